"""What a token may do: reading, writing, and nothing once it has expired or was revoked."""

import time

import pytest

from support.api import API
from support.identities import create_token, let_expire, revoke_token
from support.routes import ROUTES, named


@pytest.fixture(scope="module")
def reader(weir, api):
    """A token of the same account that may only read."""
    token = create_token(weir, api.account, permission="read").token
    with API(weir.origin, api.account, token) as client:
        yield client


@pytest.mark.parametrize("route", **named(route for route in ROUTES if route.changes))
def test_a_token_that_may_read_changes_nothing(reader, owner_ids, unchanged, route):
    reader.refusal(**route.request(owner_ids), code=10000)


@pytest.mark.parametrize("route", **named(route for route in ROUTES if not route.changes))
def test_a_token_that_may_read_reads_everything(reader, owner_ids, route):
    reader.result(**route.request(owner_ids))


def test_a_token_that_may_read_scans(reader):
    assert reader.post(f"//weir/v1/accounts/{reader.account}/scan", {"text": "nothing"})["match"] is False


@pytest.mark.parametrize("route", **named(ROUTES))
def test_nothing_is_answered_without_a_token(nobody, owner_ids, unchanged, route):
    nobody.refusal(**route.request(owner_ids), code=10000)


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/metrics", "/openapi.yaml", "/docs"])
def test_what_needs_no_token_is_answered_without(nobody, path):
    assert nobody.call("GET", f"/{path}").status_code == 200


def test_a_revoked_token_is_refused_within_seconds(weir, api, connect):
    identity = create_token(weir, api.account)
    client = connect(weir, identity)
    client.get("/limits")
    revoke_token(weir, identity)
    # A server may remember for a second what a token allows.
    deadline = time.monotonic() + 3
    while client.call("GET", "/limits").status_code == 200:
        assert time.monotonic() < deadline
    client.refusal("GET", "/limits", code=10000)


def test_an_expired_token_is_refused(weir, api, connect):
    expired = create_token(weir, api.account, expires="2099-01-02")
    let_expire(weir, expired)
    connect(weir, expired).refusal("GET", "/limits", code=10000)
