"""The life of a dataset (section 3.6)."""

import pytest

from support import make
from support.uploads import upload, upload_column


def created(api, **fields):
    """The id and the version of a new dataset."""
    made = make.dataset(api, **fields)
    return made["dataset"]["id"], made["version"], made


def columns(api, dataset_id, version, *names):
    """Declares new columns."""
    body = [{"entry_name": make.unique(name), "header_name": name, "num_cells": 1} for name in names]
    return api.post(f"/datasets/{dataset_id}/versions/{version}", body)


def test_3_6_a_new_dataset_is_empty_and_waits_for_its_version(api):
    dataset_id, version, made = created(api)
    assert version >= 1
    assert made["max_cells"] > 0
    assert made.get("secret") is None
    read = api.get(f"/datasets/{dataset_id}")
    assert (read["status"], read["num_cells"], read["secret"]) == ("empty", 0, False)
    assert read["columns"] == [] or [column["upload_status"] for column in read["columns"]] == ["empty"]


@pytest.mark.parametrize(
    ("fields", "encoding"),
    [({}, 1), ({"encoding_version": 0}, 1), ({"encoding_version": 1}, 1), ({"encoding_version": 2}, 2)],
)
def test_3_6_the_encoding_is_the_first_unless_it_is_named(api, fields, encoding):
    _, _, made = created(api, **fields)
    assert made["encoding_version"] == encoding
    assert made["dataset"]["encoding_version"] == encoding


@pytest.mark.parametrize("secret", [True, None], ids=["secret", "absent"])
def test_3_6_only_a_word_list_may_ignore_case(api, secret):
    body = {"name": make.unique("Dataset"), "case_sensitive": False} | ({} if secret is None else {"secret": secret})
    error = api.refusal("POST", "/datasets", body, code=1402)
    assert error["source"]["pointer"] == "/case_sensitive"


def test_3_6_a_dataset_is_secret_unless_it_says_otherwise(api):
    made = api.post("/datasets", {"name": make.unique("Dataset")})
    assert made["dataset"]["secret"] is True
    assert made["secret"]


def test_3_6_an_upload_makes_one_entry_named_like_the_dataset(api):
    dataset_id, version, made = created(api, description="Words")
    upload(api, dataset_id, version, b"osprey\nheron\n")
    read = api.get(f"/datasets/{dataset_id}")
    assert (read["status"], read["num_cells"]) == ("complete", 2)
    [column] = read["columns"]
    assert (column["upload_status"], column["num_cells"]) == ("complete", 2)
    entry = api.get(f"/entries/{column['entry_id']}")
    assert (entry["type"], entry["name"], entry["secret"]) == ("exact_data", made["dataset"]["name"], False)


def test_3_6_the_entry_stays_the_same_through_new_versions(api):
    dataset_id, version, _ = created(api)
    upload(api, dataset_id, version, b"osprey\n")
    [before] = api.get(f"/datasets/{dataset_id}")["columns"]
    profile = make.profile(api, shared_entries=[{"entry_id": before["entry_id"], "enabled": True}])
    version = api.post(f"/datasets/{dataset_id}/upload")["version"]
    upload(api, dataset_id, version, b"heron\nbittern\n")
    [after] = api.get(f"/datasets/{dataset_id}")["columns"]
    assert after["entry_id"] == before["entry_id"]
    assert len(api.get(f"/profiles/{profile['id']}")["shared_entries"]) == 1


def test_3_6_every_version_keeps_a_row_and_the_complete_one_stays_in_force(api):
    dataset_id, first, _ = created(api)
    upload(api, dataset_id, first, b"osprey\nheron\n")
    second = api.post(f"/datasets/{dataset_id}/upload")["version"]
    assert second == first + 1
    read = api.get(f"/datasets/{dataset_id}")
    assert read["num_cells"] == 2
    rows = {row["version"]: row["status"] for row in read["uploads"]}
    assert rows[first] == "complete"
    assert rows.get(second, "empty") == "empty"
    upload(api, dataset_id, second, b"bittern\n")
    read = api.get(f"/datasets/{dataset_id}")
    assert {row["version"]: (row["status"], row["num_cells"]) for row in read["uploads"]} == {
        first: ("complete", 2),
        second: ("complete", 1),
    }
    assert (read["status"], read["num_cells"]) == ("complete", 1)


def test_3_6_an_upload_to_a_version_that_was_not_asked_for_is_refused(api):
    dataset_id, version, _ = created(api)
    upload(api, dataset_id, version + 1, b"osprey\n", code=1412)
    assert api.get(f"/datasets/{dataset_id}")["status"] == "empty"


def test_3_6_an_upload_to_a_version_that_was_replaced_is_refused(api):
    dataset_id, first, _ = created(api)
    upload(api, dataset_id, first, b"osprey\n")
    second = api.post(f"/datasets/{dataset_id}/upload")["version"]
    upload(api, dataset_id, second, b"heron\n")
    upload(api, dataset_id, first, b"osprey\nagain\n", code=1412)
    assert api.get(f"/datasets/{dataset_id}")["num_cells"] == 1


