"""The scan endpoint, with the profiles that stand at the moment."""

import hashlib
import zipfile

import pytest

from support import make
from support.known import CREDENTIALS, FINANCIAL, PROMPT_PII, VISA_TEXT
from support.uploads import OCTETS


@pytest.fixture(scope="module")
def path(api):
    """The endpoint of the file's account."""
    return f"//weir/v1/accounts/{api.account}/scan"


def matches(result, profile):
    """The answer's line about one profile."""
    [line] = [line for line in result["profiles"] if line["id"] == profile["id"]]
    return line


def test_a_profile_is_found_as_soon_as_it_was_answered(api, path):
    for number in range(20):
        profile = make.profile(api, entries=[make.pattern_item(f"NEW{number}-[0-9]{{4}}")])
        result = api.post(f"{path}?profile={profile['id']}", {"text": f"it is NEW{number}-1234"})
        assert result["match"] is True
        api.delete(f"/profiles/custom/{profile['id']}")
        api.refusal("POST", f"{path}?profile={profile['id']}", {"text": "x"}, code=1404)


def test_every_change_of_an_entry_is_seen_by_the_next_scan(api, path):
    entry = make.entry(api, "BEFORE-[0-9]{4}")
    profile = make.profile(api, shared_entries=[{"entry_id": entry["id"], "enabled": True}])
    scan = f"{path}?profile={profile['id']}"
    text = {"text": "BEFORE-1234 and AFTER-1234"}
    assert [finding["start"] for finding in api.post(scan, text)["findings"]] == [0]
    body = make.pattern_item("AFTER-[0-9]{4}")
    api.put(f"/entries/custom/{entry['id']}", body)
    assert [finding["start"] for finding in api.post(scan, text)["findings"]] == [16]
    off = {"name": profile["name"], "shared_entries": [{"entry_id": entry["id"], "enabled": False}]}
    api.put(f"/profiles/custom/{profile['id']}", off)
    assert api.post(scan, text)["match"] is False


@pytest.mark.parametrize(("allowed", "found", "match"), [(0, 0, False), (0, 1, True), (2, 2, False), (2, 3, True)])
def test_a_profile_matches_when_the_count_exceeds_what_is_allowed(api, path, allowed, found, match):
    profile = make.profile(api, allowed_match_count=allowed, entries=[make.pattern_item("COUNT-[0-9]{4}")])
    text = " ".join(f"COUNT-{number:04}" for number in range(found)) or "nothing"
    result = api.post(f"{path}?profile={profile['id']}", {"text": text})
    assert matches(result, profile) == {
        "id": profile["id"],
        "name": profile["name"],
        "type": "custom",
        "match_count": found,
        "allowed_match_count": allowed,
        "match": match,
    }
    assert result["match"] is match


def test_a_finding_says_what_was_found_and_where(api, path):
    profile = make.profile(api, entries=[make.pattern_item("PLACE-[0-9]{4}")])
    [entry] = profile["entries"]
    text = "première ligne\nzwei: PLACE-1234"
    result = api.post(f"{path}?profile={profile['id']}", {"text": text})
    start = len("première ligne\nzwei: ".encode())
    [finding] = result["findings"]
    assert finding["entry"] == {"id": entry["id"], "name": entry["name"], "type": "custom"}
    assert finding["profiles"] == [{"id": profile["id"], "name": profile["name"]}]
    assert (finding["start"], finding["end"]) == (start, start + 10)
    assert (finding["line"], finding["column"]) == (2, 7)
    assert (finding["member"], finding["location"]) == (None, None)
    assert finding["confidence"] in ("low", "medium", "high", "very_high")
    assert "reasons" not in finding
    assert result["entries"] == [{"id": entry["id"], "name": entry["name"], "type": "custom", "count": 1}]
    assert (result["inspected"], result["findings_omitted"], result["issues"]) == (True, 0, [])


