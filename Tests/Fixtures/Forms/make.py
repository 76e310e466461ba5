#!/usr/bin/env python3
"""Writes the fixtures of web forms, and their manifest."""

import base64
import json
import pathlib
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
FORM = "application/x-www-form-urlencoded"


def main():
    files = []

    def add(name, data, **facts):
        (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        files.append({"name": name, "mime": FORM, **facts})

    form = {"part": "form", "path": []}
    fields = [
        ("name", "Jürgen Müller"),
        ("card number", "4111 1111 1111 1111"),
        ("empty", ""),
        ("note", "two\nlines & more = 5312"),
        ("payload", '{"ssn": "078-05-1120", "x": "\\u0035323"}'),
        ("page", "<html><p>5<b>3</b>34</p></html>"),
        ("file", base64.b64encode(b"form file 5345 " * 8).decode()),
        ("card number", "5105 1051 0510 5100"),
    ]
    add(
        "order.txt",
        urllib.parse.urlencode(fields),
        find=[
            {"text": "name\tJürgen Müller\n", **form, "name": "name"},
            {"text": "card number\t4111 1111 1111 1111\n", **form, "name": "card number"},
            {"text": "two\nlines & more = 5312", **form, "name": "note"},
            {"text": "078-05-1120", "part": "body", "path": ["payload"]},
            {"text": "5323", "part": "decoded", "path": ["payload"], "name": "/x"},
            {"text": "5334", "part": "body", "path": ["page"]},
            {"text": "form file 5345", "part": "body", "path": ["file"]},
            {"text": "5105 1051 0510 5100", **form, "name": "card number"},
        ],
        absent=["%20", "+"],
    )
    add(
        "latin1.txt",
        "q=" + urllib.parse.quote("Grüße an Jörg".encode("latin-1")) + "&n=5356",
        declared=FORM + "; charset=iso-8859-1",
        find=[{"text": "q\tGrüße an Jörg", **form}, {"text": "n\t5356", **form}],
    )
    add(
        "broken.txt",
        "a=%&b=%4&c=%zz 5367&&=&=5378&novalue&d=%35389",
        declared=FORM,
        find=[{"text": "c\t%zz 5367", **form}, {"text": "5378", **form}, {"text": "novalue"}, {"text": "d\t5389"}],
    )
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
