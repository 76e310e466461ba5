#!/usr/bin/env python3
"""Writes the fixtures of JSON, and their manifest."""

import base64
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent

PLACES = r"""{
  "plain": "4111 1111 1111 1111",
  "number": 4012888888881881,
  "escaped": "\u0034222 2222 2222 2",
  "pair": "smile \ud83d\ude00 5101",
  "slash": "12\/2031",
  "glued": "card\n5105105105105100",
  "tab": "a\tb \"quoted\" \\ back",
  "harmless": "line one\n- line two",
  "list": [1, {"a/b~c": ["x", "\u00e9t\u00e9 5112"]}],
  "k\u0065y 5123": 1,
  "arguments": "{\"inner\": \"\\u0035134\", \"deeper\": \"{\\\"x\\\": \\\"\\\\u0035145\\\"}\"}",
  "lone": "\ud800 5156 \u12 \q"
}
"""


def encoded(text):
    return base64.b64encode((text * 4).encode()).decode()


def main():
    files = []

    def add(name, data, **facts):
        (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        files.append({"name": name, "mime": "application/json", **facts})

    body = {"part": "body", "path": []}
    decoded = {"part": "decoded", "path": []}
    add(
        "places.json",
        PLACES,
        find=[
            {"text": '"plain": "4111 1111 1111 1111"', **body},
            {"text": "4012888888881881", **body},
            {"text": "4222 2222 2222 2", **decoded, "name": "/escaped", "line": 4},
            {"text": "smile 😀 5101", **decoded, "name": "/pair"},
            {"text": "12/2031", **decoded, "name": "/slash"},
            {"text": "card\n5105105105105100", **decoded, "name": "/glued", "line": 7},
            {"text": 'a\tb "quoted" \\ back', **decoded, "name": "/tab"},
            {"text": "été 5112", **decoded, "name": "/list/1/a~1b~0c/1"},
            {"text": "key 5123", **decoded},
            {"text": "5134", **decoded, "name": "/arguments/inner"},
            {"text": "5145", **decoded, "name": "/arguments/deeper/x"},
            {"text": "\ufffd 5156 \\u12 \\q", **decoded, "name": "/lone"},
        ],
        absent=["line one\n- line two"],
    )
    add(
        "embedded.json",
        json.dumps(
            {
                "file": encoded("embedded text 5167 "),
                "url": "data:text/html;base64," + base64.b64encode(b"<p>5<b>1</b>78</p>").decode(),
                "id": "ZmFrZWlkZW50aWZpZXIx" + "A1b2C3d4" * 8,
                "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "urlsafe": base64.urlsafe_b64encode(("größer? " * 12 + "5189").encode()).decode().rstrip("="),
                "wrapped": base64.encodebytes(("wrapped text 5190 " * 8).encode()).decode(),
            },
            indent=1,
        ),
        find=[
            {"text": "embedded text 5167", "part": "body", "path": ["/file"]},
            {"text": "5178", "part": "body", "path": ["/url"]},
            {"text": "größer? 5189", "part": "body", "path": ["/urlsafe"]},
            {"text": "wrapped text 5190", "part": "body", "path": ["/wrapped"]},
        ],
    )
    har = {
        "log": {
            "version": "1.2",
            "entries": [
                {
                    "request": {"postData": {"mimeType": "text/plain", "text": "name\n5201"}},
                    "response": {
                        "content": {
                            "mimeType": "text/html",
                            "encoding": "base64",
                            "text": base64.b64encode(
                                b"<!DOCTYPE html><html><body><p>har body 5<b>2</b>12</p></body></html>"
                            ).decode(),
                        }
                    },
                }
            ],
        }
    }
    add(
        "traffic.har",
        json.dumps(har),
        find=[
            {"text": "name\n5201", **decoded, "name": "/log/entries/0/request/postData/text"},
            {"text": "har body 5212", "part": "body", "path": ["/log/entries/0/response/content/text"]},
        ],
    )
    add(
        "lines.jsonl",
        '{"a": "first 5223"}\n{"a": "second \\u0035234"}\n{"a": ["\\u0035245"]}\n',
        find=[
            {"text": "first 5223", **body},
            {"text": "second 5234", **decoded, "name": "/a", "line": 2},
            {"text": "5245", **decoded, "name": "/a/0", "line": 3},
        ],
    )
    add(
        "utf16.json",
        '{"a": "Grüße 5256", "b": "\\u0035267"}'.encode("utf-16"),
        find=[{"text": "Grüße 5256", **body}, {"text": "5267", **decoded, "name": "/b"}],
    )
    add("deep.json", '{"a":' + "[" * 5000 + '"\\u0035278"', find=[{"text": "5278", **decoded}])
    add(
        "broken.json",
        '{"a": "unclosed \\u0035289\n "b": "next 5290", }}}]] "c": "\\u0035301',
        declared="application/json",
        find=[{"text": "unclosed 5289", **decoded}, {"text": "next 5290", **body}, {"text": "5301", **decoded}],
    )
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
