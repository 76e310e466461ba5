"""Custom prompt topics."""

import cloudflare
import pytest

from support.make import unique


def test_a_topic_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Merger")
    created = dlp.custom_prompt_topics.create(
        account_id=account_id, name=name, topic="Plans of a merger", enabled=True, description="Not yet public"
    )
    assert (created.name, created.topic, created.description) == (name, "Plans of a merger", "Not yet public")
    assert created.enabled is True

    assert dlp.custom_prompt_topics.get(created.id, account_id=account_id) == created
    assert created in dlp.custom_prompt_topics.list(account_id=account_id).result
    entry = dlp.entries.get(created.id, account_id=account_id)
    assert (entry.id, entry.type, entry.name) == (created.id, "custom_prompt_topic", name)

    updated = dlp.custom_prompt_topics.update(
        created.id, account_id=account_id, name=f"{name}!", topic="Plans of a sale", enabled=False
    )
    assert (updated.name, updated.topic, updated.enabled) == (f"{name}!", "Plans of a sale", False)
    assert updated.created_at == created.created_at
    assert updated.updated_at > created.updated_at

    dlp.custom_prompt_topics.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.custom_prompt_topics.get(created.id, account_id=account_id)


def test_a_topic_is_shared_like_any_entry(dlp, account_id):
    topic = dlp.custom_prompt_topics.create(
        account_id=account_id, name=unique("Layoffs"), topic="Layoffs", enabled=True
    )
    profile = dlp.profiles.custom.create(
        account_id=account_id, name=unique("Prompts"), shared_entries=[{"entry_id": topic.id, "enabled": True}]
    )
    [shared] = profile.shared_entries
    assert (shared.id, shared.type, shared.enabled) == (topic.id, "custom_prompt_topic", True)
