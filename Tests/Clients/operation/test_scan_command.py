"""`weir scan --server`: the command line with the profiles of a server."""

import http.server
import json
import threading

import pytest

from support import make
from support.weir import free_port


@pytest.fixture(scope="module")
def profile(api):
    """A profile that only the server knows."""
    return make.profile(api, entries=[make.pattern_item("REMOTE-[0-9]{6}")])


@pytest.fixture
def scan(weir, identity):
    """Runs the command against the server."""

    def run(*arguments, token=identity.token):
        return weir.run("scan", "--server", weir.origin, "--token", token, "--format", "jsonl", *arguments, data=False)

    return run


def test_a_finding_ends_with_one_and_is_a_line_as_ever(scan, profile, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("first\nit is REMOTE-123456\n", encoding="utf-8")
    done = scan(file)
    assert done.returncode == 1, done.stderr
    [line] = [json.loads(line) for line in done.stdout.splitlines()]
    assert line["path"] == str(file)
    assert line["entry"]["name"] == profile["entries"][0]["name"]
    assert {"id": profile["id"], "name": profile["name"]} in line["profiles"]
    assert (line["start"], line["end"], line["line"], line["column"]) == (12, 25, 2, 7)
    assert line["match"] == "******-******"
    assert line["member"] is None


def test_nothing_found_ends_with_zero_and_no_line(scan, tmp_path):
    file = tmp_path / "clean.txt"
    file.write_text("nothing here\n", encoding="utf-8")
    done = scan(file)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_a_profile_is_chosen(scan, api, profile, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("REMOTE-123456", encoding="utf-8")
    other = make.profile(api, entries=[make.pattern_item("OTHER-[0-9]{6}")])
    assert scan("--profile", other["name"], file).returncode == 0
    assert scan("--profile", profile["id"], file).returncode == 1
    assert scan("--profile", "No such profile", file).returncode == 2


def test_what_could_not_be_read_ends_with_three(scan, tmp_path):
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    done = scan(file)
    assert done.returncode == 3, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[0])["error"]["code"]


def test_a_wrong_token_ends_with_two_and_is_not_shown(scan, identity, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("REMOTE-123456", encoding="utf-8")
    token = identity.token[:-4] + "zzzz"
    done = scan(file, token=token)
    assert done.returncode == 2
    assert done.stderr
    assert token not in done.stderr


def test_a_server_that_is_not_there_ends_with_two(weir, identity, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("REMOTE-123456", encoding="utf-8")
    server = f"http://127.0.0.1:{free_port()}"
    done = weir.run("scan", "--server", server, "--token", identity.token, file, data=False)
    assert done.returncode == 2
    assert done.stderr


def test_a_missing_file_ends_with_two(scan, tmp_path):
    assert scan(tmp_path / "missing.txt").returncode == 2


def test_what_nothing_looks_for_is_said_and_alone_ends_with_two(scan, api, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("aspirin REMOTE-123456", encoding="utf-8")
    topic = make.topic(api)
    share = {"entry_id": topic["id"], "enabled": True}
    only = make.profile(api, shared_entries=[share])
    done = scan("--profile", only["id"], file)
    assert (done.returncode, done.stdout) == (2, "")
    assert topic["name"] in done.stderr
    mixed = make.profile(api, entries=[make.pattern_item("REMOTE-[0-9]{6}")], shared_entries=[share])
    done = scan("--profile", mixed["id"], file)
    assert done.returncode == 1
    assert "not looked for" in done.stderr
    [line] = [json.loads(line) for line in done.stdout.splitlines()]
    assert [named["id"] for named in line["profiles"]] == [mixed["id"]]


def test_a_long_path_is_no_reason_not_to_look(scan, profile, tmp_path):
    folder = tmp_path.joinpath(*["deep" * 20] * 6)
    folder.mkdir(parents=True)
    file = folder / "note.txt"
    file.write_text("REMOTE-123456", encoding="utf-8")
    assert scan("--profile", profile["id"], file).returncode == 1


class Page(http.server.BaseHTTPRequestHandler):
    """What a proxy or another program answers to everything."""

    def answer(self):
        body = b"<html>Sign in</html>"
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = answer

    def log_message(self, *arguments):
        """Says nothing."""


def test_what_answers_and_is_no_server_of_weir_has_not_looked(weir, identity, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("REMOTE-123456", encoding="utf-8")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        done = weir.run("scan", "--server", address, "--token", identity.token, file, data=False)
        server.shutdown()
    assert done.returncode == 2
    assert "no server of weir" in done.stderr
