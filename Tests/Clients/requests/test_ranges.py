"""Values of the right type that are too long, too large, too many, or none of those that are allowed."""

import pytest

from support import make, places
from support.routes import ROUTES

CASES = [
    # Where, the place, what is accepted there, what is refused there, the code.
    ("POST /profiles/custom", "/name", "n" * 255, "n" * 256, 1402),
    ("POST /profiles/custom", "/name", "é" * 255, "", 1402),
    ("POST /profiles/custom", "/description", "d" * 2_000, "d" * 2_001, 1402),
    ("POST /profiles/custom", "/allowed_match_count", 1_000, 1_001, 1402),
    ("POST /profiles/custom", "/allowed_match_count", 0, -1, 1402),
    ("POST /profiles/custom", "/allowed_match_count", 0, 2**31, 1402),
    ("POST /profiles/custom", "/allowed_match_count", 0, 10**30, 1402),
    ("POST /profiles/custom", "/allowed_match_count", 0, 1.5, 1401),
    ("POST /profiles/custom", "/confidence_threshold", "very_high", "certain", 1402),
    ("POST /profiles/custom", "/entries/0/name", "n" * 255, "n" * 256, 1402),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", "[0-9]+", 1403),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", "(", 1403),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", "(?=a)b", 1403),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", r"(a)\1", 1403),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", "[0-9]{1025}", 1403),
    ("POST /profiles/custom", "/entries/0/pattern/regex", "[0-9]{4}", "", 1402),
    ("POST /profiles/custom", "/entries/0/pattern/validation", "luhn", "mod97", 1402),
    ("POST /profiles/custom", "/shared_entries/0/entry_id", None, "no-uuid", 1401),
    ("POST /profiles/custom", "/data_tags/0", None, "no-uuid", 1401),
    ("POST /entries", "/pattern/regex", "[a-z]{4}", "a" * 10_001, 1402),
    ("POST /custom_prompt_topics", "/topic", "ab", "a", 1402),
    ("POST /custom_prompt_topics", "/topic", "a" * 50, "a" * 51, 1402),
    ("POST /datasets", "/encoding_version", 0, -1, 1402),
    ("POST /datasets", "/encoding_version", 2, 3, 1402),
    ("POST /document_fingerprints", "/match_percent", 100, 101, 1402),
    ("POST /document_fingerprints", "/match_percent", 0, -1, 1402),
    ("POST /data_classes", "/expression", None, "dlp_match(", 1405),
    ("POST /data_classes", "/expression", None, "", 1405),
    ("PUT /settings", "/payload_logging/public_key", None, "no base64", 1402),
    ("PUT /settings", "/payload_logging/public_key", None, "AAAA", 1402),
    ("PUT /settings", "/payload_logging/masking_level", "partial", "none", 1402),
    ("PUT /payload_log", "/masking_level", "clear", "none", 1402),
    ("POST /patterns/validate", "/max_match_bytes", 2**31 - 1, 2**31, 1402),
    ("POST /patterns/validate", "/max_match_bytes", 0, -1, 1402),
    ("POST /email/rules", "/action/action", "Block", "Allow", 1402),
    ("POST /email/rules", "/action/message", "m" * 1_000, "m" * 1_001, 1402),
    ("POST /email/rules", "/conditions/0/selector", "Recipients", "Subject", 1402),
    ("POST /email/rules", "/conditions/0/operator", "NotInList", "Contains", 1402),
    ("POST /email/rules", "/conditions/0/value/0", "v" * 320, "v" * 321, 1402),
    ("POST /email/account_mapping", "/auth_requirements/type", None, "Other", 1402),
]


@pytest.fixture(scope="module")
def by_name():
    """The routes by their names."""
    return {route.name: route for route in ROUTES}


def prepared(route, ids, pointer):
    """A valid body that has a value at the place."""
    body = route.body(ids)
    if pointer == "/entries/0/pattern/validation":
        body = places.replaced(body, pointer, "luhn")
    return body


@pytest.mark.parametrize(
    ("name", "pointer", "accepted", "refused", "code"),
    CASES,
    ids=[f"{name} {pointer} {str(refused)[:20]!r}" for name, pointer, _, refused, _ in CASES],
)
def test_a_value_out_of_range_is_refused_at_its_place(api, ids, by_name, name, pointer, accepted, refused, code):
    route = by_name[name]
    path = route.path.format(**ids)
    body = prepared(route, ids, pointer)
    if isinstance(refused, float | int) and abs(refused) > 2**53:
        refused = int(refused)
    api.refusal(route.method, path, places.replaced(body, pointer, refused), code=code, pointer=pointer)
    if accepted is not None:
        # The neighbour on the right side of the limit, so that it is the limit that was tested.
        api.result(route.method, path, places.replaced(prepared(route, ids, pointer), pointer, accepted))


@pytest.mark.parametrize(
    ("words", "pointer"),
    [
        (["w" * 201], "/entries/0/words/0"),
        ([""], "/entries/0/words/0"),
        ([f"word {number}" for number in range(1_001)], "/entries/0/words"),
    ],
    ids=["a long word", "an empty word", "many words"],
)
def test_a_word_list_has_some_words_of_some_length(api, words, pointer):
    body = {"name": make.unique("Words"), "entries": [make.word_list_item(*words)]}
    api.refusal("POST", "/profiles/custom", body, code=1402, pointer=pointer)


def test_the_largest_word_list_is_accepted(api):
    words = [f"word {number}".ljust(200, "x") for number in range(1_000)]
    made = make.profile(api, entries=[make.word_list_item(*words)])
    assert made["entries"][0]["word_list"] == {"words": words}


def test_lists_of_labels_are_bounded(api, ids):
    body = {"name": make.unique("Tags"), "data_tags": [ids["tag"]] * 101}
    error = api.refusal("POST", "/profiles/custom", body, code=1402)
    assert error["source"]["pointer"].startswith("/data_tags")


def test_a_children_list_and_a_template_exclude_each_other(api, ids):
    for path, field, template in [
        ("/data_tag_categories", "tags", ids["tag_template"]),
        ("/sensitivity_groups", "levels", ids["level_template"]),
    ]:
        body = {"name": make.unique("Both"), field: [{"name": "a"}], "template_id": template}
        api.refusal("POST", path, body, code=1401)
