"""cloudflare_zero_trust_dlp_custom_profile: sends every default, refreshes computed fields only."""

from support.known import AWS_ACCESS_KEY
from support.make import unique

DEFAULTS = {
    "ai_context_enabled": False,
    "allowed_match_count": 0,
    "confidence_threshold": "low",
    "context_awareness": {"enabled": False, "skip": {"files": False}},
    "ocr_enabled": False,
}


def test_the_defaults_it_sends_come_back(api, terraform):
    planned = DEFAULTS | {"name": unique("Profile"), "description": "By Terraform"}
    created = api.post("/profiles/custom", planned)
    terraform.agree(planned, created)
    path = f"/profiles/custom/{created['id']}"
    read = api.get(path)
    assert read == created
    api.delete(path)
    terraform.gone(path)


def test_entries_with_a_null_for_the_validation_come_back_without_one(api, terraform):
    entry = {"enabled": True, "name": unique("Card"), "pattern": {"regex": "[0-9]{4}", "validation": None}}
    created = api.post("/profiles/custom", DEFAULTS | {"name": unique("Profile"), "entries": [entry]})
    [made] = created["entries"]
    assert made["pattern"]["regex"] == "[0-9]{4}"
    assert made["pattern"].get("validation") is None
    luhn = entry | {"entry_id": made["id"], "pattern": {"regex": "[0-9]{4}", "validation": "luhn"}}
    path = f"/profiles/custom/{created['id']}"
    updated = api.put(path, DEFAULTS | {"name": created["name"], "entries": [luhn]})
    assert updated["entries"][0]["pattern"]["validation"] == "luhn"
    cleared = api.put(path, DEFAULTS | {"name": created["name"], "entries": [entry | {"entry_id": made["id"]}]})
    assert cleared["entries"][0]["pattern"].get("validation") is None
    assert cleared["entries"][0]["id"] == made["id"]


def test_the_type_of_a_shared_entry_is_taken_and_not_given_back(api):
    shared = [{"enabled": True, "entry_id": AWS_ACCESS_KEY, "entry_type": "predefined"}]
    created = api.post("/profiles/custom", DEFAULTS | {"name": unique("Profile"), "shared_entries": shared})
    [made] = created["shared_entries"]
    assert (made["id"], made["enabled"], made["type"]) == (AWS_ACCESS_KEY, True, "predefined")
    assert "entry_type" not in made


def test_an_import_sees_the_times_of_the_creation(api):
    created = api.post("/profiles/custom", DEFAULTS | {"name": unique("Profile")})
    read = api.get(f"/profiles/custom/{created['id']}")
    assert (read["created_at"], read["updated_at"]) == (created["created_at"], created["updated_at"])


def test_a_removed_description_is_cleared_by_its_null(api):
    created = api.post("/profiles/custom", DEFAULTS | {"name": unique("Profile"), "description": "Here"})
    body = DEFAULTS | {"name": created["name"], "description": None}
    assert api.put(f"/profiles/custom/{created['id']}", body)["description"] is None
