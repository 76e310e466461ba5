"""The secrets of datasets, and the values that are hashed with them: in no file, no log, no metric, no answer."""

import base64
import stat

import pytest

from support import make
from support.identities import create_identity
from support.uploads import settled, upload
from support.weir import UNLIMITED, Weir

VALUE = "quetzal-7741-zanzibar"


def forms(secret):
    """What a secret looks like as bytes, in base64 and in hexadecimal digits."""
    raw = base64.b64decode(secret, validate=True)
    return [raw, base64.b64encode(raw), raw.hex().encode(), raw.hex().upper().encode()]


def written(server):
    """Everything that a server has written, by the names of the files."""
    files = [path for path in server.folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(server.folder)): path.read_bytes() for path in files}


def secret_dataset(api, **fields):
    """A new secret dataset, as its creation answers."""
    return make.dataset(api, secret=True, **fields)


def encoded(server, secret, folders):
    """What `weir edm encode` makes of a table with the value, in a folder that is not the server's."""
    folder = folders.mktemp("table")
    table, key = folder / "table.csv", folder / "secret"
    table.write_text(f"{VALUE}\n", encoding="utf-8")
    key.write_text(secret, encoding="ascii")
    done = server.run(
        "edm", "encode", table, "--no-header", "--secret-file", key, "--output", folder / "encoded", data=False
    )
    assert done.returncode == 0, done.stderr
    [file] = folder.joinpath("encoded").iterdir()
    return file.read_bytes()


def test_no_file_log_or_metric_has_a_secret_or_a_value_of_a_secret_dataset(own_weir, connect, tmp_path_factory):
    server = own_weir(*UNLIMITED).start()
    api = connect(server, create_identity(server, "Secrets"))
    made = secret_dataset(api)
    path = f"/datasets/{made['dataset']['id']}"
    refused = upload(api, made["dataset"]["id"], made["version"], f"{VALUE}\n".encode(), code=1402)
    assert VALUE not in str(refused)
    upload(api, made["dataset"]["id"], made["version"], encoded(server, made["secret"], tmp_path_factory))
    read = api.get(path)
    assert (read["status"], read["num_cells"]) == ("complete", 1)
    make.profile(api, shared_entries=[{"entry_id": read["columns"][0]["entry_id"], "enabled": True}])
    answer = api.post(f"//weir/v1/accounts/{api.account}/scan?mask=clear", {"text": f"there is {VALUE} in it"})
    assert answer["match"] is True
    assert VALUE not in str(answer)
    assert api.post(f"{path}/upload")["secret"] == made["secret"]
    metrics = api.call("GET", "//metrics").content
    for ending in ("run", "stop"):
        if ending == "stop":
            assert server.stop() == 0
        for name, content in (written(server) | {"metrics": metrics}).items():
            assert not any(form in content for form in forms(made["secret"])), f"{name} has the secret ({ending})"
            assert VALUE.encode() not in content, f"{name} has the value ({ending})"


def test_the_key_is_in_a_file_of_its_own_that_its_owner_reads(own_weir, connect):
    server = own_weir(*UNLIMITED).start()
    api = connect(server, create_identity(server, "Key"))
    made = secret_dataset(api)
    key = server.data / "weir.sqlite.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(base64.b64decode(key.read_text(encoding="ascii"), validate=False)) == 32
    server.kill()
    server.start()
    api = connect(server, create_identity(server, "Another"))
    assert secret_dataset(api)["secret"] != made["secret"]
    copy = server.folder / "copy.sqlite"
    assert server.run("backup", copy).returncode == 0
    raw = base64.b64decode(key.read_text(encoding="ascii"))
    assert raw not in copy.read_bytes()
    assert base64.b64encode(raw) not in copy.read_bytes()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda key: key.unlink(), "there is no such file"),
        (lambda key: key.write_text(base64.b64encode(bytes(32)).decode(), encoding="ascii"), "this is not the key"),
        (lambda key: key.write_text("no key", encoding="ascii"), "this is no key"),
        (lambda key: key.chmod(0o640), "others than its owner"),
        (lambda key: key.chmod(0o604), "others than its owner"),
    ],
    ids=["missing", "another", "none", "group", "world"],
)
def test_without_its_key_a_server_does_not_start_and_says_how_to_mend_it(own_weir, connect, spoil, reason):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Lost key")
    made = secret_dataset(connect(server, identity))
    assert server.stop() == 0
    key = server.data / "weir.sqlite.key"
    content = key.read_bytes()
    spoil(key)
    with pytest.raises(AssertionError, match="ended with 2"):
        server.start()
    message = server.log.splitlines()[-1]
    assert str(key) in message
    assert reason in message
    key.unlink(missing_ok=True)
    key.touch(mode=0o600)
    key.write_bytes(content)
    server.start()
    api = connect(server, identity)
    assert api.post(f"/datasets/{made['dataset']['id']}/upload")["secret"] == made["secret"]


def test_a_key_file_may_lie_elsewhere(tmp_path, connect):
    key = tmp_path / "keys" / "weir.key"
    server = Weir(tmp_path, *UNLIMITED, environment={"WEIR_KEY_FILE": str(key)})
    try:
        server.start()
        secret_dataset(connect(server, create_identity(server, "Elsewhere")))
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
        assert not (server.data / "weir.sqlite.key").exists()
    finally:
        server.discard()


@pytest.mark.crash
def test_values_that_were_taken_are_looked_for_after_a_sudden_end(own_weir, connect):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Killed")
    api = connect(server, identity)
    made = make.dataset(api)
    path = f"/datasets/{made['dataset']['id']}"
    upload(api, made["dataset"]["id"], made["version"], b"osprey\n")
    [column] = api.get(path)["columns"]
    make.profile(api, shared_entries=[{"entry_id": column["entry_id"], "enabled": True}])
    scan = f"//weir/v1/accounts/{api.account}/scan"
    for number in range(4):
        version = api.post(f"{path}/upload")["version"]
        words = "".join(f"bird{number}x{line}\n" for line in range(100_000)) + f"heron{number}\n"
        api.post(
            f"{path}/upload/{version}", content=words.encode(), headers={"Content-Type": "application/octet-stream"}
        )
        server.kill()
        server.start()
        api = connect(server, identity)
        settled(lambda api=api: api.get(path))
        read = api.get(path)
        assert (read["status"], read["num_cells"]) == ("complete", 100_001)
        assert api.post(scan, {"text": f"a heron{number} there"})["match"] is True
        assert api.post(scan, {"text": "an osprey there"})["match"] is False
