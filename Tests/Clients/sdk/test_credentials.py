"""Ways in: the address with and without a slash, a token, an e-mail address with a key, and halves of both."""

import cloudflare
import pytest
from cloudflare import Cloudflare

EMAIL_IS_MISSING, KEY_IS_MISSING = 6102, 6103


@pytest.mark.parametrize("ending", ["", "/"])
def test_a_slash_behind_the_address_makes_no_difference(weir, identity, ending):
    with Cloudflare(api_token=identity.token, base_url=f"{weir.origin}/client/v4{ending}", max_retries=0) as client:
        assert client.user.tokens.verify().status == "active"
        assert client.zero_trust.dlp.limits.list(account_id=identity.account).max_dataset_cells > 0


@pytest.mark.parametrize(
    ("credentials", "missing"),
    [
        ({"api_email": "someone@example.com", "api_token": "token"}, KEY_IS_MISSING),
        ({"api_email": "someone@example.com"}, KEY_IS_MISSING),
        ({"api_key": "k" * 40, "api_token": "token"}, EMAIL_IS_MISSING),
        ({"api_key": "k" * 40}, EMAIL_IS_MISSING),
    ],
    ids=["e-mail and token", "e-mail alone", "key and token", "key alone"],
)
def test_half_a_credential_is_called_that(weir, identity, credentials, missing):
    # As soon as it knows an e-mail address or a key, the SDK no longer sends the token.
    if "api_token" in credentials:
        credentials = credentials | {"api_token": identity.token}
    with Cloudflare(**credentials, base_url=f"{weir.origin}/client/v4", max_retries=0) as client:
        with pytest.raises(cloudflare.BadRequestError) as refusal:
            client.zero_trust.dlp.limits.list(account_id=identity.account)
    assert refusal.value.errors[0].code == 6003
    [chained] = refusal.value.body["errors"][0]["error_chain"]
    assert chained["code"] == missing


def test_an_unknown_token_is_refused(weir, identity):
    # Of the right form, so that only looking it up can tell.
    unknown = identity.token[:-6] + "zzzzzz"
    with Cloudflare(api_token=unknown, base_url=f"{weir.origin}/client/v4", max_retries=0) as client:
        with pytest.raises(cloudflare.PermissionDeniedError) as refusal:
            client.zero_trust.dlp.limits.list(account_id=identity.account)
    assert refusal.value.errors[0].code == 10000


def test_a_malformed_header_is_called_that(weir, identity):
    with Cloudflare(api_token="a b", base_url=f"{weir.origin}/client/v4", max_retries=0) as client:
        with pytest.raises(cloudflare.BadRequestError) as refusal:
            client.zero_trust.dlp.limits.list(account_id=identity.account)
    assert refusal.value.errors[0].code == 6003
    [chained] = refusal.value.body["errors"][0]["error_chain"]
    assert chained["code"] == 6111
