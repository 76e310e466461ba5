"""Profiles of the catalog, and their configuration in an account."""

from cloudflare.types.zero_trust.dlp.profile import PredefinedProfile, PredefinedProfileEntryPredefinedEntry
from cloudflare.types.zero_trust.dlp.profiles import PredefinedProfile as PredefinedProfileConfig

from support.known import AWS_ACCESS_KEY, CREDENTIALS, FINANCIAL, GCP_API_KEY, IBAN, SSH_PRIVATE_KEY, VISA_NUMBER


def test_the_configuration_holds_exactly_what_was_enabled(dlp, account_id):
    updated = dlp.profiles.predefined.update(
        CREDENTIALS,
        account_id=account_id,
        enabled_entries=[SSH_PRIVATE_KEY, AWS_ACCESS_KEY],
        allowed_match_count=3,
        confidence_threshold="medium",
        ai_context_enabled=True,
        ocr_enabled=True,
    )
    assert isinstance(updated, PredefinedProfileConfig)
    assert (updated.id, updated.name) == (CREDENTIALS, "Credentials and Secrets")
    assert updated.enabled_entries == [SSH_PRIVATE_KEY, AWS_ACCESS_KEY]
    assert updated.entries == []
    assert updated.allowed_match_count == 3
    assert updated.confidence_threshold == "medium"
    assert updated.ai_context_enabled is True
    assert updated.ocr_enabled is True
    assert dlp.profiles.predefined.get(CREDENTIALS, account_id=account_id) == updated

    profile = dlp.profiles.get(CREDENTIALS, account_id=account_id)
    assert isinstance(profile, PredefinedProfile)
    assert all(isinstance(entry, PredefinedProfileEntryPredefinedEntry) for entry in profile.entries)
    assert {entry.id for entry in profile.entries if entry.enabled} == {SSH_PRIVATE_KEY, AWS_ACCESS_KEY}
    assert GCP_API_KEY in [entry.id for entry in profile.entries]
    assert profile.allowed_match_count == 3


def test_the_deprecated_entries_switch_only_those_they_name(dlp, account_id):
    dlp.profiles.predefined.update(FINANCIAL, account_id=account_id, enabled_entries=[VISA_NUMBER])
    switched = dlp.profiles.predefined.update(
        FINANCIAL, account_id=account_id, entries=[{"id": IBAN, "enabled": True}, {"id": VISA_NUMBER, "enabled": True}]
    )
    assert set(switched.enabled_entries) == {VISA_NUMBER, IBAN}
    assert switched.entries == []


def test_deleting_a_predefined_profile_changes_nothing(dlp, account_id):
    before = dlp.profiles.get(FINANCIAL, account_id=account_id)
    dlp.profiles.predefined.delete(FINANCIAL, account_id=account_id)
    dlp.profiles.predefined.delete(FINANCIAL, account_id=account_id)
    assert dlp.profiles.get(FINANCIAL, account_id=account_id) == before
