"""The ids of another account are unknown in one's own, in paths and in bodies."""

import pytest

from support import make, world
from support.api import failed
from support.routes import ROUTES, named

OWNED = [route for route in ROUTES if set(route.ids) - world.SHARED - {"integration_entry"}]


@pytest.mark.parametrize("route", **named(OWNED))
def test_the_id_of_another_account_is_not_found(stranger_api, owner_ids, stranger_ids, unchanged, route):
    # The body is the stranger's own, so that nothing but the path is wrong.
    request = route.request(stranger_ids) | {"path": route.path.format(**owner_ids)}
    stranger_api.refusal(**request, code=1404)


@pytest.mark.parametrize(
    "route",
    **named(route for route in OWNED if len(set(route.ids) - world.SHARED) == 2),
)
def test_the_child_of_another_account_is_not_found_under_ones_own_parent(
    stranger_api, owner_ids, stranger_ids, unchanged, route
):
    parent, child = [name for name in route.ids if name not in world.SHARED]
    mixed = stranger_ids | {child: owner_ids[child]}
    stranger_api.refusal(**route.request(stranger_ids) | {"path": route.path.format(**mixed)}, code=1404)


REFERENCES = {
    "a shared entry": lambda ids: (
        "/profiles/custom",
        {"shared_entries": [{"entry_id": ids["custom_entry"], "enabled": True}]},
    ),
    "a shared prompt topic": lambda ids: (
        "/profiles/custom",
        {"shared_entries": [{"entry_id": ids["topic"], "enabled": True}]},
    ),
    "a shared column": lambda ids: (
        "/profiles/custom",
        {"shared_entries": [{"entry_id": ids["column"], "enabled": True}]},
    ),
    "a data class": lambda ids: ("/profiles/custom", {"data_classes": [ids["data_class"]]}),
    "a data tag": lambda ids: ("/profiles/custom", {"data_tags": [ids["tag"]]}),
    "a sensitivity level": lambda ids: (
        "/profiles/custom",
        {"sensitivity_levels": [{"group_id": ids["group"], "level_id": ids["level"]}]},
    ),
    "the owner of an entry": lambda ids: (
        "/entries",
        {"enabled": True, "pattern": {"regex": "x"}, "profile_id": ids["custom_profile"]},
    ),
    "an entry in an expression": lambda ids: (
        "/data_classes",
        {"expression": make.expression(ids["custom_entry"]), "data_tags": [], "sensitivity_levels": []},
    ),
    "a class in an expression": lambda ids: (
        "/data_classes",
        {
            "expression": f'dlp_match(dlp.data_classes["{ids["data_class"]}"])',
            "data_tags": [],
            "sensitivity_levels": [],
        },
    ),
    "a tag of a class": lambda ids: (
        "/data_classes",
        {
            "expression": make.expression(ids["predefined_entry"]),
            "data_tags": [ids["tag"]],
            "sensitivity_levels": [],
        },
    ),
    "a profile of an e-mail rule": lambda ids: (
        "/email/rules",
        make.email_rule_body(
            conditions=[{"selector": "DLPProfiles", "operator": "InList", "value": [ids["custom_profile"]]}]
        ),
    ),
}


@pytest.mark.parametrize("reference", REFERENCES.values(), ids=REFERENCES)
def test_a_reference_to_another_account_is_refused(stranger_api, owner_ids, unchanged, reference):
    path, fields = reference(owner_ids)
    error = failed(stranger_api.call("POST", path, {"name": make.unique("Thief")} | fields))
    assert error["code"] in (1402, 1404, 1405)


def test_the_owners_own_references_are_accepted(api, owner_ids):
    """The control: what the tests above refuse is wrong in nothing but the account."""
    for reference in REFERENCES.values():
        path, fields = reference(owner_ids)
        api.post(path, {"name": make.unique("Owner")} | fields)


def test_a_new_priority_for_another_accounts_rule_is_refused(stranger_api, owner_ids, unchanged):
    error = failed(stranger_api.call("PATCH", "/email/rules", {"new_priorities": {owner_ids["rule"]: 9}}))
    assert error["code"] in (1402, 1404)


def test_the_order_of_another_accounts_levels_is_refused(stranger_api, owner_ids, stranger_ids, unchanged):
    path = f"/sensitivity_groups/{stranger_ids['ordered']}/level_order"
    error = failed(stranger_api.call("PUT", path, {"level_ids": owner_ids["order"]}))
    assert error["code"] in (1402, 1404)
