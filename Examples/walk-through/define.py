"""Describes what the personnel department must not lose: a table of people, a document, and what both together mean.

    pip install cloudflare==5.9.0
    python define.py

WEIR_TOKEN, WEIR_ACCOUNT and WEIR_URL say where the server is. `weir` has to be on the PATH: it hashes the table, so that the
server never sees it. What is printed is the profile.
"""

import os
import pathlib
import subprocess
import tempfile
import time

import httpx
from cloudflare import Cloudflare

HERE = pathlib.Path(__file__).parent
URL = os.environ.get("WEIR_URL", "http://127.0.0.1:8787")
ACCOUNT = os.environ["WEIR_ACCOUNT"]
TOKEN = os.environ["WEIR_TOKEN"]

dlp = Cloudflare(api_token=TOKEN, base_url=f"{URL}/client/v4").zero_trust.dlp


def when_complete(status):
    """Waits until what was uploaded is prepared."""
    while (now := status()) in ("uploading", "pending", "processing"):
        time.sleep(0.05)
    if now != "complete":
        raise SystemExit(f"the upload ended as {now}")


def people():
    """A table whose values only this machine knows; its columns become entries."""
    made = dlp.datasets.create(account_id=ACCOUNT, name="Employees", secret=True, encoding_version=2)
    headers = ["name", "employee_number", "email"]
    columns = dlp.datasets.versions.create(
        made.version,
        account_id=ACCOUNT,
        dataset_id=made.dataset.id,
        body=[{"entry_name": f"Employee: {header}", "header_name": header, "num_cells": 4} for header in headers],
    ).result
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["weir", "edm", "encode", HERE / "employees.csv", "--output", folder],
            check=True,
            env=os.environ | {"WEIR_EDM_SECRET": made.secret},
        )
        for column in columns:
            dlp.datasets.versions.entries.create(
                column.entry_id,
                (pathlib.Path(folder) / f"{column.header_name}.edm").read_bytes(),
                account_id=ACCOUNT,
                dataset_id=made.dataset.id,
                version=made.version,
            )
    when_complete(lambda: dlp.datasets.get(made.dataset.id, account_id=ACCOUNT).status)
    return {column.header_name: column.entry_id for column in columns}


def document():
    """The document that copies and edits are recognised of. The SDK does not have these routes."""
    with httpx.Client(headers={"Authorization": f"Bearer {TOKEN}"}, timeout=60) as client:
        path = f"{URL}/client/v4/accounts/{ACCOUNT}/dlp/document_fingerprints"
        made = client.post(path, json={"name": "Agreement on the end of employment", "match_percent": 40})
        fingerprint = made.raise_for_status().json()["result"]
        path += "/" + fingerprint["id"]
        client.put(path, files={"file": (HERE / "agreement.txt").open("rb")}).raise_for_status()
        when_complete(lambda: client.get(path).json()["result"]["status"])
        return fingerprint["entry_id"]


def labels():
    """Who is concerned, and how much it matters."""
    concerned = dlp.data_tag_categories.create(
        account_id=ACCOUNT, name="Department", tags=[{"name": "Personnel"}, {"name": "Sales"}]
    )
    levels = dlp.sensitivity_groups.create(
        account_id=ACCOUNT,
        name="Sensitivity",
        levels=[{"name": "Internal"}, {"name": "Confidential"}, {"name": "Secret"}],
    )
    return concerned.tags[0].id, levels


columns, agreement = people(), document()
personnel, sensitivity = labels()
internal, confidential, _ = sensitivity.levels
data_class = dlp.data_classes.create(
    account_id=ACCOUNT,
    name="Personnel agreement of somebody",
    expression=f'dlp_match(dlp.entries["{columns["employee_number"]}"]) and dlp_match(dlp.entries["{agreement}"])',
    data_tags=[personnel],
    sensitivity_levels=[{"group_id": sensitivity.id, "level_id": confidential.id}],
)
# The profile does not name the class: whatever is internal, or more than that, is its business.
profile = dlp.profiles.custom.create(
    account_id=ACCOUNT,
    name="Nothing internal leaves",
    confidence_threshold="high",
    sensitivity_levels=[{"group_id": sensitivity.id, "level_id": internal.id}],
)
print(profile.id, profile.name, "for", data_class.name)
