"""Events: what a server remembers of scans, through its end, in a backup and on the command line."""

import json
import threading

import pytest

from support import make
from support.identities import create_identity
from support.weir import UNLIMITED, Weir

SECRET = "PLANTED-778899"


@pytest.fixture
def server(own_weir):
    """A server of its own, for events are counted."""
    return own_weir(*UNLIMITED).start()


@pytest.fixture
def events(server, connect):
    """Calls of an account with a profile that finds the secret."""
    api = connect(server, create_identity(server, "Events"))
    make.profile(api, entries=[make.pattern_item("PLANTED-[0-9]{6}")])
    return api


def own(api, path):
    return f"//weir/v1/accounts/{api.account}{path}"


def test_a_scan_that_matched_leaves_an_event_without_its_content(events, server):
    query = {"reference": "job 7", "name": f"{SECRET}.txt"}
    scanned = events.post(own(events, "/scan"), {"text": f"about {SECRET} and more"}, params=query)
    assert scanned["match"] is True
    event = events.get(own(events, f"/events/{scanned['event_id']}"))
    assert (event["match"], event["inspected"], event["reference"]) == (True, True, "job 7")
    assert [entry["count"] for entry in event["entries"]] == [1]
    assert event["file"]["extension"] == "txt"
    assert events.get(own(events, "/events"))[0]["id"] == scanned["event_id"]
    assert events.post(own(events, "/scan"), {"text": "nothing"})["event_id"] is None
    server.stop()
    kept = [path for path in server.data.iterdir() if SECRET.encode() in path.read_bytes()]
    assert kept == []
    assert SECRET not in server.log


def test_events_are_there_after_the_server_was_killed(events, server, connect):
    answered = []

    def scan():
        while True:
            try:
                answered.append(events.post(own(events, "/scan"), {"text": SECRET})["event_id"])
            except Exception:
                return

    workers = [threading.Thread(target=scan) for _ in range(4)]
    for worker in workers:
        worker.start()
    while len(answered) < 50:
        workers[0].join(0.01)
    server.kill()
    for worker in workers:
        worker.join()
    server.start()
    api = connect(server, create_identity(server, "Other"))
    assert api.get(own(api, "/events")) == []
    events.client.base_url = server.origin
    export = events.call("GET", own(events, "/events/export"))
    stored = {json.loads(line)["id"] for line in export.text.splitlines()}
    assert set(answered) <= stored


def test_the_command_lists_shows_and_exports(events, server, connect):
    for number in range(3):
        events.post(own(events, "/scan"), {"text": SECRET}, params={"reference": f"job {number}"})
    token = events.client.headers["authorization"].split()[1]
    remote = ("--server", server.origin, "--token", token)

    def lines(*arguments):
        done = server.run("events", *arguments, *remote, data=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    listed = [json.loads(line) for line in lines("list", "--since", "1h", "--match", "true", "--limit", "2")]
    assert [event["reference"] for event in listed] == ["job 2", "job 1"]
    table = lines("list", "--format", "table")
    assert table[0].split()[:3] == ["Time", "Event", "Outcome"] and len(table) == 4
    shown = json.loads("".join(lines("show", listed[0]["id"])))
    assert shown["id"] == listed[0]["id"] and shown["feedback"] == []
    assert len(lines("export")) == 3
    assert lines("list", "--match", "false") == []
    wrong = server.run("events", "list", "--feedback", "good", *remote, data=False)
    assert wrong.returncode == 2 and "feedback" in wrong.stderr


def test_a_backup_has_the_events(events, server, connect, tmp_path):
    event = events.post(own(events, "/scan"), {"text": SECRET})["event_id"]
    folder = tmp_path / "restored"
    (folder / "data").mkdir(parents=True)
    copy = folder / "data" / "weir.sqlite"
    done = server.run("backup", copy)
    assert done.returncode == 0, done.stderr
    assert (folder / "data" / "weir-events.sqlite").exists()
    restored = Weir(folder, *UNLIMITED)
    try:
        restored.start()
        events.client.base_url = restored.origin
        assert events.get(own(events, "/events"))[0]["id"] == event
    finally:
        restored.discard()
