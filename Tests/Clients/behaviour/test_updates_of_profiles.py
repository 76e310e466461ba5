"""What a PUT on a custom profile does with each field that is missing, null, empty, or there (section 3.1)."""

import pytest

from support import make, world
from support.known import AWS_ACCESS_KEY, GCP_API_KEY


@pytest.fixture(scope="module")
def ids(api):
    """Objects that profiles refer to."""
    return world.build(api)


@pytest.fixture
def full(api, ids):
    """A profile in which every field has a value that is no default."""
    return make.profile(
        api,
        description="Full",
        allowed_match_count=7,
        ai_context_enabled=True,
        ocr_enabled=True,
        confidence_threshold="high",
        context_awareness={"enabled": True, "skip": {"files": True}},
        entries=[make.pattern_item("one"), make.pattern_item("two")],
        shared_entries=[{"entry_id": AWS_ACCESS_KEY, "enabled": True}],
        data_classes=[ids["data_class"]],
        data_tags=[ids["tag"]],
        sensitivity_levels=[{"group_id": ids["group"], "level_id": ids["level"]}],
    )


FIELDS = [
    "description",
    "allowed_match_count",
    "ai_context_enabled",
    "ocr_enabled",
    "confidence_threshold",
    "context_awareness",
    "entries",
    "shared_entries",
    "data_classes",
    "data_tags",
    "sensitivity_levels",
]
CLEARED_BY_NULL = {"description": None, "confidence_threshold": "low", "shared_entries": []}
EMPTIED = ["entries", "shared_entries", "data_classes", "data_tags", "sensitivity_levels"]


def put(api, profile, **fields):
    return api.put(f"/profiles/custom/{profile['id']}", {"name": profile["name"]} | fields)


def others(profile, field):
    """A profile without a field and without what every update moves."""
    return {name: value for name, value in profile.items() if name not in (field, "updated_at")}


def test_3_1_every_missing_field_is_kept(api, full):
    assert others(put(api, full), None) == others(full, None)


@pytest.mark.parametrize("field", FIELDS)
def test_3_1_null_clears_or_keeps(api, full, field):
    updated = put(api, full, **{field: None})
    assert updated[field] == CLEARED_BY_NULL.get(field, full[field])
    assert others(updated, field) == others(full, field)
    assert api.get(f"/profiles/{full['id']}") == updated


@pytest.mark.parametrize("field", EMPTIED)
def test_3_1_an_empty_list_clears(api, full, field):
    updated = put(api, full, **{field: []})
    assert updated[field] == []
    assert others(updated, field) == others(full, field)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("description", "Other"),
        ("allowed_match_count", 0),
        ("allowed_match_count", 1000),
        ("ai_context_enabled", False),
        ("ocr_enabled", False),
        ("confidence_threshold", "medium"),
        ("context_awareness", {"enabled": False, "skip": {"files": False}}),
    ],
)
def test_3_1_a_value_replaces(api, full, field, value):
    updated = put(api, full, **{field: value})
    assert updated[field] == value
    assert others(updated, field) == others(full, field)


@pytest.mark.parametrize("body", [{}, {"name": None}], ids=["missing", "null"])
def test_3_1_a_name_is_required(api, full, body):
    api.refusal("PUT", f"/profiles/custom/{full['id']}", body, code=1401, pointer="/name")
    assert api.get(f"/profiles/{full['id']}") == full


def test_3_1_entries_are_the_new_set_in_its_order(api, full):
    first, second = full["entries"]
    kept = {"entry_id": second["id"], "name": second["name"], "enabled": False, "pattern": {"regex": "two2"}}
    new = make.pattern_item("three")
    updated = put(api, full, entries=[new, kept])
    assert [entry["name"] for entry in updated["entries"]] == [new["name"], second["name"]]
    changed = updated["entries"][1]
    assert (changed["id"], changed["pattern"]["regex"], changed["enabled"]) == (second["id"], "two2", False)
    assert changed["created_at"] == second["created_at"]
    assert changed["updated_at"] > second["updated_at"]
    api.refusal("GET", f"/entries/{first['id']}", code=1404)
    assert api.get(f"/entries/{updated['entries'][0]['id']}")["profile_id"] == full["id"]


