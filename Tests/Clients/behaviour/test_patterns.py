"""Validation of patterns (section 3.5)."""

import pytest

from support import make

DEFAULT, UNBOUNDED = object(), None

CASES = [
    ("[0-9]{1,1024}", DEFAULT, True),
    ("[0-9]{1,1025}", DEFAULT, False),
    (".{1,256}", DEFAULT, True),
    (".{1,257}", DEFAULT, False),
    ("é{1,512}", DEFAULT, True),
    ("é{1,513}", DEFAULT, False),
    ("[aé]{1,512}", DEFAULT, True),
    ("[aé]{1,513}", DEFAULT, False),
    ("a*", DEFAULT, False),
    ("a+", DEFAULT, False),
    ("a{2,}", DEFAULT, False),
    ("a+", 100_000, False),
    ("a*", UNBOUNDED, True),
    ("a+", UNBOUNDED, True),
    ("a{2,}", UNBOUNDED, True),
    ("[0-9]{1,2000}", UNBOUNDED, True),
    ("abcd", 4, True),
    ("abcd", 3, False),
    ("", 0, True),
    ("a", 0, False),
    (r"[[:space:]]\b(?:x|y)", DEFAULT, True),
    (r"(?i)card", DEFAULT, True),
    (r"\p{Greek}{3}", DEFAULT, True),
    (r"(?=a)a", UNBOUNDED, False),
    (r"(?<!a)a", UNBOUNDED, False),
    (r"(a)\1", UNBOUNDED, False),
    (r"(?P<n>a)(?P=n)", UNBOUNDED, False),
    ("(", UNBOUNDED, False),
    ("[z-a]", UNBOUNDED, False),
    ("a{3,2}", UNBOUNDED, False),
    (r"\p{Nonsense}", UNBOUNDED, False),
    ("((a{1,100}){1,100}){1,100}", UNBOUNDED, False),
]


@pytest.mark.parametrize(("regex", "bytes_", "valid"), CASES, ids=lambda value: repr(value)[:40])
def test_3_5_a_pattern_is_judged_with_a_reason(api, regex, bytes_, valid):
    body = {"regex": regex} | ({} if bytes_ is DEFAULT else {"max_match_bytes": bytes_})
    answer = api.call("POST", "/patterns/validate", body)
    assert answer.status_code == 200
    assert answer.json()["result"] == {"valid": valid}
    messages = answer.json()["messages"]
    # A valid one may have a remark, such as that it also matches nothing.
    assert valid or len(messages) == 1
    for message in messages:
        assert message["code"] >= 1000
        assert message["message"]


@pytest.mark.parametrize("regex", ["[0-9]{1,1025}", ".{1,257}", "é{1,513}", "a*", "a+", "a{2,}", "(", "(?=a)a"])
def test_3_5_an_entry_with_a_pattern_that_is_not_valid_is_refused(api, regex):
    body = make.pattern_item(regex)
    api.refusal("POST", "/entries", body, code=1403, pointer="/pattern/regex")
    made = make.entry(api)
    path = f"/entries/custom/{made['id']}"
    api.refusal("PUT", path, body, code=1403, pointer="/pattern/regex")
    api.refusal("PUT", f"/entries/{made['id']}", body | {"type": "custom"}, code=1403, pointer="/pattern/regex")
    profile = {"name": make.unique("Profile"), "entries": [make.pattern_item(), body]}
    api.refusal("POST", "/profiles/custom", profile, code=1403, pointer="/entries/1/pattern/regex")
    assert api.get(f"/entries/{made['id']}")["pattern"] == made["pattern"]
