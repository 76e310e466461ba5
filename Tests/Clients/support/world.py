"""One object of every kind in one account, for tests that go through all routes."""

from support import make
from support.known import AWS_ACCESS_KEY, CREDENTIALS

# What belongs to everyone, and so is no secret of one account.
SHARED = {"predefined_profile", "predefined_entry", "tag_template", "level_template", "version"}

# Lists of objects that can be read alone as well.
OBJECTS = [
    "/profiles",
    "/entries",
    "/custom_prompt_topics",
    "/datasets",
    "/document_fingerprints",
    "/data_classes",
    "/data_tag_categories",
    "/sensitivity_groups",
]

# Lists that together show everything an account holds.
LISTS = [*OBJECTS, "/settings", "/limits", "/email/account_mapping", "/email/rules"]


def build(api):
    """Ids by the names that the table of routes uses for them."""
    profile = make.profile(api, entries=[make.pattern_item()])
    entry = make.entry(api)
    category = make.category(api, "one", "two")
    group = make.group(api, "low", "high")
    # Another group, for its order names all of its levels while tests add some to the first.
    ordered = make.group(api, "first", "second")
    dataset = make.dataset(api)
    table = make.dataset(api, encoding_version=2)
    table_path = f"/datasets/{table['dataset']['id']}/versions/{table['version']}"
    [column] = api.post(table_path, [{"entry_name": make.unique("Column"), "header_name": "a", "num_cells": 1}])
    api.post("/email/account_mapping", {"auth_requirements": {"type": "NoAuth"}})
    return {
        "custom_profile": profile["id"],
        "owned_entry": profile["entries"][0]["id"],
        "custom_entry": entry["id"],
        "predefined_profile": CREDENTIALS,
        "predefined_entry": AWS_ACCESS_KEY,
        "integration_entry": make.new_id(),
        "topic": make.topic(api)["id"],
        "dataset": dataset["dataset"]["id"],
        "table": table["dataset"]["id"],
        "version": dataset["version"],
        "column": column["entry_id"],
        "fingerprint": make.fingerprint(api)["id"],
        "data_class": make.data_class(api, entry["id"])["id"],
        "category": category["id"],
        "tag": category["tags"][0]["id"],
        "other_tag": category["tags"][1]["id"],
        "tag_template": api.get("/data_tag_category_templates")[0]["id"],
        "group": group["id"],
        "level": group["levels"][0]["id"],
        "other_level": group["levels"][1]["id"],
        "ordered": ordered["id"],
        "order": [level["id"] for level in reversed(ordered["levels"])],
        "level_template": api.get("/sensitivity_groups/templates")[0]["id"],
        "rule": make.email_rule(api)["rule_id"],
    }


def picture(api):
    """Everything an account holds, to compare before and after."""
    return {path: api.get(path) for path in LISTS}