@pytest.mark.parametrize("owner", ["nobody", "another profile", "no profile", "the catalog"])
def test_3_1_an_entry_that_the_profile_does_not_own_is_refused_and_nothing_changes(api, full, ids, owner):
    strange = {
        "nobody": make.new_id(),
        "another profile": ids["owned_entry"],
        "no profile": ids["custom_entry"],
        "the catalog": AWS_ACCESS_KEY,
    }[owner]
    item = make.pattern_item("stolen", entry_id=strange)
    body = {"name": "Renamed", "description": "Changed", "entries": [make.pattern_item("new"), item]}
    api.refusal("PUT", f"/profiles/custom/{full['id']}", body, code=1404, pointer="/entries/1/entry_id")
    assert api.get(f"/profiles/{full['id']}") == full


def test_3_1_one_bad_pattern_among_good_ones_changes_nothing(api, full):
    body = {"name": "Renamed", "entries": [make.pattern_item("fine"), make.pattern_item("(")]}
    path = f"/profiles/custom/{full['id']}"
    api.refusal("PUT", path, body, code=1403, pointer="/entries/1/pattern/regex")
    assert api.get(f"/profiles/{full['id']}") == full


def test_3_1_shared_entries_are_the_new_set_of_links(api, full):
    links = [{"entry_id": GCP_API_KEY, "enabled": False}, {"entry_id": AWS_ACCESS_KEY, "enabled": True}]
    updated = put(api, full, shared_entries=links)
    assert [(e["id"], e["enabled"]) for e in updated["shared_entries"]] == [
        (GCP_API_KEY, False),
        (AWS_ACCESS_KEY, True),
    ]


@pytest.mark.parametrize("link", ["nobody", "owned by another profile", "owned by itself"])
def test_3_1_a_link_to_what_cannot_be_shared_is_judged_at_its_place(api, full, ids, link):
    target = {
        "nobody": make.new_id(),
        "owned by another profile": ids["owned_entry"],
        "owned by itself": full["entries"][0]["id"],
    }[link]
    body = {"name": full["name"], "shared_entries": [{"entry_id": target, "enabled": True}]}
    answer = api.call("PUT", f"/profiles/custom/{full['id']}", body)
    if link == "nobody":
        assert answer.status_code in (400, 404)
    if answer.status_code != 200:
        assert answer.json()["errors"][0]["source"]["pointer"] == "/shared_entries/0/entry_id"
        assert api.get(f"/profiles/{full['id']}") == full


def test_3_1_the_enabled_of_a_link_belongs_to_the_link(api, ids):
    on = make.profile(api, shared_entries=[{"entry_id": ids["custom_entry"], "enabled": True}])
    off = make.profile(api, shared_entries=[{"entry_id": ids["custom_entry"], "enabled": False}])
    assert on["shared_entries"][0]["enabled"] is True
    assert off["shared_entries"][0]["enabled"] is False
    assert api.get(f"/entries/{ids['custom_entry']}")["enabled"] is True


def test_3_1_labels_keep_the_order_of_the_request(api, full, ids):
    tags = [tag["id"] for tag in make.category(api, "a", "b", "c")["tags"]]
    for order in (tags, tags[::-1], [tags[1], tags[2], tags[0]]):
        assert put(api, full, data_tags=order)["data_tags"] == order
        assert api.get(f"/profiles/{full['id']}")["data_tags"] == order


def test_3_1_updated_at_moves_and_created_at_stays(api, full):
    updated = put(api, full, description="Moved")
    assert updated["created_at"] == full["created_at"]
    assert updated["updated_at"] > full["updated_at"]


def test_3_1_a_predefined_profile_is_no_custom_one(api, ids):
    path = f"/profiles/custom/{ids['predefined_profile']}"
    for method, body in [("GET", None), ("PUT", {"name": "Mine"}), ("DELETE", None)]:
        if body is None:
            api.refusal(method, path, code=1404)
        else:
            api.refusal(method, path, body, code=1404)
