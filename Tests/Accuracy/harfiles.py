"""Recordings of a browser's traffic (HTTP Archive 1.2) as its developer tools save them."""

import json

from making import ALPHANUMERIC, LOWER, entry


def recording(source, headers, comment=None):
    log = {
        "version": "1.2",
        "creator": {"name": source.choice(["WebInspector", "Firefox", "Chrome HAR export"]), "version": f"{source.randint(90, 140)}.0"},
        "pages": [],
        "entries": [
            {
                "startedDateTime": f"{source.date(2020, 2026):%Y-%m-%d}T10:{source.randint(10, 59)}:00.000Z",
                "time": source.randint(5, 900),
                "request": {
                    "method": "GET",
                    "url": f"https://{source.text(LOWER, 6)}.example.com/api",
                    "httpVersion": "HTTP/2",
                    "headers": headers,
                    "queryString": [],
                    "cookies": [],
                    "headersSize": -1,
                    "bodySize": 0,
                },
                "response": {"status": 200, "statusText": "OK", "headers": [], "cookies": [], "content": {"size": 0}},
                "cache": {},
                "timings": {"send": 0, "wait": 5, "receive": 1},
            }
        ],
    }
    if comment:
        log["comment"] = comment
    return json.dumps({"log": log}, indent=source.choice([None, 2]))


@entry(
    "Unsanitized HAR File",
    "en",
    [],
    [],
    whole=True,
    near=lambda source: [
        ("sanitized", recording(source, [], "sanitized")),
        ("other JSON", json.dumps({"log": {"version": "1.2", "level": "info", "entries": source.randint(1, 9)}})),
        ("other JSON", json.dumps({"request": {"url": "https://example.com/"}, "response": {"status": 200}})),
        ("about it", "A HAR file is JSON with a log that has a version, a creator and entries."),
    ],
)
def har(source):
    name, value = source.choice(
        [("Cookie", "session=" + source.text(ALPHANUMERIC, 32)), ("Authorization", "Bearer " + source.text(ALPHANUMERIC, 40))]
    )
    return recording(source, [{"name": "Host", "value": "example.com"}, {"name": name, "value": value}])
