"""Requests as no client of ours would send them: never a 5xx, and the server lives on."""

import pytest

from support import make, world

TEXTS = {
    "a quote": 'O\'Brien "x"; DROP TABLE profiles; --',
    "line ends": "one\ntwo\r\nthree",
    "a right-to-left mark": "abc\u202edef",
    "beyond the basic plane": "\U0001f9ea\U0001f469\u200d\U0001f52c",
    "combining marks": "e\u0301" * 40,
    "markup": "<script>alert(1)</script>",
    "a template": "{{7*7}}${7*7}%s%n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_name_comes_back_as_it_was_given(api, text):
    made = make.profile(api, name=text, description=text, entries=[make.pattern_item(name=text)])
    read = api.get(f"/profiles/{made['id']}")
    assert (read["name"], read["description"], read["entries"][0]["name"]) == (text, text, text)


def test_a_nul_in_a_name_is_kept_or_refused(api):
    answer = api.call("POST", "/profiles/custom", {"name": "a\x00b"})
    assert answer.status_code in (200, 400)
    if answer.status_code == 200:
        assert answer.json()["result"]["name"] == "a\x00b"


@pytest.mark.parametrize("query", ["all=", "all", "all=true&all=false", "%ff=%ff", "=&=&", "a" * 3_000])
def test_an_odd_query_is_no_failure_of_the_server(api, query):
    assert api.call("GET", f"/profiles?{query}").status_code in (200, 400)


@pytest.mark.parametrize("value", ["maybe", "1", "True", "null"])
def test_a_switch_in_a_query_is_true_or_false(api, value):
    api.refusal("GET", f"/profiles?all={value}", code=1402)


@pytest.mark.parametrize("size", ["0", "51", "-1", "many"])
def test_a_page_has_from_1_to_50(api, size):
    api.refusal("GET", f"//client/v4/accounts?per_page={size}", code=1402)
    assert api.call("GET", "//client/v4/accounts?per_page=50").status_code == 200


@pytest.mark.parametrize("page", ["0", "-1", "one", "99999999999999999999", ""])
def test_an_odd_page_is_no_failure_of_the_server(api, page):
    assert api.call("GET", f"//client/v4/accounts?page={page}").status_code in (200, 400)


@pytest.mark.parametrize("number", ["-1", "0", "1e3", "99999999999999999999", "1.5"])
def test_an_odd_version_is_refused(api, ids, number):
    headers = {"Content-Type": "application/octet-stream"}
    answer = api.call("POST", f"/datasets/{ids['dataset']}/upload/{number}", content=b"x", headers=headers)
    assert answer.status_code in (400, 404)


def test_a_repeated_member_is_no_failure_of_the_server(api):
    text = b'{"name": "one", "name": "two"}'
    headers = {"Content-Type": "application/json"}
    assert api.call("POST", "/profiles/custom", content=text, headers=headers).status_code in (200, 400)


def test_the_same_id_twice_in_a_list_is_kept_once_or_refused(api, ids):
    body = {"name": make.unique("Twice"), "data_tags": [ids["tag"]] * 2}
    answer = api.call("POST", "/profiles/custom", body)
    assert answer.status_code in (200, 400)
    if answer.status_code == 200:
        assert answer.json()["result"]["data_tags"] == [ids["tag"]]


@pytest.mark.parametrize(
    "form",
    [
        {"content": b"", "headers": {"Content-Type": "multipart/form-data"}},
        {"content": b"--x\r\n", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
        {"content": b"\r\n" * 1_000, "headers": {"Content-Type": 'multipart/form-data; boundary=""'}},
        {"files": {"other": ("a.txt", b"text")}},
        {"content": b"text", "headers": {"Content-Type": "text/plain"}},
    ],
    ids=["no boundary", "no end", "an empty boundary", "another part", "no form"],
)
def test_an_odd_form_is_refused(api, ids, form):
    answer = api.call("PUT", f"/document_fingerprints/{ids['fingerprint']}", **form)
    assert answer.status_code in (400, 415), answer.text


def test_the_server_is_well_after_all_of_this(api):
    assert world.picture(api)
