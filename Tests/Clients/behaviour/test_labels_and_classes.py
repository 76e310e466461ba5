"""Labels, their order, templates, and the classes that use them (section 3.7)."""

import pytest

from support import make

# The path of the parent, the field of the children.
PARENTS = [
    pytest.param("/data_tag_categories", "tags", "data_tags", id="tags"),
    pytest.param("/sensitivity_groups", "levels", "levels", id="levels"),
]


def parent(api, path, field, *children):
    """A new parent with children of these names."""
    body = {"name": make.unique("Parent"), field: [{"name": name, "description": f"The {name}"} for name in children]}
    return api.post(path, body)


@pytest.mark.parametrize(("path", "field", "_"), PARENTS)
@pytest.mark.parametrize("body", [{}, "null"], ids=["missing", "null"])
def test_3_7_missing_or_null_children_are_kept(api, path, field, _, body):
    made = parent(api, path, field, "a", "b")
    updated = api.put(f"{path}/{made['id']}", {field: None} if body == "null" else {})
    assert updated[field] == made[field]


@pytest.mark.parametrize(("path", "field", "_"), PARENTS)
def test_3_7_an_empty_list_deletes_all_children(api, path, field, _):
    made = parent(api, path, field, "a", "b")
    assert api.put(f"{path}/{made['id']}", {field: []})[field] == []


@pytest.mark.parametrize(("path", "field", "_"), PARENTS)
def test_3_7_a_list_is_the_final_set_and_order(api, path, field, _):
    made = parent(api, path, field, "a", "b", "c")
    a, b, c = made[field]
    items = [{"id": c["id"]}, {"name": "new"}, {"id": a["id"], "name": "renamed"}]
    updated = api.put(f"{path}/{made['id']}", {field: items})[field]
    assert [child["name"] for child in updated] == ["c", "new", "renamed"]
    assert (updated[0]["id"], updated[2]["id"]) == (c["id"], a["id"])
    # What an item does not name is kept.
    assert updated[2]["description"] == "The a"
    assert updated[1]["id"] not in {a["id"], b["id"], c["id"]}
    assert api.get(f"{path}/{made['id']}")[field] == updated


@pytest.mark.parametrize(("path", "field", "_"), PARENTS)
def test_3_7_a_child_of_nobody_is_refused_and_nothing_changes(api, path, field, _):
    made = parent(api, path, field, "a")
    items = [{"name": "new"}, {"id": make.new_id(), "name": "x"}]
    answer = api.call("PUT", f"{path}/{made['id']}", {"name": "Changed", field: items})
    assert answer.status_code in (400, 404)
    assert answer.json()["errors"][0]["source"]["pointer"] == f"/{field}/1/id"
    assert api.get(f"{path}/{made['id']}") == made


@pytest.mark.parametrize(("path", "field", "_"), PARENTS)
def test_3_7_a_new_child_needs_a_name(api, path, field, _):
    made = parent(api, path, field, "a")
    body = {field: [{"description": "nameless"}]}
    api.refusal("PUT", f"{path}/{made['id']}", body, code=1401, pointer=f"/{field}/0/name")


@pytest.mark.parametrize(("path", "field", "children"), PARENTS)
def test_3_7_deleting_the_parent_drops_the_children(api, path, field, children):
    made = parent(api, path, field, "a")
    child = made[field][0]["id"]
    api.delete(f"{path}/{made['id']}")
    api.refusal("GET", f"{path}/{made['id']}/{children}/{child}", code=1404)


