"""Custom profiles from creation to deletion."""

import cloudflare
import pytest
from cloudflare.types.zero_trust.dlp.profile import (
    CustomProfile,
    CustomProfileEntryCustomEntry,
    CustomProfileEntryWordListEntry,
    CustomProfileSharedEntryPredefinedEntry,
)

from support.known import VISA_NUMBER
from support.make import unique


def test_a_profile_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Cards")
    created = dlp.profiles.custom.create(
        account_id=account_id,
        name=name,
        description="Numbers of cards",
        allowed_match_count=5,
        confidence_threshold="high",
        ai_context_enabled=True,
        ocr_enabled=True,
        context_awareness={"enabled": True, "skip": {"files": True}},
        entries=[{"name": "Card", "enabled": True, "pattern": {"regex": "CARD-[0-9]{4}", "validation": "luhn"}}],
        shared_entries=[{"entry_id": VISA_NUMBER, "enabled": True}],
    )
    assert isinstance(created, CustomProfile)
    assert created.type == "custom"
    assert (created.name, created.description) == (name, "Numbers of cards")
    assert created.allowed_match_count == 5
    assert created.confidence_threshold == "high"
    assert created.ai_context_enabled is True
    assert created.ocr_enabled is True
    assert created.context_awareness.enabled is True
    assert created.context_awareness.skip.files is True
    assert created.created_at == created.updated_at

    [entry] = created.entries
    assert isinstance(entry, CustomProfileEntryCustomEntry)
    assert (entry.name, entry.enabled, entry.profile_id) == ("Card", True, created.id)
    assert (entry.pattern.regex, entry.pattern.validation) == ("CARD-[0-9]{4}", "luhn")
    [shared] = created.shared_entries
    assert isinstance(shared, CustomProfileSharedEntryPredefinedEntry)
    assert (shared.id, shared.enabled, shared.name) == (VISA_NUMBER, True, "Visa Card Number")

    assert dlp.profiles.custom.get(created.id, account_id=account_id) == created
    assert dlp.profiles.get(created.id, account_id=account_id) == created
    assert created in dlp.profiles.list(account_id=account_id).result

    updated = dlp.profiles.custom.update(created.id, account_id=account_id, name=f"{name}, renamed")
    assert isinstance(updated, CustomProfile)
    assert updated.name == f"{name}, renamed"
    assert updated.entries == created.entries
    assert updated.created_at == created.created_at
    assert updated.updated_at > created.updated_at

    dlp.profiles.custom.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.profiles.custom.get(created.id, account_id=account_id)
    assert created.id not in [profile.id for profile in dlp.profiles.list(account_id=account_id)]


def test_a_profile_of_a_name_alone_has_the_documented_defaults(dlp, account_id):
    created = dlp.profiles.custom.create(account_id=account_id, name=unique("Bare"))
    assert created.description is None
    assert created.allowed_match_count == 0
    assert created.confidence_threshold == "low"
    assert created.ai_context_enabled is False
    assert created.ocr_enabled is False
    assert created.context_awareness.enabled is False
    assert created.context_awareness.skip.files is False
    assert created.entries == []
    assert created.shared_entries == []
    assert created.data_classes == []
    assert created.data_tags == []
    assert created.sensitivity_levels == []


def test_a_word_list_inside_a_profile_comes_back_as_one(dlp, account_id):
    words = {"name": unique("Animals"), "enabled": True, "words": ["lynx", "ibex"]}
    created = dlp.profiles.custom.create(account_id=account_id, name=unique("Words"), entries=[words])
    [entry] = created.entries
    assert isinstance(entry, CustomProfileEntryWordListEntry)
    assert entry.word_list == {"words": ["lynx", "ibex"]}
    assert entry.profile_id == created.id


def test_an_update_keeps_changes_adds_and_removes_entries(dlp, account_id):
    def item(name, regex):
        return {"name": name, "enabled": True, "pattern": {"regex": regex}}

    created = dlp.profiles.custom.create(
        account_id=account_id, name=unique("Set"), entries=[item("one", "one-1"), item("two", "two-2")]
    )
    one = created.entries[0]
    updated = dlp.profiles.custom.update(
        created.id,
        account_id=account_id,
        name=created.name,
        entries=[item("three", "three-3"), item("uno", "uno-1") | {"entry_id": one.id, "enabled": False}],
    )
    assert [(entry.name, entry.enabled, entry.pattern.regex) for entry in updated.entries] == [
        ("three", True, "three-3"),
        ("uno", False, "uno-1"),
    ]
    assert updated.entries[1].id == one.id
    assert updated.entries[1].created_at == one.created_at


def test_the_lists_of_labels_can_be_set_and_cleared(dlp, account_id):
    group = dlp.sensitivity_groups.create(account_id=account_id, name=unique("G"), levels=[{"name": "low"}])
    category = dlp.data_tag_categories.create(account_id=account_id, name=unique("C"), tags=[{"name": "HR"}])
    reference = {"group_id": group.id, "level_id": group.levels[0].id}
    created = dlp.profiles.custom.create(
        account_id=account_id,
        name=unique("Labelled"),
        data_tags=[category.tags[0].id],
        sensitivity_levels=[reference],
    )
    assert created.data_tags == [category.tags[0].id]
    [level] = created.sensitivity_levels
    assert (level.group_id, level.level_id) == (group.id, group.levels[0].id)
    cleared = dlp.profiles.custom.update(
        created.id, account_id=account_id, name=created.name, data_tags=[], sensitivity_levels=[]
    )
    assert cleared.data_tags == []
    assert cleared.sensitivity_levels == []
