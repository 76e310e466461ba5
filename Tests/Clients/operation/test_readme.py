"""What the README tells a new user to paste, from the first start to the answer of a scan."""

import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
README_ORIGIN = "http://127.0.0.1:8787"


def test_the_readme_leads_from_the_first_start_to_a_match(own_weir, tmp_path):
    server = own_weir().start()
    exports = dict(re.findall(r"export (WEIR_\w+)=(\S+)", server.output))
    environment = os.environ | exports | {
        "WEIR_URL": server.origin,
        "PATH": f"{pathlib.Path(os.environ['WEIR_BIN']).parent}:{os.environ['PATH']}",
    }

    def paste(script, status=0):
        done = subprocess.run(
            ["bash", "-c", script], capture_output=True, cwd=tmp_path, env=environment, text=True, timeout=120
        )
        assert done.returncode == status, done.stderr
        return done.stdout

    made = paste(f'exec "{sys.executable}" "{ROOT}/Examples/sdk/create_profile.py"')
    assert made.rstrip().endswith(" Orders")

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [block] = [text for text in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL) if "order.txt" in text]
    write, curl, scan = [part.replace(README_ORIGIN, server.origin) for part in block.strip().split("\n\n")]
    paste(write)
    answer = json.loads(paste(curl.replace("curl ", "curl --silent --show-error ", 1)))
    result = answer["result"]
    assert (result["match"], result["inspected"]) == (True, True)
    assert [profile["name"] for profile in result["profiles"]] == ["Orders"]
    assert [finding["match"] for finding in result["findings"]] == ["****-******"]

    report = paste(scan, status=1)
    assert "Order number" in report
    assert "Visa Card Number" in report
