"""Entries of every kind through the routes they share."""

import cloudflare
import pytest
from cloudflare.types.zero_trust.dlp import entry_get_response, entry_list_response, entry_update_response

from support.known import AWS_ACCESS_KEY
from support.make import unique
from support.uploads import settled

PATTERN = {"regex": "ORDER-[0-9]{8}"}

# The SDK numbers the members of its unions in the order in which the surface lists the kinds.
KINDS = [
    "custom",
    "custom_prompt_topic",
    "predefined",
    "integration",
    "exact_data",
    "document_fingerprint",
    "word_list",
]


@pytest.fixture(scope="module")
def one_of_each(dlp, api, account_id):
    """Ids by kind: one entry of every kind that an account can make or has."""
    words = {"name": unique("Words"), "enabled": True, "words": ["lynx"]}
    profile = dlp.profiles.custom.create(account_id=account_id, name=unique("Kinds"), entries=[words])
    dataset = dlp.datasets.create(account_id=account_id, name=unique("Values"), secret=False)
    dlp.datasets.upload.edit(dataset.version, b"alpha\nbeta\n", account_id=account_id, dataset_id=dataset.dataset.id)
    topic = dlp.custom_prompt_topics.create(
        account_id=account_id, name=unique("Topic"), topic="Plans of a merger", enabled=True
    )
    custom = dlp.entries.create(account_id=account_id, name=unique("Order"), enabled=True, pattern=PATTERN)
    fingerprint = api.post("/document_fingerprints", {"name": unique("Contract"), "match_percent": 70})
    columns = settled(lambda: dlp.datasets.get(dataset.dataset.id, account_id=account_id)).columns
    return {
        "custom": custom.id,
        "custom_prompt_topic": topic.id,
        "predefined": AWS_ACCESS_KEY,
        "exact_data": columns[0].entry_id,
        "document_fingerprint": fingerprint["entry_id"],
        "word_list": profile.entries[0].id,
    }


def test_the_list_has_every_kind_in_its_class(dlp, account_id, one_of_each):
    listed = {entry.id: entry for entry in dlp.entries.list(account_id=account_id)}
    for kind, entry_id in one_of_each.items():
        member = getattr(entry_list_response, f"UnionMember{KINDS.index(kind)}")
        assert listed[entry_id].type == kind
        assert type(listed[entry_id]) is member


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "integration"])
def test_an_entry_is_read_in_the_class_of_its_kind(dlp, account_id, one_of_each, kind):
    entry = dlp.entries.get(one_of_each[kind], account_id=account_id)
    assert type(entry) is getattr(entry_get_response, f"UnionMember{KINDS.index(kind)}")
    assert (entry.id, entry.type) == (one_of_each[kind], kind)
    assert isinstance(entry.profiles, list)


def test_a_dataset_behind_an_entry_shows_its_upload(dlp, account_id, one_of_each):
    listed = {entry.id: entry for entry in dlp.entries.list(account_id=account_id)}
    assert listed[one_of_each["exact_data"]].upload_status == "complete"
    assert listed[one_of_each["document_fingerprint"]].upload_status == "empty"


def test_a_custom_entry_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Order")
    created = dlp.entries.create(
        account_id=account_id, name=name, enabled=True, pattern=PATTERN, description="Our orders"
    )
    assert (created.name, created.description, created.enabled) == (name, "Our orders", True)
    assert created.pattern.regex == PATTERN["regex"]
    assert created.profile_id is None

    updated = dlp.entries.update(
        created.id, account_id=account_id, type="custom", name=f"{name}!", pattern={"regex": "ORDER-[0-9]{9}"}
    )
    assert type(updated) is entry_update_response.CustomEntry
    assert (updated.name, updated.pattern.regex) == (f"{name}!", "ORDER-[0-9]{9}")
    assert (updated.enabled, updated.description) == (True, "Our orders")
    assert updated.created_at == created.created_at
    assert updated.updated_at > created.updated_at

    dlp.entries.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.entries.get(created.id, account_id=account_id)


def test_a_predefined_entry_is_updated_through_the_shared_route(dlp, account_id):
    updated = dlp.entries.update(AWS_ACCESS_KEY, account_id=account_id, type="predefined", enabled=False)
    assert type(updated) is entry_update_response.PredefinedEntry
    assert (updated.id, updated.enabled) == (AWS_ACCESS_KEY, False)
    again = dlp.entries.update(AWS_ACCESS_KEY, account_id=account_id, type="predefined", enabled=True)
    assert again.enabled is True


def test_an_entry_names_the_profiles_it_is_shared_into(dlp, account_id):
    entry = dlp.entries.create(account_id=account_id, name=unique("Shared"), enabled=True, pattern=PATTERN)
    profile = dlp.profiles.custom.create(
        account_id=account_id, name=unique("Taker"), shared_entries=[{"entry_id": entry.id, "enabled": True}]
    )
    read = dlp.entries.get(entry.id, account_id=account_id)
    assert [(shared.id, shared.name) for shared in read.profiles] == [(profile.id, profile.name)]
