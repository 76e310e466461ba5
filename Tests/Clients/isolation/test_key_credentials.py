"""An e-mail address with its key is as good as a token."""

import pytest
from cloudflare import Cloudflare

from support.identities import create_key


@pytest.fixture(scope="module")
def key(weir, api):
    """An address and a key that may write in the file's account."""
    return create_key(weir, api.account, "someone@example.com")


def test_the_sdk_works_with_an_address_and_a_key(weir, api, key):
    email, secret = key
    with Cloudflare(api_email=email, api_key=secret, base_url=f"{weir.origin}/client/v4", max_retries=0) as client:
        created = client.zero_trust.dlp.profiles.custom.create(account_id=api.account, name="By key")
        assert created.name == "By key"


def test_a_key_has_the_form_that_terraform_wants(key):
    _, secret = key
    assert 37 <= len(secret) <= 60
    assert secret.replace("_", "").replace("-", "").isalnum()


@pytest.mark.parametrize("email", ["other@example.com", ""])
def test_a_key_works_with_its_own_address_only(nobody, key, email):
    _, secret = key
    headers = {"X-Auth-Email": email, "X-Auth-Key": secret}
    assert nobody.call("GET", "/limits", headers=headers).status_code in (400, 403)


def test_a_wrong_key_is_refused(nobody, key):
    email, secret = key
    headers = {"X-Auth-Email": email, "X-Auth-Key": secret[:-4] + "zzzz"}
    nobody.refusal("GET", "/limits", code=10000, headers=headers)
