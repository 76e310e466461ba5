"""Settings and the payload log are one record with two sets of rules (section 3.4)."""

import pytest

from support.known import PUBLIC_KEY

OTHER_KEY = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="


@pytest.fixture(autouse=True)
def everything_set(api):
    """Each test begins with settings of which none is a default."""
    api.put(
        "/settings",
        {
            "ai_context_analysis": True,
            "ocr": True,
            "payload_logging": {"public_key": PUBLIC_KEY, "masking_level": "partial"},
        },
    )


def facts(settings):
    """The four values."""
    logging = settings["payload_logging"]
    masking = logging["masking_level"] or "default"
    return settings["ai_context_analysis"], settings["ocr"], logging["public_key"], masking


INITIAL = (False, False, None, "default")
FULL = (True, True, PUBLIC_KEY, "partial")


@pytest.mark.parametrize(
    ("method", "body", "expected"),
    [
        ("PATCH", {}, FULL),
        ("PATCH", {"ai_context_analysis": None, "ocr": None, "payload_logging": None}, FULL),
        ("PATCH", {"payload_logging": {}}, FULL),
        ("PATCH", {"payload_logging": {"public_key": None}}, FULL),
        ("PATCH", {"ocr": False}, (True, False, PUBLIC_KEY, "partial")),
        ("PATCH", {"payload_logging": {"masking_level": "clear"}}, (True, True, PUBLIC_KEY, "clear")),
        ("PATCH", {"payload_logging": {"public_key": OTHER_KEY}}, (True, True, OTHER_KEY, "partial")),
        ("PATCH", {"payload_logging": {"public_key": ""}}, (True, True, None, "partial")),
        ("PUT", {}, INITIAL),
        ("PUT", {"ai_context_analysis": None, "ocr": None, "payload_logging": None}, INITIAL),
        ("PUT", {"ocr": True}, (False, True, None, "default")),
        ("PUT", {"payload_logging": {"public_key": OTHER_KEY}}, (False, False, OTHER_KEY, "default")),
        ("PUT", {"payload_logging": {"public_key": ""}}, INITIAL),
        ("PUT", {"payload_logging": {"public_key": None, "masking_level": "full"}}, (False, False, None, "full")),
    ],
    ids=lambda value: str(value) if isinstance(value, str | dict) else None,
)
def test_3_4_put_resets_what_patch_keeps(api, method, body, expected):
    assert facts(api.result(method, "/settings", body)) == expected
    assert facts(api.get("/settings")) == expected


def test_3_4_delete_answers_the_initial_values(api):
    assert facts(api.delete("/settings")) == INITIAL
    assert facts(api.get("/settings")) == INITIAL


@pytest.mark.parametrize(
    ("body", "key", "masking"),
    [
        ({}, PUBLIC_KEY, "partial"),
        ({"masking_level": "full"}, PUBLIC_KEY, "full"),
        ({"public_key": None}, None, "partial"),
        ({"public_key": ""}, None, "partial"),
        ({"public_key": OTHER_KEY}, OTHER_KEY, "partial"),
    ],
    ids=str,
)
def test_3_4_in_the_payload_log_null_is_not_missing(api, body, key, masking):
    updated = api.put("/payload_log", body)
    assert (updated["public_key"], updated["masking_level"]) == (key, masking)
    assert api.get("/settings")["payload_logging"] == updated
    assert facts(api.get("/settings"))[:2] == (True, True)


@pytest.mark.parametrize("path", ["/settings", "/payload_log"])
@pytest.mark.parametrize("key", ["AAAA", "not base64!", PUBLIC_KEY[:-1], PUBLIC_KEY + "A", PUBLIC_KEY * 2])
def test_3_4_a_key_that_is_none_is_refused_at_its_place(api, path, key):
    body = {"public_key": key}
    pointer = "/public_key"
    if path == "/settings":
        body, pointer = {"payload_logging": body}, "/payload_logging/public_key"
    api.refusal("PUT", path, body, code=1402, pointer=pointer)
    assert facts(api.get("/settings")) == FULL


def test_3_4_the_time_moves_with_the_key_and_the_masking_only(api):
    before = api.get("/payload_log")["updated_at"]
    api.patch("/settings", {"ocr": False})
    assert api.get("/payload_log")["updated_at"] == before
    masked = api.put("/payload_log", {"masking_level": "clear"})["updated_at"]
    assert masked > before
    assert (
        api.patch("/settings", {"payload_logging": {"public_key": OTHER_KEY}})["payload_logging"]["updated_at"] > masked
    )
