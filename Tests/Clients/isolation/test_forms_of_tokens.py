"""What the two clients demand of a token before they send anything."""

import re

from support.identities import create_token


def test_a_token_has_the_form_that_terraform_wants(weir, account_id):
    token = create_token(weir, account_id).token
    assert re.fullmatch(r"weir_[0-9A-Za-z]{16}_[0-9A-Za-z_-]{43}", token)
    assert re.fullmatch(r"[0-9A-Za-z_-]{40,80}", token)


def test_tokens_are_listed_without_their_secrets(weir, account_id):
    made = create_token(weir, account_id, name="listed")
    done = weir.run("tokens", "list", "--json")
    assert done.returncode == 0
    assert made.token_id in done.stdout
    assert made.token not in done.stdout
    assert made.token.rsplit("_", 1)[1] not in done.stdout


def test_no_secret_is_kept_in_the_state_folder(weir, account_id):
    secret = create_token(weir, account_id).token[-43:].encode()
    for file in weir.data.rglob("*"):
        if file.is_file():
            assert secret not in file.read_bytes()
