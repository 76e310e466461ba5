"""`weir profiles export` and `weir profiles import`: what an account has defined, as a file."""

import json
import subprocess

import pytest

from support import make
from support.identities import create_identity
from support.weir import BINARY, PATIENCE, UNLIMITED

FILE = """\
version: 1
settings:
  ocr: true
data_tag_categories:
  - name: Regulations
    tags:
      - name: GDPR
sensitivity_groups:
  - name: Classification
    levels:
      - name: Public
      - name: Secret
entries:
  - name: Employee number
    pattern:
      regex: 'ACME-[0-9]{6}'
custom_prompt_topics:
  - name: Salaries
    topic: what people earn
datasets:
  - name: Code names
    file: code-names.txt
document_fingerprints:
  - name: Contract
    match_percent: 60
    file: contract.txt
data_classes:
  - name: Staff
    expression: 'dlp_match(dlp.entries["Employee number"]) and dlp_match(dlp.entries["Plan"])'
    data_tags:
      - GDPR
    sensitivity_levels:
      - group: Classification
        level: Secret
profiles:
  - name: Project Falcon
    allowed_match_count: 2
    confidence_threshold: high
    entries:
      - name: Plan
        pattern:
          regex: 'FALCON-[A-Z]{3}'
      - name: Words
        words:
          - falcon
    shared_entries:
      - entry: Visa Card Number
      - entry: Employee number
        enabled: false
      - entry: Code names
      - entry: Contract
    data_classes:
      - Staff
predefined_profiles:
  - id: e91a2360-da51-4fdf-9711-bcdecd462614
    name: Financial Information
    allowed_match_count: 5
    enabled_entries:
      - IBAN
"""
CONTRACT = "The parties agree on what follows here, and on nothing else, until one of them says otherwise in writing.\n" * 40


