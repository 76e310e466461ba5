"""Bodies that are no JSON, of another content type, or too large, on every route that takes one."""

import json

import pytest

from support.routes import ROUTES, named

TAKES_JSON = [route for route in ROUTES if route.takes_json]

MALFORMED = {
    "cut off": b'{"name": "x"',
    "trailing comma": b'{"name": "x",}',
    "two values": b"{} {}",
    "single quotes": b"{'name': 'x'}",
    "no UTF-8": b'{"name": "\xff\xfe"}',
    "not a number": b'{"name": NaN}',
    "control character": b'{"name": "a\x00b"}',
    "lone surrogate": rb'{"name": "\ud800"}',
    "an endless nesting": b"[" * 100_000,
}


@pytest.mark.parametrize("route", **named(TAKES_JSON))
@pytest.mark.parametrize("text", [MALFORMED["cut off"], MALFORMED["no UTF-8"]], ids=["cut off", "no UTF-8"])
def test_a_malformed_body_is_refused(api, ids, unchanged, route, text):
    path = route.path.format(**ids)
    headers = {"Content-Type": "application/json"}
    api.refusal(route.method, path, content=text, headers=headers, code=1400)


@pytest.mark.parametrize("text", MALFORMED.values(), ids=MALFORMED)
def test_every_malformation_is_refused(api, text):
    headers = {"Content-Type": "application/json"}
    api.refusal("POST", "/profiles/custom", content=text, headers=headers, code=1400)


@pytest.mark.parametrize("route", **named(TAKES_JSON))
def test_another_content_type_is_refused(api, ids, unchanged, route):
    request = route.request(ids)
    text = json.dumps(request.pop("body"))
    api.refusal(**request, content=text, headers={"Content-Type": "text/plain"}, code=1415)


@pytest.mark.parametrize("route", **named(TAKES_JSON))
def test_a_body_of_another_kind_is_refused_as_a_whole(api, ids, unchanged, route):
    body = {} if isinstance(route.body(ids), list) else []
    api.refusal(route.method, route.path.format(**ids), body, code=1401, pointer="")


@pytest.mark.parametrize("route", **named(TAKES_JSON))
def test_a_body_that_is_too_large_is_refused(api, ids, unchanged, route):
    text = json.dumps({"name": "x" * 11_000_000})
    headers = {"Content-Type": "application/json"}
    api.refusal(route.method, route.path.format(**ids), content=text, headers=headers, code=1413)


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON"])
def test_the_content_type_is_read_as_http_writes_it(api, content_type):
    text = json.dumps({"regex": "[0-9]{4}"})
    answer = api.post("/patterns/validate", content=text, headers={"Content-Type": content_type})
    assert answer == {"valid": True}


@pytest.mark.parametrize("route", **named(route for route in ROUTES if route.method == "GET"))
def test_an_empty_body_that_is_called_json_is_no_malformed_one(api, ids, route):
    """The SDK names the content type of a body even where it sends none."""
    api.get(route.path.format(**ids), headers={"Content-Type": "application/json"})
