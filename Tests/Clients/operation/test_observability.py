"""Health, metrics, request ids, the description of the API, and logs without content."""

import re

from support import make

SECRET = "zanzibar-7741-quetzal"


def test_every_answer_has_its_own_request_id(api):
    ids = [api.call("GET", path).headers["x-request-id"] for path in ["/limits", "/none", "//none", "//health/live"]]
    assert len(set(ids)) == len(ids)


def test_the_metrics_are_prometheus_text(weir, api):
    api.get("/limits")
    answer = api.call("GET", "//metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    lines = answer.text.splitlines()
    sample = re.compile(r"[a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})? (NaN|[+-]?Inf|[+-]?[0-9.]+([eE][+-]?[0-9]+)?)")
    assert lines
    for line in lines:
        assert not line or line.startswith("# ") or sample.fullmatch(line), line
    assert any(line.startswith("weir_") for line in lines)


def test_no_metric_names_an_object_or_an_account(api):
    profile = make.profile(api)
    api.get(f"/profiles/{profile['id']}")
    text = api.call("GET", "//metrics").text
    assert profile["id"] not in text
    assert api.account not in text


def test_the_description_of_the_api_is_served(api):
    answer = api.call("GET", "//openapi.yaml")
    assert answer.text.startswith(("openapi: 3.1", 'openapi: "3.1'))
    assert "yaml" in answer.headers["content-type"]


def test_the_reference_is_a_page_that_needs_no_network(api):
    answer = api.call("GET", "//docs")
    assert answer.headers["content-type"].startswith("text/html")
    assert not re.search(r"<(script|link|img)[^>]+(src|href)=[\"']?https?:", answer.text)


def test_no_log_says_what_was_sent(weir, api):
    """Content, patterns, names and tokens stay out of the log, in requests that go well and in those that do not."""
    make.profile(api, name=f"{SECRET} name", entries=[make.pattern_item(f"{SECRET}-[0-9]")])
    api.call("POST", "/profiles/custom", {"name": f"{SECRET} name"})
    api.call("POST", "/profiles/custom", {"name": {"bad": SECRET}})
    api.call("POST", "/entries", make.pattern_item(f"({SECRET}"))
    api.call("POST", "/entries", content=f'{{"{SECRET}'.encode(), headers={"Content-Type": "application/json"})
    api.call("POST", f"//weir/v1/accounts/{api.account}/scan", {"text": f"{SECRET}-1"})
    headers = {"Authorization": f"Bearer weir_{'0' * 16}_{SECRET}".ljust(72, "x")}
    api.call("GET", f"/limits?name={SECRET}", headers=headers)
    assert SECRET not in weir.log
    assert SECRET not in weir.output


def test_no_error_repeats_what_was_sent(api):
    for body in (
        {"name": {"bad": SECRET}},
        {"name": "x", "confidence_threshold": SECRET},
        {"name": "x", "entries": [make.pattern_item(f"({SECRET}")]},
        {"name": "x", "data_tags": [SECRET]},
    ):
        answer = api.call("POST", "/profiles/custom", body)
        assert answer.status_code == 400
        assert SECRET not in answer.text