@pytest.mark.parametrize(
    ("path", "templates", "field"),
    [
        ("/data_tag_categories", "/data_tag_category_templates", "tags"),
        ("/sensitivity_groups", "/sensitivity_groups/templates", "levels"),
    ],
)
def test_3_7_a_template_is_copied_and_the_copy_is_independent(api, path, templates, field):
    template = api.get(templates)[0]
    assert template == api.get(f"{templates}/{template['id']}")
    assert {"id", "name", "description", field} <= template.keys()
    made = api.post(path, {"name": make.unique("Copy"), "template_id": template["id"]})
    assert made["template_id"] == template["id"]
    assert [(child["name"], child["description"]) for child in made[field]] == [
        (child["name"], child["description"]) for child in template[field]
    ]
    updated = api.put(f"{path}/{made['id']}", {field: []})
    assert (updated[field], updated["template_id"]) == ([], template["id"])
    assert api.get(f"{templates}/{template['id']}") == template


def test_3_7_an_unknown_template_is_refused_at_its_place(api):
    for path in ("/data_tag_categories", "/sensitivity_groups"):
        answer = api.call("POST", path, {"name": make.unique("Copy"), "template_id": make.new_id()})
        assert answer.status_code in (400, 404)
        assert answer.json()["errors"][0]["source"]["pointer"] == "/template_id"


@pytest.mark.parametrize("fault", ["missing", "twice", "unknown", "empty", "of another group"])
def test_3_7_an_order_names_each_level_exactly_once(api, fault):
    group = make.group(api, "a", "b", "c")
    a, b, c = (level["id"] for level in group["levels"])
    order = {
        "missing": [a, b],
        "twice": [a, b, c, a],
        "unknown": [a, b, c, make.new_id()],
        "empty": [],
        "of another group": [a, b, make.group(api, "z")["levels"][0]["id"]],
    }[fault]
    path = f"/sensitivity_groups/{group['id']}/level_order"
    answer = api.call("PUT", path, {"level_ids": order})
    assert answer.status_code in (400, 404)
    assert answer.json()["errors"][0]["source"]["pointer"].startswith("/level_ids")
    assert api.get(path) == {"level_ids": [a, b, c]}


def test_3_7_deleting_labels_drops_them_from_profiles_and_classes(api):
    category, group, entry = make.category(api, "x", "y"), make.group(api, "l", "m"), make.entry(api)
    tags = [tag["id"] for tag in category["tags"]]
    levels = [{"group_id": group["id"], "level_id": level["id"]} for level in group["levels"]]
    labels = {"data_tags": tags, "sensitivity_levels": levels}
    data_class = make.data_class(api, entry["id"], **labels)
    profile = make.profile(api, data_classes=[data_class["id"]], **labels)

    api.delete(f"/data_tag_categories/{category['id']}/data_tags/{tags[0]}")
    api.delete(f"/sensitivity_groups/{group['id']}/levels/{levels[0]['level_id']}")
    for path in (f"/profiles/{profile['id']}", f"/data_classes/{data_class['id']}"):
        read = api.get(path)
        assert (read["data_tags"], read["sensitivity_levels"]) == (tags[1:], levels[1:])

    api.delete(f"/data_tag_categories/{category['id']}")
    api.delete(f"/sensitivity_groups/{group['id']}")
    for path in (f"/profiles/{profile['id']}", f"/data_classes/{data_class['id']}"):
        read = api.get(path)
        assert (read["data_tags"], read["sensitivity_levels"]) == ([], [])

    api.delete(f"/data_classes/{data_class['id']}")
    assert api.get(f"/profiles/{profile['id']}")["data_classes"] == []


def test_3_7_a_class_update_keeps_what_is_missing_and_null_clears_the_description(api):
    entry, category = make.entry(api), make.category(api, "x")
    made = make.data_class(api, entry["id"], description="Here", data_tags=[category["tags"][0]["id"]])
    path = f"/data_classes/{made['id']}"
    kept = api.put(path, {})
    assert {**kept, "updated_at": 0} == {**made, "updated_at": 0}
    nulls = api.put(path, {"name": None, "expression": None, "data_tags": None, "sensitivity_levels": None})
    assert (nulls["name"], nulls["expression"]) == (made["name"], made["expression"])
    assert api.put(path, {"description": None})["description"] is None
    assert api.put(path, {"data_tags": []})["data_tags"] == []
