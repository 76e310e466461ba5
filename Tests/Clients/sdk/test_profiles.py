"""Lists of profiles, and the classes that the SDK makes of them."""

from cloudflare.types.zero_trust.dlp.profile import (
    CustomProfile,
    PredefinedProfile,
    PredefinedProfileEntryPredefinedEntry,
    PredefinedProfileEntryPredefinedEntryVariantUnionMember0,
    PredefinedProfileEntryPredefinedEntryVariantUnionMember1,
)

from support.known import CREDENTIALS, PROFILES, PROMPT_PII, PROMPT_PII_CONTENT, PROMPT_PII_INTENT
from support.make import unique


def test_the_list_holds_every_predefined_profile_under_its_fixed_id(dlp, account_id):
    found = {p.id: p.name for p in dlp.profiles.list(account_id=account_id) if isinstance(p, PredefinedProfile)}
    assert PROFILES.items() <= found.items()


def test_all_widens_the_list_and_never_narrows_it(dlp, account_id):
    usual = {profile.id for profile in dlp.profiles.list(account_id=account_id)}
    assert usual <= {profile.id for profile in dlp.profiles.list(account_id=account_id, all=True)}
    assert usual == {profile.id for profile in dlp.profiles.list(account_id=account_id, all=False)}


def test_every_member_of_the_list_is_of_the_class_of_its_type(dlp, account_id):
    dlp.profiles.custom.create(account_id=account_id, name=unique("One of many"))
    classes = {"custom": CustomProfile, "predefined": PredefinedProfile}
    listed = list(dlp.profiles.list(account_id=account_id))
    assert {profile.type for profile in listed} == set(classes)
    assert all(type(profile) is classes[profile.type] for profile in listed)


def test_entries_of_the_catalog_say_how_they_are_validated(dlp, account_id):
    profile = dlp.profiles.get(CREDENTIALS, account_id=account_id)
    for entry in profile.entries:
        assert type(entry) is PredefinedProfileEntryPredefinedEntry
        assert type(entry.variant) is PredefinedProfileEntryPredefinedEntryVariantUnionMember1
        assert isinstance(entry.confidence.available, bool)
        assert isinstance(entry.confidence.ai_context_available, bool)


def test_prompt_topics_of_the_catalog_say_what_they_classify(dlp, account_id):
    profile = dlp.profiles.get(PROMPT_PII, account_id=account_id)
    kinds = {}
    for entry in profile.entries:
        assert type(entry.variant) is PredefinedProfileEntryPredefinedEntryVariantUnionMember0
        kinds[entry.id] = entry.variant.topic_type
    assert kinds == {PROMPT_PII_CONTENT: "Content", PROMPT_PII_INTENT: "Intent"}
