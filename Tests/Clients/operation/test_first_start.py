"""The first start makes an account and a token, and says how they are used."""

import re

from cloudflare import Cloudflare

TOKEN = re.compile(r"weir_[0-9A-Za-z]{16}_[0-9A-Za-z_-]{43}")
ACCOUNT = re.compile(r"\b[0-9a-f]{32}\b")


def test_the_first_start_prints_an_account_and_a_token_once(own_weir):
    server = own_weir().start()
    printed = server.output + server.log
    [token] = set(TOKEN.findall(printed))
    [account] = set(ACCOUNT.findall(printed))
    with Cloudflare(api_token=token, base_url=f"{server.origin}/client/v4", max_retries=0) as client:
        assert client.user.tokens.verify().status == "active"
        made = client.zero_trust.dlp.profiles.custom.create(account_id=account, name="First")
        assert client.zero_trust.dlp.profiles.get(made.id, account_id=account) == made
    assert "curl" in printed
    assert "from cloudflare import Cloudflare" in printed
    assert server.stop() == 0

    server.start()
    assert (server.output + server.log).count(token) == printed.count(token)
    assert server.stop() == 0


def test_the_state_folder_is_its_owners_alone(own_weir):
    server = own_weir().start()
    for path in [server.data, *server.data.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


def test_an_address_that_is_in_use_ends_the_start(weir, own_weir):
    server = own_weir()
    taken = weir.origin.removeprefix("http://")
    done = server.run("serve", "--listen", taken)
    assert done.returncode == 2
    assert taken in done.stderr


def test_a_second_server_on_the_same_state_is_refused(weir):
    done = weir.run("serve", "--listen", "127.0.0.1:0")
    assert done.returncode == 2
    assert done.stderr
