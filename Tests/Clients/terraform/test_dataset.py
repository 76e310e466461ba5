"""cloudflare_zero_trust_dlp_dataset: cannot be read after its creation upstream, and has to work all the same."""

from support.make import unique


def test_the_calls_of_a_dataset_agree_with_its_configuration(api, terraform):
    planned = {"name": unique("Dataset"), "description": "By Terraform", "secret": False, "case_sensitive": True}
    created = api.post("/datasets", planned | {"encoding_version": 1})
    assert created["encoding_version"] == 1
    terraform.agree(planned, created["dataset"])
    path = f"/datasets/{created['dataset']['id']}"
    terraform.agree(planned, api.get(path))
    changed = {"name": unique("Renamed"), "description": "Changed", "case_sensitive": False}
    terraform.agree(changed, api.put(path, changed | {"dataset_id": created["dataset"]["id"]}))
    terraform.agree(changed, api.get(path))
    assert api.call("DELETE", path).status_code == 200
    terraform.gone(path)
