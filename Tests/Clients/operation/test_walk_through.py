"""The walk-through of the documentation, pasted block by block, and what it promises."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
# What the example may not bring to the server's disk: names and numbers of the table, sentences of the contract.
PLANTED = ["Hellström", "4471-3305", "44713305", "px44713305", "mutual consent", "chidinma"]


def test_the_walk_through_leads_from_a_table_to_a_mark_on_a_decrypted_match(own_weir, tmp_path):
    server = own_weir().start()
    folder = tmp_path / "walk-through"
    shutil.copytree(ROOT / "Examples" / "walk-through", folder)
    binaries = pathlib.Path(os.environ["WEIR_BIN"]).parent
    # The interpreter that has the SDK goes first, as it does in an activated environment.
    paths = [str(binaries), str(pathlib.Path(sys.executable).parent), os.environ["PATH"]]
    exports = dict(re.findall(r"export (WEIR_\w+)=(\S+)", server.output))
    environment = os.environ | exports | {"WEIR_URL": server.origin, "PATH": ":".join(paths)}

    guide = (ROOT / "Documentation" / "walk-through.md").read_text(encoding="utf-8")
    start, *blocks = re.findall(r"```sh\n(.*?)```", guide, re.DOTALL)
    assert start.startswith("weir serve")
    # One shell for all blocks, as somebody would use it.
    script = "set -euo pipefail\n" + "echo ----\n".join(blocks)
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, cwd=folder, env=environment, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    settings, defined, shown, evidence, feedback = done.stdout.split("----\n")

    assert json.loads(settings)["result"]["payload_logging"]["masking_level"] == "clear"
    assert "Nothing internal leaves for Personnel agreement of somebody" in defined

    answer = json.loads(shown)
    assert answer["match"] is True
    number, agreement = sorted(answer["findings"], key=lambda finding: "similarity" in finding["evidence"])
    assert number["entry"] == "Employee: employee_number"
    assert (number["confidence"], number["match"]) == ("high", "** **** ****")
    assert number["evidence"] == {"columns": ["Employee: employee_number", "Employee: name"]}
    assert (agreement["confidence"], agreement["match"]) == ("very_high", "")
    assert 60 <= agreement["evidence"]["similarity"] <= 90
    for finding in (number, agreement):
        [label] = finding["labels"]
        assert label["data_class"]["name"] == "Personnel agreement of somebody"
        assert [tag["name"] for tag in label["data_tags"]] == ["Personnel"]
        assert [level["level"]["name"] for level in label["sensitivity_levels"]] == ["Confidential"]

    assert "** **** ****" in evidence
    assert "Employee: employee_number" in evidence
    assert "number" in evidence and "4471" not in evidence
    assert "AGREEMENT ON THE END OF EMPLOYMENT" not in json.dumps(answer)
    # curl writes one answer behind the other.
    mark, end = json.JSONDecoder().raw_decode(feedback)
    assert mark["result"]["verdict"] == "false_positive"
    [count] = json.loads(feedback[end:])["result"]
    assert (count["false_positives"], count["true_positives"]) == (1, 0)

    assert server.stop() == 0
    stored = b"".join(path.read_bytes() for path in sorted(server.data.rglob("*")) if path.is_file())
    assert stored, "the server has stored something"
    for text in PLANTED:
        for form in (text, text.lower(), text.upper()):
            assert form.encode() not in stored, text
        assert text not in server.output
