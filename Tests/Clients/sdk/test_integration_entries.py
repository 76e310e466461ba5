"""Entries that come from a provider's synchronisation.

Without an integration an account has none, so what is fixed here is that the routes exist and say so.
"""

import cloudflare
import pytest

from support.make import new_id


def test_an_unknown_integration_entry_is_not_found(dlp, account_id):
    calls = [
        lambda: dlp.entries.integration.create(account_id=account_id, entry_id=new_id(), enabled=True),
        lambda: dlp.entries.integration.get(new_id(), account_id=account_id),
        lambda: dlp.entries.integration.update(new_id(), account_id=account_id, enabled=False),
        lambda: dlp.entries.integration.delete(new_id(), account_id=account_id),
    ]
    for call in calls:
        with pytest.raises(cloudflare.NotFoundError) as refusal:
            call()
        assert refusal.value.errors[0].code == 1404


def test_an_account_without_integrations_lists_none(dlp, account_id):
    listed = dlp.entries.integration.list(account_id=account_id).result
    assert "integration" not in {entry.type for entry in listed}
