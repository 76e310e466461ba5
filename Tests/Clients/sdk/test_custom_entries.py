"""Custom entries through their own routes."""

import cloudflare
import pytest

from support.make import unique


def test_a_custom_entry_of_a_profile_lives_from_creation_to_deletion(dlp, account_id):
    profile = dlp.profiles.custom.create(account_id=account_id, name=unique("Owner"))
    name = unique("Part")
    created = dlp.entries.custom.create(
        account_id=account_id,
        name=name,
        enabled=False,
        pattern={"regex": "PART-[A-Z]{3}"},
        description="A number of a part",
        profile_id=profile.id,
    )
    assert (created.name, created.enabled, created.description) == (name, False, "A number of a part")
    assert created.profile_id == profile.id

    read = dlp.entries.custom.get(created.id, account_id=account_id)
    assert (read.id, read.type, read.profile_id) == (created.id, "custom", profile.id)
    assert read.created_at == created.created_at
    owned = dlp.profiles.custom.get(profile.id, account_id=account_id).entries
    assert [entry.id for entry in owned] == [created.id]
    assert created.id in [entry.id for entry in dlp.entries.custom.list(account_id=account_id)]

    updated = dlp.entries.custom.update(
        created.id, account_id=account_id, name=name, enabled=True, pattern={"regex": "PART-[A-Z]{4}"}
    )
    assert updated.enabled is True
    assert updated.pattern.regex == "PART-[A-Z]{4}"
    assert updated.profile_id == profile.id
    assert updated.created_at == created.created_at

    dlp.entries.custom.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.entries.custom.get(created.id, account_id=account_id)
    assert dlp.profiles.custom.get(profile.id, account_id=account_id).entries == []


def test_the_four_lists_of_entries_are_one(dlp, account_id):
    ids = [entry.id for entry in dlp.entries.list(account_id=account_id)]
    assert len(ids) > 100
    for resource in (dlp.entries.custom, dlp.entries.predefined, dlp.entries.integration):
        assert [entry.id for entry in resource.list(account_id=account_id)] == ids