@pytest.fixture
def folder(tmp_path):
    """A folder with the file, and what it names."""
    (tmp_path / "weir.yaml").write_text(FILE, encoding="utf-8")
    (tmp_path / "code-names.txt").write_text("falcon heavy\nosprey\n", encoding="utf-8")
    (tmp_path / "contract.txt").write_text(CONTRACT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def profiles(own_weir, folder):
    """Runs `weir profiles …` against an account of its own, which is empty."""
    server = own_weir().start()
    exports = dict(line.strip().removeprefix("export ").split("=", 1) for line in server.output.splitlines() if "export " in line)

    def run(*arguments):
        return subprocess.run(
            [BINARY, "profiles", *map(str, arguments), "--server", server.origin],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=folder,
            env=server.environment | {"WEIR_TOKEN": exports["WEIR_TOKEN"]},
        )

    return run


def test_a_file_goes_to_an_account_and_comes_back(profiles):
    rehearsed = profiles("import", "weir.yaml", "--dry-run")
    assert rehearsed.returncode == 1, rehearsed.stderr
    done = profiles("import", "weir.yaml")
    assert (done.returncode, done.stdout) == (0, rehearsed.stdout), done.stderr
    assert done.stdout.endswith("8 created, 2 updated, 0 deleted, 0 unchanged\n")

    again = profiles("import", "weir.yaml")
    assert (again.returncode, again.stdout) == (0, "0 created, 0 updated, 0 deleted, 10 unchanged\n"), again.stderr
    assert profiles("import", "weir.yaml", "--dry-run").returncode == 0

    exported = profiles("export")
    assert (exported.returncode, exported.stdout) == (0, FILE), exported.stderr
    assert "the values of datasets cannot be read back" in exported.stderr


def test_other_values_are_uploaded_again(profiles, folder):
    assert profiles("import", "weir.yaml").returncode == 0
    (folder / "code-names.txt").write_text("falcon heavy\nkestrel\n", encoding="utf-8")
    done = profiles("import", "weir.yaml")
    assert done.stdout == 'update dataset "Code names", with an upload\n0 created, 1 updated, 0 deleted, 9 unchanged\n'


def test_what_the_file_has_not_goes_when_that_is_wanted(profiles, folder):
    assert profiles("import", "weir.yaml").returncode == 0
    (folder / "less.yaml").write_text("version: 1\nentries:\n  - {name: Other, pattern: {regex: 'a'}}\n", encoding="utf-8")
    assert profiles("import", "less.yaml").returncode == 0
    assert "name: Project Falcon" in profiles("export").stdout
    assert profiles("import", "less.yaml", "--prune").returncode == 0
    exported = json.loads(profiles("export", "--format", "json").stdout)
    assert [entry["name"] for entry in exported["entries"]] == ["Other"]
    assert "profiles" not in exported


def test_a_profile_is_written_with_what_it_needs(profiles, folder):
    assert profiles("import", "weir.yaml").returncode == 0
    done = profiles("export", "Project Falcon", "--output", "one.yaml")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    text = (folder / "one.yaml").read_text(encoding="utf-8")
    assert "Employee number" in text
    assert "Salaries" not in text
    assert profiles("export", "Nothing").returncode == 2


def test_a_refusal_names_the_line(profiles, folder):
    (folder / "bad.yaml").write_text(
        "version: 1\nprofiles:\n  - name: P\n    entries: [{name: A, pattern: {regex: '('}}]\n", encoding="utf-8"
    )
    done = profiles("import", "bad.yaml")
    assert done.returncode == 2
    assert "bad.yaml:4: /profiles/0/entries/0/pattern/regex: " in done.stderr


def test_what_has_one_name_is_exported_and_imported(own_weir, connect, folder, tmp_path):
    server = own_weir(*UNLIMITED).start()
    there, here = create_identity(server, "There"), create_identity(server, "Here")
    api = connect(server, there)
    first, second = (make.entry(api, regex, name="Badge")["id"] for regex in ("A[0-9]{6}", "B[0-9]{6}"))
    topic = make.topic(api, name="Badge")["id"]
    make.profile(
        api, name="Staff", shared_entries=[{"entry_id": entry, "enabled": True} for entry in (second, topic)]
    )

    def run(identity, *arguments):
        return subprocess.run(
            [BINARY, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=PATIENCE, check=False, cwd=folder, env=server.environment | {"WEIR_TOKEN": identity.token},
        )

    def profiles(identity, *arguments):
        return run(identity, "profiles", *arguments, "--server", server.origin)

    exported = profiles(there, "export", "--output", "equal.yaml")
    assert exported.returncode == 0, exported.stderr
    again = profiles(there, "import", "equal.yaml")
    assert (again.returncode, again.stdout) == (0, "0 created, 0 updated, 0 deleted, 4 unchanged\n"), again.stderr
    done = profiles(here, "import", "equal.yaml")
    assert done.stdout.endswith("4 created, 0 updated, 0 deleted, 0 unchanged\n"), done.stderr
    again = profiles(here, "import", "equal.yaml")
    assert (again.returncode, again.stdout) == (0, "0 created, 0 updated, 0 deleted, 4 unchanged\n"), again.stderr
    [profile] = [profile for profile in connect(server, here).get("/profiles/custom") if profile["name"] == "Staff"]
    assert [entry["type"] for entry in profile["shared_entries"]] == ["custom", "custom_prompt_topic"]
    assert profile["shared_entries"][0]["pattern"]["regex"] == "B[0-9]{6}"

    (tmp_path / "text.txt").write_text("A123456\nB123456\n", encoding="utf-8")
    scanned = run(there, "scan", "--config", "equal.yaml", "--format", "jsonl", "text.txt")
    findings = [json.loads(line) for line in scanned.stdout.splitlines()]
    assert [(finding["entry"]["id"], finding["line"]) for finding in findings] == [(second, 2)], scanned.stderr
    assert first in (tmp_path / "equal.yaml").read_text(encoding="utf-8")