@pytest.mark.parametrize(
    ("mask", "shown"),
    [
        (None, "**** **** **** ****"),
        ("full", "**** **** **** ****"),
        ("partial", "**** **** **** 1111"),
        ("clear", "4111 1111 1111 1111"),
    ],
)
def test_a_match_is_masked_as_it_was_asked(api, path, mask, shown):
    query = f"?profile={FINANCIAL}" + (f"&mask={mask}" if mask else "")
    api.put(f"/profiles/predefined/{FINANCIAL}/config", {"enabled_entries": ["5b1d5035-8c53-4bc9-a151-404eb32b34b4"]})
    [finding] = api.post(path + query, {"text": VISA_TEXT})["findings"]
    assert finding["match"] == shown


def test_the_reasons_are_told_when_they_are_asked_for(api, path):
    api.put(f"/profiles/predefined/{FINANCIAL}/config", {"enabled_entries": ["5b1d5035-8c53-4bc9-a151-404eb32b34b4"]})
    query = f"?profile={FINANCIAL}&explain=true"
    [finding] = api.post(path + query, {"text": VISA_TEXT})["findings"]
    assert finding["reasons"]
    for reason in finding["reasons"]:
        assert isinstance(reason["kind"], str)


def test_a_revision_grows_with_changes_only(api, path):
    first = api.post(path, {"text": "x"})["revision"]
    assert api.post(path, {"text": "x"})["revision"] == first
    make.entry(api)
    assert api.post(path, {"text": "x"})["revision"] > first


def test_a_profile_is_chosen_by_name_or_id_and_all_that_were_asked_for_are_listed(api, path):
    quiet = make.profile(api, entries=[make.pattern_item("QUIET-[0-9]{4}")])
    loud = make.profile(api, entries=[make.pattern_item("LOUD-[0-9]{4}")])
    result = api.result(
        "POST", path, {"text": "LOUD-1234"}, params=[("profile", quiet["name"]), ("profile", loud["id"])]
    )
    # Those that match come first.
    assert [(line["id"], line["match"]) for line in result["profiles"]] == [(loud["id"], True), (quiet["id"], False)]
    api.refusal("POST", path, {"text": "x"}, params={"profile": "No such profile"}, code=1404)
    api.refusal("POST", path, {"text": "x"}, params={"profile": make.new_id()}, code=1404)


def test_without_a_choice_every_profile_with_something_to_look_for_is_asked(api, path):
    empty = make.profile(api)
    custom = make.profile(api, entries=[make.pattern_item("EVERY-[0-9]{4}")])
    api.put(f"/profiles/predefined/{CREDENTIALS}/config", {"enabled_entries": []})
    api.put(f"/profiles/predefined/{FINANCIAL}/config", {"enabled_entries": ["5b1d5035-8c53-4bc9-a151-404eb32b34b4"]})
    asked = {line["id"] for line in api.post(path, {"text": "EVERY-1234"})["profiles"]}
    assert {custom["id"], FINANCIAL} <= asked
    assert not {empty["id"], CREDENTIALS} & asked


@pytest.mark.parametrize(
    "request_",
    [
        {"body": {"text": "FORM-1234"}},
        {"content": b"FORM-1234", "headers": {"Content-Type": "text/plain"}},
        {"content": b"FORM-1234", "headers": OCTETS},
        {"files": {"file": ("note.txt", b"FORM-1234", "text/plain")}},
    ],
    ids=["JSON", "text", "bytes", "a form"],
)
def test_content_comes_in_four_forms(api, path, request_):
    profile = make.profile(api, entries=[make.pattern_item("FORM-[0-9]{4}")])
    result = api.result("POST", f"{path}?profile={profile['id']}", **request_)
    assert result["match"] is True
    assert result["file"]["size"] == 9
    assert result["file"]["sha256"] == hashlib.sha256(b"FORM-1234").hexdigest()
    if "files" in request_:
        assert result["file"]["name"] == "note.txt"


