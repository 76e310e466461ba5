"""`weir keys` and `weir payload`: logs that another implementation wrote, and keys that it takes."""

import base64
import json
import os
import stat
import subprocess

import pytest

from support import hpke
from support.weir import BINARY

PRIVATE_KEY = "uBS5eBttHrqkdY41kbZPdvYnNz8Vj0TvKIUpjB1y/GA="
PUBLIC_KEY = "Ycig/Zr/pZmklmFUN99nr+taURlYItL91g+NcHGYpB8="
PUBLISHED = "AzTY6FHajXYXuDMUte82wrd+1n5CEHPoydYiyd3FMg5IEQAAAAAAAAA0lOhGXBclw8pWU5jbbYuepSIJN5JohTtZekLliJBlVWk="

RECORD = {
    "profile_id": "p-1",
    "entry_id": "e-1",
    "entry_name": "Badge",
    "confidence": "high",
    "phase": "request",
    "file_name": "note.txt",
    "offset": 6,
    "match": "****-******",
    "before": "badge ",
    "after": " here",
}


def run(*arguments, text="", key=PRIVATE_KEY):
    """The command with a key in its environment and a text on its standard input, and without a terminal."""
    return subprocess.run(
        [BINARY, *map(str, arguments)],
        input=text,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"]} | ({"WEIR_PRIVATE_KEY": key} if key else {}),
        timeout=60,
        check=False,
        start_new_session=True,
    )


def decrypt(text, *arguments, **options):
    """What the command prints of logs that it can decrypt."""
    done = run("payload", "decrypt", *arguments, text=text, **options)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_keys_are_printed_as_a_pair_that_belongs_together():
    pair = json.loads(run("keys", "generate").stdout)
    assert pair.keys() == {"private_key", "public_key"}
    assert len(base64.b64decode(pair["private_key"], validate=True)) == 32
    log = hpke.seal(pair["public_key"], b"for this pair")
    assert hpke.open_log(pair["private_key"], log) == b"for this pair"
    assert decrypt(log, key=pair["private_key"]) == "for this pair\n"


def test_a_file_of_keys_is_for_its_owner_and_never_replaced(tmp_path):
    file = tmp_path / "key.json"
    done = run("keys", "generate", "--output", file)
    assert done.returncode == 0
    pair = json.loads(file.read_text(encoding="utf-8"))
    assert done.stdout == pair["public_key"] + "\n"
    assert pair["private_key"] not in done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = run("keys", "generate", "--output", file)
    assert (again.returncode, again.stdout) == (2, "")
    assert json.loads(file.read_text(encoding="utf-8")) == pair
    log = hpke.seal(pair["public_key"], b"text")
    assert decrypt(log, "--private-key-file", file, key=None) == "text\n"


def test_the_published_log_is_decrypted():
    assert decrypt(PUBLISHED) == "test matched data\n"
    assert json.loads(decrypt(PUBLISHED, "--format", "json")) == {"text": "test matched data"}


def test_the_key_may_be_a_file_with_its_base64_alone(tmp_path):
    file = tmp_path / "key"
    file.write_text(PRIVATE_KEY + "\n", encoding="utf-8")
    assert decrypt(PUBLISHED, "--private-key-file", file, key=None) == "test matched data\n"
    logs = tmp_path / "logs"
    logs.write_text(PUBLISHED, encoding="utf-8")
    assert decrypt("", "--private-key-file", file, logs, key=None) == "test matched data\n"


def test_records_are_printed_for_people_and_for_programs():
    records = [RECORD, RECORD | {"profile_id": "p-2"}, RECORD | {"offset": 40, "entry_name": "Badge 2"}]
    log = hpke.seal(PUBLIC_KEY, json.dumps(records).encode())
    assert json.loads(decrypt(log, "--format", "json")) == records
    assert decrypt(log) == (
        "Badge (high)\n    at offset 6 of note.txt\n    profile p-1, p-2\n    badge «****-******» here\n"
        "Badge 2 (high)\n    at offset 40 of note.txt\n    profile p-1\n    badge «****-******» here\n"
    )


def test_logs_are_read_from_the_lines_of_events_too():
    event = json.dumps({"id": "1", "payload_log": PUBLISHED})
    none = json.dumps({"id": "2", "payload_log": None})
    assert decrypt(f"{event}\n\n{none}\n{PUBLISHED}\n") == "test matched data\n" * 2
    assert decrypt(json.dumps({"result": {"payload_log": PUBLISHED}}, indent=2)) == "test matched data\n"


@pytest.mark.parametrize("text", [b"\x1b[2J\x07\x9b31m", "\u202e\u2028evil".encode(), b"\xff\xfe\x00"])
def test_whatever_was_sealed_cannot_change_a_terminal(text):
    printed = decrypt(hpke.seal(PUBLIC_KEY, text))
    assert not any(ord(character) < 0x20 and character != "\n" for character in printed)
    assert not {"\x7f", "\x9b", "\u202e", "\u2028"} & set(printed)


@pytest.mark.parametrize(
    ("log", "message"),
    [
        ("hello world", "not base64"),
        ("truncated", "too large"),
        ("Bg==", "version 6"),
        (PUBLISHED[:40], "not as long"),
        (hpke.seal("AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=", b"secret text"), "another key"),
    ],
)
def test_what_cannot_be_decrypted_is_said(log, message):
    done = run("payload", "decrypt", text=log)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert log not in done.stderr


def test_one_bad_line_does_not_hide_the_others():
    done = run("payload", "decrypt", text=f"truncated\n{PUBLISHED}\n")
    assert (done.returncode, done.stdout) == (2, "test matched data\n")
    assert "line 1" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "text", "key", "message"),
    [
        ((), PUBLISHED, None, "a private key is needed"),
        ((), PUBLISHED, "no key", "WEIR_PRIVATE_KEY"),
        ((), "\n", PRIVATE_KEY, "no payload log"),
        (("nowhere",), "", PRIVATE_KEY, "nowhere"),
        (("--private-key-file", "nowhere"), PUBLISHED, None, "--private-key-file"),
        (("--event", "1"), "", PRIVATE_KEY, "--server"),
        (("--event", "1", "file"), "", PRIVATE_KEY, "--event and a file"),
        (("--server", "http://127.0.0.1:1"), "", PRIVATE_KEY, "--event"),
    ],
)
def test_what_is_missing_is_said(arguments, text, key, message):
    done = run("payload", "decrypt", *arguments, text=text, key=key)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
