#!/usr/bin/env python3
"""Writes the fixtures of Excel workbooks, and their manifest."""

import json
import pathlib

import binary
import damaged
import numbers_of_cells
import places
import shapes

HERE = pathlib.Path(__file__).resolve().parent


def main():
    files = []
    for module in (places, numbers_of_cells, shapes, damaged, binary):
        for content, facts in module.fixtures():
            (HERE / facts["name"]).write_bytes(content)
            facts.setdefault("mime", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            files.append(facts)
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
