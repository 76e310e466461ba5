"""Lists and names of one account know nothing of another."""

import json

import pytest

from support import make, world


@pytest.mark.parametrize("path", world.LISTS)
def test_a_list_names_nothing_of_another_account(stranger_api, stranger_ids, owner_ids, path):
    text = json.dumps(stranger_api.get(path))
    secret = {owner_ids[name] for name in owner_ids.keys() - world.SHARED - {"order"}}
    assert not [identifier for identifier in secret if identifier in text]


def test_the_list_of_accounts_is_that_of_the_token(api, stranger_api):
    assert [account["id"] for account in api.get("//client/v4/accounts")] == [api.account]
    assert [account["id"] for account in stranger_api.get("//client/v4/accounts")] == [stranger_api.account]


def test_a_name_taken_in_one_account_is_free_in_another(api, stranger_api):
    name = make.unique("Same name")
    for account in (api, stranger_api):
        account.post("/datasets", {"name": name, "secret": False})
        account.post("/profiles/custom", {"name": name})


def test_the_catalog_is_configured_by_each_account_for_itself(api, stranger_api, owner_ids):
    path = f"/profiles/predefined/{owner_ids['predefined_profile']}/config"
    entry = owner_ids["predefined_entry"]
    api.put(path, {"enabled_entries": [entry]})
    stranger_api.put(path, {"enabled_entries": []})
    assert api.get(path)["enabled_entries"] == [entry]
    assert stranger_api.get(path)["enabled_entries"] == []


def test_a_scan_sees_the_profiles_of_its_account_only(api, stranger_api):
    make.profile(api, entries=[make.pattern_item("OWNED-[0-9]{7}")])
    text = {"text": "the number is OWNED-1234567"}
    assert api.post(f"//weir/v1/accounts/{api.account}/scan", text)["match"] is True
    assert stranger_api.post(f"//weir/v1/accounts/{stranger_api.account}/scan", text)["match"] is False
