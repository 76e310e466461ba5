"""What an account may hold (section 3.8), and how that is counted."""

import pytest

from support import make
from support.uploads import upload


def test_3_8_limits_are_six_numbers(api):
    limits = api.get("/limits")
    for kind in ("custom_regex_entries", "dataset_cells", "document_fingerprints"):
        assert limits[f"max_{kind}"] > 0
        assert 0 <= limits[f"used_{kind}"] <= limits[f"max_{kind}"]


def test_3_8_what_is_made_and_deleted_is_counted(fresh_api):
    api = fresh_api

    def used():
        limits = api.get("/limits")
        return [limits[f"used_{kind}"] for kind in ("custom_regex_entries", "dataset_cells", "document_fingerprints")]

    assert used() == [0, 0, 0]
    profile = make.profile(api, entries=[make.pattern_item("a"), make.pattern_item("b")])
    entry = make.entry(api)
    fingerprint = make.fingerprint(api)
    dataset = make.dataset(api)
    upload(api, dataset["dataset"]["id"], dataset["version"], b"one\ntwo\nthree\n")
    assert used() == [3, 3, 1]
    api.delete(f"/profiles/custom/{profile['id']}")
    api.delete(f"/entries/{entry['id']}")
    api.delete(f"/document_fingerprints/{fingerprint['id']}")
    assert api.call("DELETE", f"/datasets/{dataset['dataset']['id']}").status_code == 200
    assert used() == [0, 0, 0]


@pytest.mark.parametrize("path", ["/profiles/custom", "/datasets", "/data_tag_categories", "/sensitivity_groups"])
def test_a_name_is_taken_until_its_object_goes(api, path):
    name = make.unique("Name")
    body = {"name": name} | ({"secret": False} if path == "/datasets" else {})
    made = api.post(path, body)
    api.refusal("POST", path, body, code=1409, pointer="/name")
    made = made.get("dataset", made)
    assert api.call("DELETE", f"{path}/{made['id']}").status_code == 200
    api.post(path, body)


@pytest.mark.parametrize("path", ["/profiles/custom", "/datasets", "/data_tag_categories", "/sensitivity_groups"])
def test_an_object_may_be_renamed_to_its_own_name_but_not_to_anothers(api, path):
    extra = {"secret": False} if path == "/datasets" else {}
    one, two = (api.post(path, {"name": make.unique("Name")} | extra) for _ in range(2))
    one, two = one.get("dataset", one), two.get("dataset", two)
    assert api.put(f"{path}/{one['id']}", {"name": one["name"]})["name"] == one["name"]
    api.refusal("PUT", f"{path}/{one['id']}", {"name": two["name"]}, code=1409, pointer="/name")
