"""The first start makes an account and a token, and says how they are used."""

import json
import re
import subprocess
import sys

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
    assert server.stop() == 0

    server.start()
    assert (server.output + server.log).count(token) == printed.count(token)
    assert server.stop() == 0


def test_the_examples_that_it_prints_can_be_pasted(own_weir):
    server = own_weir().start()
    examples = ["\n".join(block) for block in indented_blocks(server.output)]
    [exports] = [example for example in examples if "export WEIR_TOKEN" in example]
    python = examples.index(next(example for example in examples if example.startswith("import os")))
    commands = [example for example in examples if example.startswith("curl")]
    assert commands
    for command in commands:
        answer = subprocess.run(
            ["bash", "-ec", f"{exports}\n{command} --silent --fail"], capture_output=True, check=True, timeout=60
        )
        assert json.loads(answer.stdout)["success"] is True
    # With the interpreter that has the SDK; an empty line does not end a program.
    program = "\n".join(examples[python:])
    listed = subprocess.run(
        ["bash", "-ec", f'{exports}\nexec "$0" -c "$1"', sys.executable, program],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert "Credentials and Secrets" in listed.stdout


def indented_blocks(text):
    """The lines of each paragraph that is set apart."""
    blocks = [[]]
    for line in text.splitlines():
        if line.startswith("    "):
            blocks[-1].append(line[4:])
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


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
