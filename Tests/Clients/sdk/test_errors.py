"""Refusals become the SDK's exceptions, with the errors that the server named."""

import cloudflare
import pytest
from cloudflare import Cloudflare

from support.known import CREDENTIALS
from support.make import new_id, unique


@pytest.mark.parametrize(
    ("call", "exception", "code", "pointer"),
    [
        (
            lambda dlp, account: dlp.profiles.get(new_id(), account_id=account),
            cloudflare.NotFoundError,
            1404,
            None,
        ),
        (
            lambda dlp, account: dlp.profiles.get("no-uuid", account_id=account),
            cloudflare.NotFoundError,
            7003,
            None,
        ),
        (
            lambda dlp, account: dlp.profiles.custom.create(account_id=account, name=7),
            cloudflare.BadRequestError,
            1401,
            "/name",
        ),
        (
            lambda dlp, account: dlp.profiles.custom.create(
                account_id=account, name=unique("Many"), allowed_match_count=1001
            ),
            cloudflare.BadRequestError,
            1402,
            "/allowed_match_count",
        ),
        (
            lambda dlp, account: dlp.profiles.custom.create(
                account_id=account,
                name=unique("Bad"),
                entries=[{"name": "bad", "enabled": True, "pattern": {"regex": "a(b"}}],
            ),
            cloudflare.BadRequestError,
            1403,
            "/entries/0/pattern/regex",
        ),
        (
            lambda dlp, account: dlp.data_classes.create(
                account_id=account, name="Bad", expression="dlp_match(", data_tags=[], sensitivity_levels=[]
            ),
            cloudflare.BadRequestError,
            1405,
            "/expression",
        ),
        (
            lambda dlp, account: dlp.profiles.predefined.update(
                CREDENTIALS, account_id=account, enabled_entries=[new_id()]
            ),
            cloudflare.BadRequestError,
            None,
            "/enabled_entries/0",
        ),
    ],
    ids=["unknown", "no id", "wrong type", "out of range", "regex", "expression", "reference"],
)
def test_a_refusal_is_an_exception_with_its_errors(dlp, account_id, call, exception, code, pointer):
    with pytest.raises(exception) as refusal:
        call(dlp, account_id)
    [error] = refusal.value.errors
    assert error.message
    if code is not None:
        assert error.code == code
    body = refusal.value.body["errors"][0]
    assert body.get("source", {}).get("pointer") == pointer


def test_another_account_is_refused(dlp):
    with pytest.raises(cloudflare.PermissionDeniedError) as refusal:
        dlp.profiles.list(account_id="0" * 32)
    assert refusal.value.errors[0].code == 7403


def test_a_taken_name_is_refused_once_and_not_tried_again(weir, identity):
    """The SDK repeats a request that was answered with 409; a name stays taken."""
    with Cloudflare(api_token=identity.token, base_url=f"{weir.origin}/client/v4") as client:
        name = unique("Taken")
        client.zero_trust.dlp.datasets.create(account_id=identity.account, name=name, secret=False)
        with pytest.raises(cloudflare.BadRequestError) as refusal:
            client.zero_trust.dlp.datasets.create(account_id=identity.account, name=name, secret=False)
        assert refusal.value.errors[0].code == 1409


def test_deletions_answer_what_the_sdk_can_read(dlp, account_id):
    profile = dlp.profiles.custom.create(account_id=account_id, name=unique("Gone"))
    assert dlp.profiles.custom.delete(profile.id, account_id=account_id) in (None, {})
    with pytest.raises(cloudflare.NotFoundError):
        dlp.profiles.custom.delete(profile.id, account_id=account_id)
