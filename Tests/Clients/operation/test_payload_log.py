"""The payload log of scans: who can read it, what it shows, and where nothing of it is."""

import json
import os
import pathlib
import subprocess

import pytest

from support import hpke, identities, make
from support.known import VISA_NUMBER
from support.weir import BINARY

PICTURE = pathlib.Path(__file__).resolve().parents[2] / "Fixtures/Recognition/text.png"


def generate():
    """A new pair of keys, made by the command."""
    return json.loads(subprocess.run([BINARY, "keys", "generate"], capture_output=True, check=True).stdout)


@pytest.fixture(scope="module")
def keys():
    return generate()


@pytest.fixture
def logging(api, keys):
    """Sets how the account logs; without arguments in full masking for the key of the file."""

    def change(**fields):
        api.put("/settings", {"payload_logging": {"public_key": keys["public_key"]} | fields})

    change()
    return change


@pytest.fixture
def profile(api):
    made = make.profile(api, entries=[make.pattern_item(r"PLANT-[0-9]{6}")])
    yield made
    api.delete(f"/profiles/custom/{made['id']}")


def event_of(api, text, profile):
    """The event that a scan leaves."""
    answer = api.post(f"//weir/v1/accounts/{api.account}/scan?profile={profile['id']}", {"text": text})
    assert "payload_log" not in answer
    return api.get(f"//weir/v1/accounts/{api.account}/events/{answer['event_id']}")


def records(event, keys):
    """What another implementation reads in the log of an event."""
    text = hpke.open_log(keys["private_key"], event["payload_log"])
    return None if text is None else json.loads(text)


def test_another_implementation_reads_the_log(api, logging, keys, profile):
    logging(masking_level="clear")
    event = event_of(api, "before PLANT-123456 after", profile)
    assert event["payload_logged"] is True
    assert event["payload_matches_omitted"] == 0
    assert records(event, keys) == [
        {
            "profile_id": profile["id"],
            "entry_id": profile["entries"][0]["id"],
            "entry_name": profile["entries"][0]["name"],
            "confidence": "very_high",
            "phase": "request",
            "offset": 7,
            "match": "PLANT-123456",
            "before": "before ",
            "after": " after",
        }
    ]


@pytest.mark.parametrize(
    ("masking", "match"),
    [("full", "*****-******"), ("default", "*****-******"), ("partial", "*****-****56"), ("clear", "PLANT-123456")],
)
def test_the_masking_holds_from_the_next_scan_on(api, logging, keys, profile, masking, match):
    logging(masking_level=masking)
    [record] = records(event_of(api, "PLANT-123456", profile), keys)
    assert record["match"] == match


def test_without_a_key_nothing_is_logged(api, logging, keys, profile):
    api.put("/payload_log", {"public_key": None})
    assert event_of(api, "PLANT-123456", profile)["payload_log"] is None
    api.put("/payload_log", {"public_key": keys["public_key"]})
    assert records(event_of(api, "PLANT-123456", profile), keys)


def test_a_key_in_the_place_of_another_is_used_at_once(api, logging, keys, profile):
    other = generate()
    logging(public_key=other["public_key"])
    event = event_of(api, "PLANT-123456", profile)
    assert records(event, keys) is None
    assert records(event, other)


def test_the_command_reads_the_log_of_an_event(api, weir, identity, logging, keys, profile, tmp_path):
    event = event_of(api, "it is PLANT-123456 here", profile)
    file = tmp_path / "key.json"
    file.write_text(json.dumps(keys), encoding="utf-8")
    command = ["payload", "decrypt", "--private-key-file", file, "--server", weir.origin, "--token", identity.token]
    done = weir.run(*command, "--event", event["id"], data=False)
    assert done.returncode == 0, done.stderr
    assert "it is «*****-******» here" in done.stdout
    done = weir.run(*command, "--format", "json", "--event", event["id"], data=False)
    assert json.loads(done.stdout) == records(event, keys)
    api.put("/settings", {})
    silent = event_of(api, "PLANT-123456", profile)
    done = weir.run(*command, "--event", silent["id"], data=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no payload log" in done.stderr
    assert weir.run(*command, "--event", make.new_id(), data=False).returncode == 2


def test_an_export_is_decrypted_line_by_line(api, weir, identity, logging, keys, profile, tmp_path):
    event_of(api, "exported PLANT-111111", profile)
    done = weir.run("events", "export", "--server", weir.origin, "--token", identity.token, data=False)
    file = tmp_path / "events.jsonl"
    file.write_text(done.stdout, encoding="utf-8")
    done = subprocess.run(
        [BINARY, "payload", "decrypt", "--format", "json", file],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "WEIR_PRIVATE_KEY": keys["private_key"]},
        timeout=60,
        check=False,
    )
    # Those of other keys are named on standard error, by their lines.
    decrypted = [record for line in done.stdout.splitlines() for record in json.loads(line)]
    assert [record["match"] for record in decrypted if record["before"] == "exported "] == ["*****-******"]


def test_nothing_of_the_content_is_anywhere_but_in_the_log(own_weir, connect):
    server = own_weir("--limits-requests", "0").start()
    identity = identities.create_identity(server, "planted")
    api = connect(server, identity)
    pair = generate()
    api.put("/settings", {"payload_logging": {"public_key": pair["public_key"], "masking_level": "clear"}})
    profile = make.profile(api, entries=[make.pattern_item(r"PLANT-[0-9]{6}")])
    event = event_of(api, "Quillfeather PLANT-987123 Ombrasque", profile)
    [record] = records(event, pair)
    assert (record["before"], record["match"], record["after"]) == ("Quillfeather ", "PLANT-987123", " Ombrasque")
    assert server.stop() == 0
    files = [file for file in server.folder.rglob("*") if file.is_file()]
    assert any(event["payload_log"].encode() in file.read_bytes() for file in files)
    for planted in (b"Quillfeather", b"PLANT-987123", b"987123", b"Ombrasque", pair["private_key"].encode()):
        assert [file.name for file in files if planted in file.read_bytes()] == []


@pytest.mark.parametrize(("account", "own", "found"), [(False, False, 0), (True, False, 1), (False, True, 1)])
def test_pictures_are_read_when_the_account_or_the_profile_says_so(api, account, own, found):
    api.put("/settings", {"ocr": account})
    entry = {"entry_id": VISA_NUMBER, "enabled": True}
    profile = make.profile(api, shared_entries=[entry], ocr_enabled=own)
    answer = api.post(
        f"//weir/v1/accounts/{api.account}/scan?name=text.png&profile={profile['id']}",
        content=PICTURE.read_bytes(),
        headers={"Content-Type": "application/octet-stream"},
    )
    assert answer["profiles"][0]["match_count"] == found
    api.put("/settings", {})
