"""Entries of the catalog through their own routes."""

import cloudflare
import pytest

from support.known import CREDENTIALS, GCP_API_KEY
from support.make import new_id


def test_a_predefined_entry_is_switched_and_never_deleted(dlp, account_id):
    created = dlp.entries.predefined.create(account_id=account_id, entry_id=GCP_API_KEY, enabled=True)
    assert (created.id, created.name, created.enabled) == (GCP_API_KEY, "Google GCP API Key", True)
    assert created.profile_id == CREDENTIALS

    read = dlp.entries.predefined.get(GCP_API_KEY, account_id=account_id)
    assert (read.id, read.type, read.enabled) == (GCP_API_KEY, "predefined", True)
    assert GCP_API_KEY in dlp.profiles.predefined.get(CREDENTIALS, account_id=account_id).enabled_entries
    assert GCP_API_KEY in [entry.id for entry in dlp.entries.predefined.list(account_id=account_id)]

    updated = dlp.entries.predefined.update(GCP_API_KEY, account_id=account_id, enabled=False)
    assert (updated.id, updated.enabled) == (GCP_API_KEY, False)
    assert GCP_API_KEY not in dlp.profiles.predefined.get(CREDENTIALS, account_id=account_id).enabled_entries

    for _ in range(2):
        dlp.entries.predefined.delete(GCP_API_KEY, account_id=account_id)
    assert dlp.entries.predefined.get(GCP_API_KEY, account_id=account_id) == read.model_copy(update={"enabled": False})


def test_an_entry_that_the_catalog_does_not_know_is_not_found(dlp, account_id):
    with pytest.raises(cloudflare.NotFoundError):
        dlp.entries.predefined.create(account_id=account_id, entry_id=new_id(), enabled=True)
