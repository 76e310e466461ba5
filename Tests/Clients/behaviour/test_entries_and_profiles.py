"""Entries in profiles and beside them (section 3.2)."""

import pytest

from support import make
from support.known import AWS_ACCESS_KEY, CREDENTIALS


def test_3_2_an_entry_made_with_a_profile_is_owned_by_it(api):
    profile = make.profile(api)
    made = make.entry(api, profile_id=profile["id"])
    assert made["profile_id"] == profile["id"]
    assert [entry["id"] for entry in api.get(f"/profiles/{profile['id']}")["entries"]] == [made["id"]]


@pytest.mark.parametrize("profile_id", [CREDENTIALS, "00000000-0000-4000-8000-000000000000"])
def test_3_2_an_entry_of_a_predefined_or_unknown_profile_is_refused(api, profile_id):
    body = make.pattern_item("x", profile_id=profile_id)
    answer = api.call("POST", "/entries", body)
    assert answer.status_code in (400, 404)
    assert answer.json()["errors"][0]["source"]["pointer"] == "/profile_id"


def test_3_2_an_entry_made_without_a_profile_stands_alone_and_can_be_used(api):
    made = make.entry(api)
    assert made["profile_id"] is None
    profile = make.profile(api, shared_entries=[{"entry_id": made["id"], "enabled": True}])
    assert profile["entries"] == []
    assert [entry["id"] for entry in profile["shared_entries"]] == [made["id"]]
    make.data_class(api, made["id"])


def test_3_2_deleting_an_entry_drops_every_link_to_it(api):
    made = make.entry(api)
    profiles = [make.profile(api, shared_entries=[{"entry_id": made["id"], "enabled": True}]) for _ in range(2)]
    api.delete(f"/entries/{made['id']}")
    for profile in profiles:
        assert api.get(f"/profiles/{profile['id']}")["shared_entries"] == []


def test_3_2_an_entry_that_a_data_class_names_is_not_deleted(api):
    made = make.entry(api)
    data_class = make.data_class(api, made["id"])
    api.refusal("DELETE", f"/entries/{made['id']}", code=1410)
    api.delete(f"/data_classes/{data_class['id']}")
    api.delete(f"/entries/{made['id']}")


def test_3_2_deleting_a_profile_takes_its_own_entries_and_leaves_shared_ones(api):
    shared = make.entry(api)
    profile = make.profile(
        api, entries=[make.pattern_item()], shared_entries=[{"entry_id": shared["id"], "enabled": True}]
    )
    api.delete(f"/profiles/custom/{profile['id']}")
    api.refusal("GET", f"/entries/{profile['entries'][0]['id']}", code=1404)
    assert api.get(f"/entries/{shared['id']}")["profiles"] == []


def test_3_2_a_profile_that_a_rule_for_mail_names_is_not_deleted(api):
    profile = make.profile(api)
    condition = {"selector": "DLPProfiles", "operator": "InList", "value": [profile["id"]]}
    rule = make.email_rule(api, conditions=[condition])
    api.refusal("DELETE", f"/profiles/custom/{profile['id']}", code=1410)
    api.delete(f"/email/rules/{rule['rule_id']}")
    api.delete(f"/profiles/custom/{profile['id']}")


def test_3_2_an_owned_entry_that_a_data_class_names_keeps_its_profile(api):
    profile = make.profile(api, entries=[make.pattern_item()])
    entry_id = profile["entries"][0]["id"]
    make.data_class(api, entry_id)
    api.refusal("DELETE", f"/profiles/custom/{profile['id']}", code=1410)
    api.refusal("PUT", f"/profiles/custom/{profile['id']}", {"name": profile["name"], "entries": []}, code=1410)
    assert api.get(f"/entries/{entry_id}")["id"] == entry_id


def test_3_2_creating_a_predefined_entry_is_an_update(api):
    for enabled in (True, False, True):
        answer = api.post("/entries/predefined", {"entry_id": AWS_ACCESS_KEY, "enabled": enabled})
        assert (answer["id"], answer["enabled"]) == (AWS_ACCESS_KEY, enabled)


@pytest.mark.parametrize("kind", ["predefined", "integration"])
def test_3_2_creating_an_unknown_entry_of_a_provider_is_not_found(api, kind):
    api.refusal("POST", f"/entries/{kind}", {"entry_id": make.new_id(), "enabled": True}, code=1404)


def test_3_2_deleting_a_predefined_entry_changes_nothing_each_time(api):
    before = api.get(f"/entries/{AWS_ACCESS_KEY}")
    for _ in range(3):
        api.delete(f"/entries/predefined/{AWS_ACCESS_KEY}")
    assert api.get(f"/entries/{AWS_ACCESS_KEY}") == before


def test_3_2_a_column_that_a_profile_uses_keeps_its_dataset(api):
    dataset = make.dataset(api, encoding_version=2)
    path = f"/datasets/{dataset['dataset']['id']}"
    body = [{"entry_name": make.unique("Column"), "header_name": "a", "num_cells": 1}]
    [column] = api.post(f"{path}/versions/{dataset['version']}", body)
    link = {"entry_id": column["entry_id"], "enabled": True}
    profile = make.profile(api, shared_entries=[link])
    next_version = api.post(f"{path}/upload")["version"]
    other = [{"entry_name": make.unique("Other"), "header_name": "b", "num_cells": 1}]
    answer = api.call("POST", f"{path}/versions/{next_version}", other)
    if answer.status_code == 200:
        # Then the column stays as long as it is linked: it goes, at the earliest, with a complete upload.
        assert api.get(f"/entries/{column['entry_id']}")["profiles"] == [{"id": profile["id"], "name": profile["name"]}]
    else:
        assert answer.json()["errors"][0]["code"] in (1410, 1412)


@pytest.mark.parametrize("kind", ["custom", "predefined"])
def test_3_2_an_entry_is_not_updated_as_another_kind(api, kind):
    target = AWS_ACCESS_KEY if kind == "custom" else make.entry(api)["id"]
    body = {"type": kind, "name": "Other", "pattern": {"regex": "x"}, "enabled": True}
    answer = api.call("PUT", f"/entries/{target}", body)
    assert answer.status_code in (400, 404)