def test_the_name_of_raw_bytes_is_in_the_query(api, path):
    result = api.post(f"{path}?name=r%C3%A9port.txt", content=b"nothing", headers=OCTETS)
    assert result["file"]["name"] == "réport.txt"


def test_a_member_of_an_archive_is_named(api, path, tmp_path):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("folder/inner.txt", "it is MEMBER-1234\n")
        file.writestr("other.txt", "nothing\n")
    profile = make.profile(api, entries=[make.pattern_item("MEMBER-[0-9]{4}")])
    result = api.post(
        f"{path}?profile={profile['id']}", files={"file": ("a.zip", archive.read_bytes(), "application/zip")}
    )
    [finding] = result["findings"]
    assert finding["member"] == "folder/inner.txt"
    assert result["file"]["mime"] == "application/zip"
    assert result["inspected"] is True


def test_what_cannot_be_read_is_said_and_never_clean(api, path):
    broken = ("broken.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "application/pdf")
    result = api.post(path, files={"file": broken})
    assert result["inspected"] is False
    issue = result["issues"][0]
    assert issue["code"] in ("corrupt", "unsupported", "limit", "encrypted", "timeout")
    assert {"member", "message", "problem", "notice"} <= issue.keys()


def test_an_entry_that_nothing_detects_yet_is_said(api, path):
    topic = make.topic(api)
    profile = make.profile(api, shared_entries=[{"entry_id": topic["id"], "enabled": True}])
    result = api.post(f"{path}?profile={profile['id']}", {"text": "plans of a merger"})
    [entry] = result["not_detected"]
    assert (entry["id"], entry["name"]) == (topic["id"], topic["name"])
    assert entry["reason"]
    assert api.post(f"{path}?profile={PROMPT_PII}", {"text": "x"})["match"] is False


def test_a_word_list_in_a_profile_is_found(api, path):
    profile = make.profile(api, entries=[make.word_list_item("Operation Heron", "osprey")])
    result = api.post(f"{path}?profile={profile['id']}", {"text": "about operation heron and an OSPREY"})
    if result["not_detected"]:
        assert [entry["id"] for entry in result["not_detected"]] == [profile["entries"][0]["id"]]
    else:
        assert result["match"] is True


@pytest.mark.parametrize(
    ("query", "code"),
    [("mask=none", 1402), ("explain=maybe", 1402), ("profile=", 1404), ("name=" + "n" * 256, 1402)],
    ids=["mask", "explain", "profile", "name"],
)
def test_an_odd_option_is_refused(api, path, query, code):
    api.refusal("POST", f"{path}?{query}", {"text": "x"}, code=code)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [({}, "/text"), ({"text": None}, "/text"), ({"text": 7}, "/text"), ([], "")],
    ids=str,
)
def test_a_body_without_a_text_is_refused(api, path, body, pointer):
    api.refusal("POST", path, body, code=1401, pointer=pointer)


def test_content_over_the_limit_is_refused(api, path):
    api.refusal("POST", path, content=b"x" * (10 * 1024 * 1024 + 1), headers=OCTETS, code=1413)


def test_content_at_the_limit_is_scanned(api, path):
    profile = make.profile(api, entries=[make.pattern_item("LIMIT-[0-9]{4}")])
    content = b"LIMIT-1234".rjust(10 * 1024 * 1024, b" ")
    assert api.post(f"{path}?profile={profile['id']}", content=content, headers=OCTETS)["match"] is True


def test_nothing_is_an_empty_text(api, path):
    assert api.post(path, {"text": ""})["match"] is False
    assert api.call("POST", path, content=b"", headers=OCTETS).status_code in (200, 400)


def test_findings_beyond_what_is_listed_are_counted(api, path):
    profile = make.profile(api, entries=[make.pattern_item("M-[0-9]{5}")])
    text = " ".join(f"M-{number:05}" for number in range(30_000))
    result = api.post(f"{path}?profile={profile['id']}", {"text": text})
    assert len(result["findings"]) + result["findings_omitted"] == 30_000
    assert matches(result, profile)["match_count"] == 30_000
