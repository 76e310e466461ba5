#!/usr/bin/env python3
"""Writes the fixtures of forms as requests carry them, and their manifest."""

import base64
import io
import json
import pathlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
FILES = []
BOUNDARY = "----WebKitFormBoundaryA1b2C3"


def add(name, content, find, absent=(), issues=(), declared=f"multipart/form-data; boundary={BOUNDARY}", crlf=True,
        mime="multipart/form-data"):
    """Writes a file and notes what has to be found in it."""
    if isinstance(content, str):
        content = content.encode()
    if crlf:
        content = content.replace(b"\n", b"\r\n")
    (HERE / name).write_bytes(content)
    entry = {"name": name, "mime": mime, "declared": declared, "find": find}
    if absent:
        entry["absent"] = list(absent)
    if issues:
        entry["issues"] = list(issues)
    FILES.append(entry)


def at(text, part=None, path=None, name=None):
    """A text and where it stands."""
    needle = {"text": text}
    if path is not None:
        needle["path"] = path
    if part:
        needle["part"] = part
    if name:
        needle["name"] = name
    return needle


def part(disposition, body, *headers):
    """A part of the form."""
    head = "".join(f"{header}\n" for header in headers)
    return f"--{BOUNDARY}\nContent-Disposition: form-data; {disposition}\n{head}\n{body}\n"


def zipped(name, data):
    """A ZIP archive of one member, with a fixed date."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6)), data)
    return base64.encodebytes(out.getvalue()).decode()


def main():
    end = f"--{BOUNDARY}--\n"
    fields = (
        part('name="card"', "4111 1111 1111 1111")
        + part('name="gr\u00fc\u00dfe"', "stra\u00dfe 5500000000000004\nsecond line")
        + part('name="upload"; filename="C:\\\\temp\\notes.txt"', "file 340000000000009", "Content-Type: text/plain")
        + part("name=last", "after the file 6011000000000004", "X-Note: 30000000000004")
    )
    found = [
        at("card: 4111 1111 1111 1111\n", "form", [], "card"),
        at("stra\u00dfe 5500000000000004", "form", [], "gr\u00fc\u00dfe"),
        at("file 340000000000009", "body", ["C:\\temp\\notes.txt"]),
        at("after the file 6011000000000004", "form", [], "last"),
        at("30000000000004", "headers", [], "X-Note"),
        at("notes.txt", "headers", [], "Content-Disposition"),
    ]
    add("fields.form", fields + end, found)
    add("lf.form", fields + end, found, crlf=False)
    add("no-end.form", fields.rstrip("\n"), found, issues=["corrupt:truncated"])
    add("undeclared-boundary.form", fields + end, found, declared="multipart/form-data")
    add("wrong-boundary.form", fields + end, found, declared="multipart/form-data; boundary=other", issues=["corrupt:structure"])
    add(
        "files.form",
        part('name="list"', "--inner\nContent-Disposition: file; filename=\"one.txt\"\n\none 4111111111111111\n"
             "--inner\nContent-Disposition: file\nContent-Type: application/octet-stream\n\ntwo 5500000000000004\n--inner--",
             "Content-Type: multipart/mixed; boundary=inner")
        + part('name="archive"; filename*=utf-8\'\'a%20%C3%BC.zip', zipped("in/x.txt", b"zipped 340000000000009"),
               "Content-Type: application/zip", "Content-Transfer-Encoding: base64")
        + part('name="data"', '{"card": "6011000000000004"}', "Content-Type: application/json")
        + part('name="encoded"', "quoted 3000 0000 =\n0000 04", "Content-Transfer-Encoding: quoted-printable")
        + end + "epilogue 201400000000009\n",
        [
            at("one 4111111111111111", "body", ["one.txt"]),
            at("two 5500000000000004", "body", ["list"]),
            at("zipped 340000000000009", "body", ["a \u00fc.zip", "in/x.txt"]),
            at("6011000000000004", path=["data"]),
            at("quoted 3000 0000 0000 04", "form", [], "encoded"),
            at("epilogue 201400000000009", "surroundings", []),
        ],
    )
    add("no-parts.form", "just text 4111111111111111\n", [at("just text 4111111111111111", "form", [])], issues=["corrupt:structure"])
    add(
        "mixed.form",
        f"--{BOUNDARY}\nContent-Type: text/plain\n\nmixed 4111111111111111\n{end}",
        [at("mixed 4111111111111111", "form", [])],
        declared=f"multipart/mixed; boundary=\"{BOUNDARY}\"",
    )
    nested = "what stands first 30000000000004\n--inner \"x\nContent-Disposition: form-data; name=deep\n\nnested 4111111111111111\n--inner \"x--\n"
    stated = 'Content-Type: multipart/form-data; boundary="inner \\"x"'
    encoded = base64.encodebytes(nested.encode()).decode()
    add(
        "encoded-parts.form",
        part('name="list"', encoded, stated, "Content-Transfer-Encoding: base64")
        + part('name="saved"; filename="request.form"', encoded, stated, "Content-Transfer-Encoding: base64")
        + part("name=last", "last 5500000000000004") + end,
        [
            at("deep: nested 4111111111111111", "form", ["list"], "deep"),
            at("what stands first 30000000000004", "surroundings", ["list"]),
            at("last 5500000000000004", "form", [], "last"),
        ],
    )
    add(
        "data-uri.json",
        json.dumps({"request": "data:multipart/form-data;boundary=inner;base64," + base64.b64encode(nested.replace('inner "x', "inner").encode()).decode()}),
        [
            at("deep: nested 4111111111111111", "form", ["/request"], "deep"),
            at("what stands first 30000000000004", "surroundings", ["/request"]),
        ],
        declared="application/json",
        mime="application/json",
    )
    (HERE / "manifest.json").write_text(json.dumps({"files": FILES}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
