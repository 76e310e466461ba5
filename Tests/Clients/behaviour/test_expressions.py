"""The expressions of data classes (section 2.6)."""

import pytest

from support import make


@pytest.fixture(scope="module")
def entries(api):
    """Ids of two entries."""
    return make.entry(api)["id"], make.entry(api)["id"]


def create(api, text):
    """The answer to creating a class with an expression."""
    body = {"name": make.unique("Class"), "expression": text, "data_tags": [], "sensitivity_levels": []}
    return api.call("POST", "/data_classes", body)


GOOD = [
    "{a}",
    "{a} and {b}",
    "{a} or {b}",
    "{a} && {b} || not {a}",
    "!{a}",
    "! ! {a} ^^ {b}",
    "{a} xor ({b} and ({a}))",
    "\n\t{a}\n  or\n{b}  ",
    'dlp_match( dlp.entries [ r"{one}" ] )',
    'dlp_match(dlp.entries[r#"{one}"#])',
]
BAD = [
    "",
    " ",
    "{a} and",
    "and {a}",
    "{a} {b}",
    "({a}",
    "{a})",
    "dlp_match()",
    "dlp_match({one})",
    'dlp_match(dlp.entries["no-uuid"])',
    'dlp_match(dlp.entries["{one}"]',
    'dlp_match(dlp.profiles["{one}"])',
    'dlp.entries["{one}"]',
    'other(dlp.entries["{one}"])',
    "{a} & {b}",
    "{a} AND_ {b}",
    "not",
    "true",
]


def filled(text, entries):
    """An expression with its entries written in."""
    one, two = entries
    return text.replace("{a}", make.expression(one)).replace("{b}", make.expression(two)).replace("{one}", one)


@pytest.mark.parametrize("text", GOOD)
def test_2_6_an_expression_comes_back_byte_for_byte(api, entries, text):
    answer = create(api, filled(text, entries))
    assert answer.status_code == 200, answer.text
    made = answer.json()["result"]
    assert made["expression"] == filled(text, entries)
    assert api.get(f"/data_classes/{made['id']}")["expression"] == filled(text, entries)


@pytest.mark.parametrize("text", BAD)
def test_2_6_what_is_no_expression_is_refused(api, entries, text):
    answer = create(api, filled(text, entries))
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert (error["code"], error["source"]["pointer"]) == (1405, "/expression")


def test_2_6_an_expression_of_an_unknown_entry_is_refused(api):
    answer = create(api, make.expression(make.new_id()))
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["source"]["pointer"] == "/expression"


def test_2_6_deep_nesting_is_refused_and_not_fatal(api, entries):
    depth = 4_000
    text = "(" * depth + 'dlp_match(dlp.entries["x"])' + ")" * depth
    assert create(api, text).status_code == 400
    assert create(api, "!" * 9_000).status_code == 400


def test_2_6_a_class_may_use_others_but_never_itself(api, entries):
    def reference(made):
        return f'dlp_match(dlp.data_classes["{made["id"]}"])'

    first = create(api, make.expression(entries[0])).json()["result"]
    second = create(api, reference(first)).json()["result"]
    third = create(api, f"{reference(second)} and {make.expression(entries[1])}").json()["result"]
    for target in (first, second, third):
        path = f"/data_classes/{first['id']}"
        api.refusal("PUT", path, {"expression": reference(target)}, code=1405, pointer="/expression")
    assert api.get(f"/data_classes/{first['id']}")["expression"] == first["expression"]
    answer = api.call("DELETE", f"/data_classes/{first['id']}")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["code"] == 1410
