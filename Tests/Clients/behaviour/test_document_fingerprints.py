"""Document fingerprints (section 2.5): edited by POST, uploaded by PUT."""

import io
import zipfile

from support import make
from support.uploads import document, read

TEXT = b"The parties agree that the goods are delivered in Esterwold on the first day of each month. " * 40

OTHER = b"""Whoever keeps bees in the gardens behind the mill tells the neighbours in spring, puts up a trough with water, and
takes back every swarm that settles in a tree of the allotments, at any hour and without asking for anything."""

PARAGRAPHS = [
    "The parties agree that the goods are delivered in Esterwold on the first day of each month.",
    "Their price is paid within thirty days of delivery, without any deduction, whatever the buyer may hold.",
    "If a delivery is late by more than a week, the buyer may turn to others, and the seller bears the difference.",
]
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# Waiting to be compared, or compared with what is scanned.
READ = ("pending", "processing", "complete")


def test_2_5_a_fingerprint_lives_from_creation_to_deletion(api):
    name = make.unique("Contract")
    created = make.fingerprint(api, name=name, match_percent=75)
    assert (created["name"], created["match_percent"], created["description"]) == (name, 75, "")
    assert (created["status"], created["file_name"], created["version"]) == ("empty", None, None)
    path = f"/document_fingerprints/{created['id']}"
    assert api.get(path) == created
    assert created in api.get("/document_fingerprints")
    entry = api.get(f"/entries/{created['entry_id']}")
    assert (entry["type"], entry["name"]) == ("document_fingerprint", name)

    edited = api.post(path, {"match_percent": 80, "description": "Signed"})
    assert (edited["name"], edited["match_percent"], edited["description"]) == (name, 80, "Signed")
    assert edited["updated_at"] > created["updated_at"]

    uploaded = document(api, created["id"], TEXT)
    assert uploaded["file_name"] == "contract.txt"
    assert isinstance(uploaded["version"], int)
    assert api.get(path)["status"] in READ

    api.delete(path)
    api.refusal("GET", path, code=1404)
    api.refusal("GET", f"/entries/{created['entry_id']}", code=1404)


def test_2_5_a_new_document_is_a_new_version(api):
    created = make.fingerprint(api)
    first = document(api, created["id"], TEXT)
    second = document(api, created["id"], TEXT + b"And more.", name="second.txt")
    assert second["version"] > first["version"]
    assert second["file_name"] == "second.txt"


def test_2_5_a_document_that_cannot_be_read_leaves_the_old_one_in_force(api):
    created = make.fingerprint(api)
    assert document(api, created["id"], TEXT)["version"] == 1
    broken = ("broken.docx", b"PK\x03\x04 no archive", "application/octet-stream")
    answer = api.call("PUT", f"/document_fingerprints/{created['id']}", files={"file": broken})
    assert answer.status_code in (200, 400)
    read = api.get(f"/document_fingerprints/{created['id']}")
    assert (read["file_name"], read["version"]) == ("contract.txt", 1)
    assert read["status"] in READ or answer.json()["result"]["status"] == "failed"


def test_2_5_a_document_of_ten_megabytes_is_refused(api):
    created = make.fingerprint(api)
    document(api, created["id"], b"x" * (10 * 1024 * 1024 + 1), code=1413)
    assert api.get(f"/document_fingerprints/{created['id']}")["status"] == "empty"


def test_2_5_a_fingerprint_is_shared_through_its_entry(api):
    created = make.fingerprint(api)
    [shared] = make.profile(api, shared_entries=[{"entry_id": created["entry_id"], "enabled": True}])["shared_entries"]
    assert (shared["id"], shared["type"]) == (created["entry_id"], "document_fingerprint")


def test_2_5_a_document_of_another_kind_is_refused(api):
    created = make.fingerprint(api)
    document(api, created["id"], TEXT, name="picture.png", media="image/png", code=1402)
    assert api.get(f"/document_fingerprints/{created['id']}")["file_name"] is None


def word_document(paragraphs):
    """A Word document with these paragraphs."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    target = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{target}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def similarities(api, text, profile):
    """How much of documents a scan of a text finds."""
    answer = api.post(f"//weir/v1/accounts/{api.account}/scan?profile={profile['id']}", {"text": text})
    assert all(finding["match"] == "" for finding in answer["findings"])
    return [finding["evidence"]["similarity"] for finding in answer["findings"]]


def test_2_5_copies_of_a_document_are_found_in_any_form_until_there_is_another(api):
    created = make.fingerprint(api, match_percent=50)
    profile = make.profile(api, shared_entries=[{"entry_id": created["entry_id"], "enabled": True}])
    document(api, created["id"], word_document(PARAGRAPHS), name="agreement.docx")
    assert read(api, created["id"])["status"] == "complete"
    text = "\n\n".join(PARAGRAPHS)
    assert similarities(api, text, profile) == [100]
    assert similarities(api, "Please read this:\n" + text.upper() + "\nRegards", profile) == [100]
    [edited] = similarities(api, text.replace("Esterwold", "Quellendorf").replace("thirty", "sixty"), profile)
    assert 92 <= edited <= 99
    assert similarities(api, PARAGRAPHS[0], profile) == []

    document(api, created["id"], b"Too short a text.", name="short.txt")
    failed = read(api, created["id"])
    assert (failed["status"], failed["file_name"], failed["version"]) == ("failed", "agreement.docx", 1)
    assert "20 words" in failed["failure"]
    assert similarities(api, text, profile) == [100]

    document(api, created["id"], OTHER)
    assert read(api, created["id"])["version"] == 3
    assert similarities(api, text, profile) == []
