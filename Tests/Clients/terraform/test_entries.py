"""The four resources of entries: custom_entry, predefined_entry, integration_entry, and the deprecated entry."""

import pytest

from support import make
from support.known import CREDENTIALS, GCP_API_KEY


@pytest.mark.parametrize("owned", [True, False], ids=["of a profile", "of none"])
def test_a_custom_entry_keeps_the_profile_it_was_created_in(api, terraform, owned):
    profile_id = make.profile(api)["id"] if owned else None
    planned = {
        "enabled": True,
        "name": make.unique("Entry"),
        "description": "By Terraform",
        "pattern": {"regex": "TF-[0-9]{3}"},
    }
    body = planned | ({"profile_id": profile_id} if owned else {})
    created = api.post("/entries", body)
    path = f"/entries/{created['id']}"
    read = api.get(path)
    for answer in (created, read):
        assert answer["pattern"].get("validation") is None
        assert (answer["pattern"]["regex"], answer["profile_id"]) == ("TF-[0-9]{3}", profile_id)
        terraform.agree({name: planned[name] for name in ("enabled", "name", "description")}, answer)
    assert (read["created_at"], read["updated_at"]) == (created["created_at"], created["updated_at"])

    changed = planned | {"enabled": False, "description": None, "pattern": {"regex": "TF-[0-9]{4}", "validation": None}}
    api.put(f"/entries/custom/{created['id']}", changed)
    read = api.get(path)
    assert (read["enabled"], read["description"], read["profile_id"]) == (False, None, profile_id)
    assert read["pattern"]["regex"] == "TF-[0-9]{4}"

    api.delete(path)
    terraform.gone(path)


def test_a_predefined_entry_takes_the_ids_that_its_updates_carry(api, terraform):
    planned = {"entry_id": GCP_API_KEY, "enabled": True, "profile_id": CREDENTIALS}
    for method, path, enabled in [
        ("POST", "/entries/predefined", True),
        ("PUT", f"/entries/predefined/{GCP_API_KEY}", False),
        ("PUT", f"/entries/predefined/{GCP_API_KEY}", True),
    ]:
        answer = api.result(method, path, planned | {"enabled": enabled})
        assert (answer["id"], answer["enabled"]) == (GCP_API_KEY, enabled)
        read = api.get(f"/entries/{GCP_API_KEY}")
        terraform.agree({"enabled": enabled, "profile_id": CREDENTIALS, "type": "predefined"}, read)
    api.delete(f"/entries/predefined/{GCP_API_KEY}")


def test_the_deprecated_entry_sends_its_type_and_gets_it_back(api, terraform):
    profile = make.profile(api)
    planned = {
        "enabled": True,
        "name": make.unique("Entry"),
        "pattern": {"regex": "OLD-[0-9]{3}"},
        "profile_id": profile["id"],
        "type": "custom",
    }
    created = api.post("/entries", planned)
    path = f"/entries/{created['id']}"
    terraform.agree({"type": "custom", "profile_id": profile["id"]}, api.get(path))
    body = {"type": "custom", "name": planned["name"], "pattern": {"regex": "OLD-[0-9]{4}"}, "enabled": True}
    updated = api.put(path, body)
    assert updated["pattern"]["regex"] == "OLD-[0-9]{4}"
    terraform.agree({"type": "custom", "profile_id": profile["id"]}, api.get(path))
    api.delete(path)
    terraform.gone(path)


def test_an_integration_entry_that_is_not_there_is_not_found(api, terraform):
    entry_id = make.new_id()
    api.refusal("POST", "/entries/integration", {"entry_id": entry_id, "enabled": True}, code=1404)
    terraform.gone(f"/entries/{entry_id}")
