"""Document fingerprints (section 2.5): edited by POST, uploaded by PUT."""

from support import make
from support.uploads import document

TEXT = b"The parties agree that the goods are delivered in Esterwold on the first day of each month. " * 40

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