def test_3_6_an_upload_that_is_no_text_is_refused_or_fails(api):
    dataset_id, version, _ = created(api)
    path = f"/datasets/{dataset_id}/upload/{version}"
    answer = api.call("POST", path, content=b"\xff\xfe\x00", headers={"Content-Type": "application/octet-stream"})
    assert answer.status_code in (200, 400)
    assert api.get(f"/datasets/{dataset_id}")["status"] != "complete"


@pytest.mark.parametrize("text", [b"", b"\n", b"\r\n\r\n"], ids=["nothing", "a line", "two lines"])
def test_3_6_an_upload_without_a_value_has_no_cells(api, text):
    dataset_id, version, _ = created(api)
    answer = api.call(
        "POST",
        f"/datasets/{dataset_id}/upload/{version}",
        content=text,
        headers={"Content-Type": "application/octet-stream"},
    )
    assert answer.status_code in (200, 400)
    assert api.get(f"/datasets/{dataset_id}")["num_cells"] == 0


def test_3_6_columns_are_declared_in_the_order_of_the_request(api):
    dataset_id, version, _ = created(api, encoding_version=2)
    answered = columns(api, dataset_id, version, "c", "a", "b")
    assert [column["header_name"] for column in answered] == ["c", "a", "b"]
    read = api.get(f"/datasets/{dataset_id}")["columns"]
    assert [column["entry_id"] for column in read] == [column["entry_id"] for column in answered]


def test_3_6_a_column_that_exists_keeps_its_entry_in_the_next_version(api):
    dataset_id, version, _ = created(api, encoding_version=2)
    [column] = columns(api, dataset_id, version, "a")
    upload_column(api, dataset_id, version, column["entry_id"], b"osprey\n")
    version = api.post(f"/datasets/{dataset_id}/upload")["version"]
    body = [
        {"entry_name": make.unique("new"), "header_name": "n", "num_cells": 1},
        {"entry_id": column["entry_id"], "header_name": "a", "num_cells": 1},
    ]
    answered = api.post(f"/datasets/{dataset_id}/versions/{version}", body)
    assert answered[1]["entry_id"] == column["entry_id"]


@pytest.mark.parametrize(
    ("item", "pointer"),
    [
        ({"header_name": "neither"}, "/1"),
        ({"entry_id": make.new_id(), "header_name": "unknown"}, "/1/entry_id"),
        ({"entry_name": "", "header_name": "nameless"}, "/1/entry_name"),
    ],
)
def test_3_6_a_column_that_is_none_is_refused_at_its_place(api, item, pointer):
    dataset_id, version, _ = created(api, encoding_version=2)
    body = [{"entry_name": make.unique("fine")}, item]
    answer = api.call("POST", f"/datasets/{dataset_id}/versions/{version}", body)
    assert answer.status_code in (400, 404)
    assert answer.json()["errors"][0]["source"]["pointer"].startswith(pointer)
    assert api.get(f"/datasets/{dataset_id}")["columns"] == []


def test_3_6_columns_of_a_list_and_values_of_a_table_are_refused(api):
    word_list, version, _ = created(api)
    body = [{"entry_name": make.unique("column")}]
    api.refusal("POST", f"/datasets/{word_list}/versions/{version}", body, code=1412)
    table, version, _ = created(api, encoding_version=2)
    upload(api, table, version, b"osprey\n", code=1412)


def test_3_6_a_version_is_refused_for_a_column_of_another(api):
    dataset_id, version, _ = created(api, encoding_version=2)
    [column] = columns(api, dataset_id, version, "a")
    upload_column(api, dataset_id, version + 1, column["entry_id"], b"osprey\n", code=1412)


def test_3_6_a_dataset_that_a_profile_uses_is_refused_or_leaves_no_link(api):
    dataset_id, version, _ = created(api)
    upload(api, dataset_id, version, b"osprey\n")
    [column] = api.get(f"/datasets/{dataset_id}")["columns"]
    profile = make.profile(api, shared_entries=[{"entry_id": column["entry_id"], "enabled": True}])
    answer = api.call("DELETE", f"/datasets/{dataset_id}")
    linked = api.get(f"/profiles/{profile['id']}")["shared_entries"]
    if answer.status_code == 200:
        assert linked == []
        api.refusal("GET", f"/entries/{column['entry_id']}", code=1404)
    else:
        assert answer.json()["errors"][0]["code"] == 1410
        assert len(linked) == 1


def test_3_6_updated_at_moves_with_metadata_and_with_uploads(api):
    dataset_id, version, made = created(api)
    path = f"/datasets/{dataset_id}"
    times = [made["dataset"]["updated_at"]]
    api.put(path, {"description": "Changed"})
    times.append(api.get(path)["updated_at"])
    upload(api, dataset_id, version, b"osprey\n")
    times.append(api.get(path)["updated_at"])
    assert times == sorted(set(times))
    assert api.get(path)["created_at"] == made["dataset"]["created_at"]


def test_3_6_metadata_that_is_missing_is_kept_and_a_null_description_cleared(api):
    dataset_id, _, made = created(api, description="Words", case_sensitive=True)
    path = f"/datasets/{dataset_id}"
    api.put(path, {"name": make.unique("Renamed")})
    assert api.get(path)["description"] == "Words"
    assert api.put(path, {"description": None})["description"] is None
    assert api.get(path)["case_sensitive"] is True
    assert made["dataset"]["case_sensitive"] is True
