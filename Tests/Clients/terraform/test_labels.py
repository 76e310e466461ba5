"""data_class, data_tag, data_tag_category, sensitivity_group, sensitivity_level and sensitivity_level_order."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from support import make


@pytest.fixture(scope="module")
def labels(api):
    """A category with three tags, and a group with three levels."""
    return make.category(api, "a", "b", "c"), make.group(api, "low", "mid", "high")


def cases(labels, api):
    """By resource: its path, its configuration, and its configuration after a change."""
    category, group = labels
    tags = [tag["id"] for tag in category["tags"]]
    levels = [{"group_id": group["id"], "level_id": level["id"]} for level in group["levels"]]
    entry = make.entry(api)["id"]
    named = {"name": make.unique("Label"), "description": "By Terraform"}
    return {
        "data_class": (
            "/data_classes",
            named
            | {
                "expression": make.expression(entry),
                "data_tags": [tags[2], tags[0], tags[1]],
                "sensitivity_levels": [levels[1]],
            },
            {"data_tags": [tags[1], tags[2]], "sensitivity_levels": []},
        ),
        "data_tag": (f"/data_tag_categories/{category['id']}/data_tags", named, {}),
        "data_tag_category": ("/data_tag_categories", named, {}),
        "sensitivity_group": ("/sensitivity_groups", named, {}),
        "sensitivity_level": (f"/sensitivity_groups/{group['id']}/levels", named, {}),
    }


@pytest.mark.parametrize(
    "resource",
    ["data_class", "data_tag", "data_tag_category", "sensitivity_group", "sensitivity_level"],
)
def test_a_label_agrees_with_its_configuration_through_its_life(api, terraform, labels, resource):
    path, planned, changes = cases(labels, api)[resource]
    created = api.post(path, planned)
    one = f"{path}/{created['id']}"
    terraform.agree(planned, created)
    assert api.get(one) == created

    changed = planned | changes | {"name": make.unique("Renamed")}
    api.put(one, changed)
    terraform.agree(changed, api.get(one))

    # A description that is no longer configured is sent as null, once; then it is not sent at all.
    api.put(one, changed | {"description": None})
    assert api.get(one)["description"] is None
    undescribed = {name: value for name, value in changed.items() if name != "description"}
    api.put(one, undescribed)
    read = api.get(one)
    terraform.agree(undescribed, read)
    assert read["description"] is None
    assert read["created_at"] == created["created_at"]

    api.delete(one)
    terraform.gone(one)


def test_a_name_alone_comes_back_with_nulls(api):
    for path in ("/data_tag_categories", "/sensitivity_groups"):
        created = api.post(path, {"name": make.unique("Bare")})
        assert created["description"] is None
        assert created["template_id"] is None


def test_the_order_of_levels_is_read_as_it_was_written(api, terraform):
    group = make.group(api)
    path = f"/sensitivity_groups/{group['id']}"
    # One after another, as the provider makes them.
    ids = [api.post(f"{path}/levels", {"name": name})["id"] for name in ("one", "two", "three")]
    assert api.get(f"{path}/level_order") == {"level_ids": ids}
    for order in ([ids[2], ids[0], ids[1]], ids):
        terraform.agree({"level_ids": order}, api.put(f"{path}/level_order", {"level_ids": order}))
        terraform.agree({"level_ids": order}, api.get(f"{path}/level_order"))
    api.delete(path)
    terraform.gone(f"{path}/level_order")


def test_levels_that_are_made_at_the_same_time_all_get_a_place(api):
    """Upstream they race for the next place, which is why the provider makes them one by one."""
    group = make.group(api)
    path = f"/sensitivity_groups/{group['id']}"
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: api.post(f"{path}/levels", {"name": f"level {n}"})["id"], range(24)))
    ordered = api.get(f"{path}/level_order")["level_ids"]
    assert sorted(ordered) == sorted(made)
    assert [level["id"] for level in api.get(path)["levels"]] == ordered
