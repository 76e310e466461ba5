"""`weir edm encode --upload`: from a table on this machine to a dataset that is looked for."""

import subprocess

import pytest

from support import make
from support.identities import create_token
from support.weir import BINARY, PATIENCE

TABLE = """\
name,card,note
"Meyerhoff, Anna",4111 1111 1111 1111,abc
Bertram Ohm,5500-0000-0000-0004,
"""


@pytest.fixture
def encode(weir, fresh_identity, tmp_path):
    """Runs `weir edm encode` with a table, against an account of its own."""
    (tmp_path / "customers.csv").write_text(TABLE, encoding="utf-8")

    def run(*arguments, table=None, identity=fresh_identity, server=weir.origin):
        if table is not None:
            (tmp_path / "customers.csv").write_text(table, encoding="utf-8")
        return subprocess.run(
            [BINARY, "edm", "encode", "customers.csv", *map(str, arguments), *(["--server", server] if server else [])],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=tmp_path,
            env=weir.environment | {"WEIR_TOKEN": identity.token, "WEIR_EDM_SECRET": "this one is not asked for"},
        )

    return run


def found(api, text):
    """The names of the columns that a scan of the account finds."""
    answer = api.post(f"//weir/v1/accounts/{api.account}/scan", {"text": text})
    return sorted({finding["entry"]["name"] for finding in answer["findings"] if finding["entry"]["type"] == "exact_data"})


def columns(api):
    """The columns of the only dataset: their names and entries."""
    [dataset] = api.get("/datasets")
    return {column["header_name"]: column["entry_id"] for column in dataset["columns"]}


def test_a_dataset_is_made_filled_and_looked_for(encode, fresh_api):
    done = encode("--upload", "Customers")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "COLUMN  VALUES  EMPTY  TOO SHORT  TOO LONG\n"
        "name    2       0      0          0\n"
        "card    2       0      0          0\n"
        "note    0       1      1          0\n"
        'dataset "Customers": version 1 is looked for, with 4 values in 2 columns\n'
    )
    [dataset] = fresh_api.get("/datasets")
    assert (dataset["name"], dataset["secret"], dataset["status"], dataset["num_cells"]) == (
        "Customers", True, "complete", 4,
    )
    shared = [{"entry_id": entry, "enabled": True} for entry in columns(fresh_api).values()]
    make.profile(fresh_api, shared_entries=shared)
    assert found(fresh_api, "for anna meyerhoff? No: MEYERHOFF ANNA pays with 4111111111111111") == ["card", "name"]


def test_the_next_version_keeps_the_entries_that_profiles_share(encode, fresh_api):
    assert encode("--upload", "Customers").returncode == 0
    before = columns(fresh_api)
    make.profile(fresh_api, shared_entries=[{"entry_id": before["card"], "enabled": True}])
    done = encode("--upload", "Customers", "--columns", "card", table="town,card\nHamburg,3400 0000 0000 009\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("version 2 is looked for, with 1 value in 1 column\n")
    assert columns(fresh_api) == {"card": before["card"]}
    assert found(fresh_api, "340000000000009") == ["card"]
    assert found(fresh_api, "4111111111111111") == []


def test_a_dataset_of_one_column_takes_one(encode, fresh_api, tmp_path):
    made = make.dataset(fresh_api, name="Cards", secret=True)
    refused = encode("--upload", "Cards")
    assert refused.returncode == 2
    assert 'the dataset "Cards" has one column, and the table 2; choose one with --columns' in refused.stderr
    done = encode("--upload", "Cards", "--columns", "card", "--output", tmp_path / "encoded")
    assert done.returncode == 0, done.stderr
    assert "card    card.edm  2" in done.stdout
    assert tmp_path.joinpath("encoded/card.edm").exists()
    assert fresh_api.get(f"/datasets/{made['dataset']['id']}")["status"] == "complete"


def test_what_goes_wrong_leaves_nothing_behind(encode, fresh_api):
    refused = encode("--upload", "Customers", table='name\nMeyer"hoff\n')
    assert refused.returncode == 2
    assert "customers.csv: line 2 has a quotation mark inside a field" in refused.stderr
    assert fresh_api.get("/datasets") == []

    assert encode("--upload", "Customers", table=TABLE).returncode == 0
    used = columns(fresh_api)
    make.profile(fresh_api, shared_entries=[{"entry_id": used["name"], "enabled": True}])
    refused = encode("--upload", "Customers", "--columns", "card")
    assert refused.returncode == 2
    assert 'weir: the dataset "Customers": ' in refused.stderr
    assert found(fresh_api, "Bertram Ohm") == ["name"]
    # Again, with what it asked for.
    assert encode("--upload", "Customers").returncode == 0
    assert columns(fresh_api) == used


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--upload", "Words"], 'the dataset "Words" takes words in clear, not hashes; give --upload another name'),
        (["--upload", "Customers", "--secret", "x"], "with --upload the server brings the secret"),
        (["--output", "out"], "--server and its options go with --upload"),
        (None, "give --output, a folder for the files, or --upload, a dataset of a server"),
    ],
    ids=["words", "secret", "server", "nothing"],
)
def test_what_cannot_be_is_told_before_anything_is_done(encode, fresh_api, arguments, message):
    make.dataset(fresh_api, name="Words", secret=False)
    refused = encode(*arguments) if arguments else encode(server=None)
    assert refused.returncode == 2
    assert message in refused.stderr
    assert [dataset["name"] for dataset in fresh_api.get("/datasets")] == ["Words"]


def test_a_token_that_may_only_read_uploads_nothing(encode, weir, fresh_identity, fresh_api):
    refused = encode("--upload", "Customers", identity=create_token(weir, fresh_identity.account, "read"))
    assert refused.returncode == 2
    assert 'the dataset "Customers": ' in refused.stderr
    assert fresh_api.get("/datasets") == []


def test_a_server_that_is_not_there_is_told(encode):
    refused = encode("--upload", "Customers", server="http://127.0.0.1:9")
    assert refused.returncode == 2
    assert refused.stderr.startswith("weir: --server: ")


def test_neither_the_secret_nor_a_value_is_printed(encode, fresh_api):
    secret = make.dataset(fresh_api, secret=True)["secret"]
    done = encode("--upload", "Customers")
    assert done.returncode == 0, done.stderr
    for text in (secret, "Meyerhoff", "4111"):
        assert text not in done.stdout + done.stderr
