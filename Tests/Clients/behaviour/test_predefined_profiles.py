"""The configuration of predefined profiles (section 3.3)."""

import pytest

from support import make
from support.known import AWS_ACCESS_KEY, CREDENTIALS, GCP_API_KEY, SSH_PRIVATE_KEY, VISA_NUMBER

CONFIG = f"/profiles/predefined/{CREDENTIALS}/config"


@pytest.fixture(autouse=True)
def two_enabled(api):
    """Each test begins with these."""
    api.put(CONFIG, {"enabled_entries": [AWS_ACCESS_KEY, GCP_API_KEY]})


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_3_3_enabled_entries_are_the_complete_set(api, method):
    assert api.result(method, CONFIG, {"enabled_entries": [SSH_PRIVATE_KEY]})["enabled_entries"] == [SSH_PRIVATE_KEY]
    profile = api.get(f"/profiles/{CREDENTIALS}")
    assert [entry["id"] for entry in profile["entries"] if entry["enabled"]] == [SSH_PRIVATE_KEY]


@pytest.mark.parametrize("body", [{}, {"enabled_entries": None}], ids=["missing", "null"])
def test_3_3_missing_and_null_leave_them(api, body):
    assert api.put(CONFIG, body)["enabled_entries"] == [AWS_ACCESS_KEY, GCP_API_KEY]


@pytest.mark.parametrize("stranger", [VISA_NUMBER, "00000000-0000-4000-8000-000000000000"])
def test_3_3_an_entry_of_another_profile_is_refused_at_its_place(api, stranger):
    body = {"enabled_entries": [SSH_PRIVATE_KEY, stranger], "allowed_match_count": 9}
    answer = api.call("PUT", CONFIG, body)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["source"]["pointer"] == "/enabled_entries/1"
    config = api.get(CONFIG)
    assert config["enabled_entries"] == [AWS_ACCESS_KEY, GCP_API_KEY]
    assert config["allowed_match_count"] != 9


def test_3_3_the_deprecated_entries_switch_just_those_they_name(api):
    body = {"entries": [{"id": AWS_ACCESS_KEY, "enabled": False}, {"id": SSH_PRIVATE_KEY, "enabled": True}]}
    assert set(api.put(CONFIG, body)["enabled_entries"]) == {GCP_API_KEY, SSH_PRIVATE_KEY}


def test_3_3_with_everything_off_nothing_is_detected(api):
    text = {"text": "aws_access_key_id = AKIAIOSFODNN7EXAMPLE"}
    path = f"//weir/v1/accounts/{api.account}/scan?profile={CREDENTIALS}"
    assert api.post(path, text)["match"] is True
    api.put(CONFIG, {"enabled_entries": []})
    assert api.post(path, text)["match"] is False


def test_3_3_sharing_an_entry_does_not_switch_it_on_in_its_own_profile(api):
    make.profile(api, shared_entries=[{"entry_id": SSH_PRIVATE_KEY, "enabled": True}])
    assert SSH_PRIVATE_KEY not in api.get(CONFIG)["enabled_entries"]
    own = {entry["id"]: entry["enabled"] for entry in api.get(f"/profiles/{CREDENTIALS}")["entries"]}
    assert own[SSH_PRIVATE_KEY] is False


def test_3_3_a_custom_profile_is_no_predefined_one(api):
    profile = make.profile(api)
    api.refusal("GET", f"/profiles/predefined/{profile['id']}/config", code=1404)
    api.refusal("PUT", f"/profiles/predefined/{profile['id']}/config", {}, code=1404)
    assert api.get(f"/profiles/{profile['id']}") == profile
