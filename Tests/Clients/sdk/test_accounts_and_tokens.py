"""What the SDK asks before it asks anything of DLP."""

import itertools

from support.identities import create_token


def test_the_token_verifies_as_active(client, identity):
    verified = client.user.tokens.verify()
    assert (verified.id, verified.status) == (identity.token_id, "active")
    assert verified.expires_on is None


def test_a_token_with_an_expiry_says_when(weir, identity, client):
    expiring = create_token(weir, identity.account, expires="2099-01-02")
    verified = client.with_options(api_token=expiring.token).user.tokens.verify()
    assert (verified.id, verified.status) == (expiring.token_id, "active")
    assert verified.expires_on.isoformat() == "2099-01-02T00:00:00+00:00"


def test_the_pages_of_accounts_come_to_an_end(client, account_id):
    # A server that ignores the page's number would keep the SDK asking for ever.
    accounts = list(itertools.islice(client.accounts.list(), 1000))
    assert [account.id for account in accounts] == [account_id]
    assert accounts[0].type in ("standard", "enterprise")
    assert accounts[0].name
    assert list(client.accounts.list(page=2)) == []
    assert [account.id for account in client.accounts.list(per_page=5)] == [account_id]
