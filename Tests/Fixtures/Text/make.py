#!/usr/bin/env python3
"""Writes the fixtures of plain text, and their manifest."""

import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent


def main():
    (HERE / "plain.txt").write_bytes("Card 4111 1111 1111 1111\nGrüße\n".encode())
    files = [
        {
            "name": "plain.txt",
            "mime": "text/plain",
            "find": [{"text": "4111 1111 1111 1111", "part": "body", "path": []}, {"text": "Grüße"}],
        }
    ]
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
