"""Where the sources of the surface contradict each other: what weir takes, and what it gives. The rows are C1 to C25.

Two of them are not about this API: C12 is the answer of a gateway, C22 the context in a payload log.
"""

import uuid

import pytest

from support import make
from support.api import failed
from support.uploads import settled
from support.known import AWS_ACCESS_KEY, CREDENTIALS, FINANCIAL, PROFILES, PROMPT_PII_INTENT, SSH_PRIVATE_KEY

CONFIG = f"/profiles/predefined/{CREDENTIALS}/config"


def test_c1_sensitivity_levels_are_taken_as_pairs_and_given_as_objects(api):
    group = make.group(api, "low", "high")
    low, high = ({"group_id": group["id"], "level_id": level["id"]} for level in group["levels"])
    pair = [group["id"], high["level_id"]]
    for sent, expected in [([low], [low]), ([pair], [high]), ([low, pair], [low, high])]:
        made = make.profile(api, sensitivity_levels=sent)
        assert made["sensitivity_levels"] == expected
        updated = api.put(f"/profiles/custom/{made['id']}", {"name": made["name"], "sensitivity_levels": sent})
        assert updated["sensitivity_levels"] == expected


@pytest.mark.parametrize("length", [0, 1, 3])
def test_c1_an_array_that_is_no_pair_is_refused(api, length):
    body = {"name": make.unique("Pairs"), "sensitivity_levels": [[make.new_id() for _ in range(length)]]}
    error = failed(api.call("POST", "/profiles/custom", body))
    assert error["code"] in (1401, 1402)
    assert error["source"]["pointer"] == "/sensitivity_levels/0"


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"enabled": True}, {"enabled": True, "skip": {"files": False}}),
        ({"enabled": False, "skip": {"files": True}}, {"enabled": False, "skip": {"files": True}}),
    ],
)
def test_c2_context_awareness_is_given_with_both_levels(api, sent, expected):
    made = make.profile(api, context_awareness=sent)
    assert made["context_awareness"] == expected
    assert api.get(f"/profiles/{made['id']}")["context_awareness"] == expected


def test_c3_entries_are_of_seven_kinds(api):
    topic = make.topic(api)
    kinds = {entry["type"] for entry in api.get("/entries")}
    assert "custom_prompt_topic" in kinds
    assert api.get(f"/entries/{topic['id']}")["type"] == "custom_prompt_topic"
    assert kinds <= {
        "custom",
        "custom_prompt_topic",
        "predefined",
        "integration",
        "exact_data",
        "document_fingerprint",
        "word_list",
    }


@pytest.mark.parametrize(
    ("entry", "variant"),
    [(AWS_ACCESS_KEY, {"type": "General"}), (PROMPT_PII_INTENT, {"type": "PromptTopic", "topic_type": "Intent"})],
)
def test_c4_the_variant_of_a_predefined_entry_is_general_or_a_prompt_topic(api, entry, variant):
    assert variant.items() <= api.get(f"/entries/{entry}")["variant"].items()


def test_c5_integration_profiles_say_their_integration(api):
    for profile in api.get("/profiles"):
        if profile["type"] == "integration":
            uuid.UUID(profile["integration_id"])


def test_c6_every_kind_of_entry_of_an_account_has_a_description(api):
    dataset = make.dataset(api)
    content = {"content": b"one\n", "headers": {"Content-Type": "application/octet-stream"}}
    path = f"/datasets/{dataset['dataset']['id']}"
    api.post(f"{path}/upload/{dataset['version']}", **content)
    made = [
        make.topic(api)["id"],
        make.fingerprint(api)["entry_id"],
        api.get(path)["columns"][0]["entry_id"],
    ]
    for entry_id in made:
        assert "description" in api.get(f"/entries/{entry_id}")


def test_c7_deprecated_is_said_only_where_it_is_true(api):
    for entry in api.get("/entries"):
        assert entry.get("deprecated", True) is True


@pytest.mark.parametrize("kind", [None, "predefined", "custom", "nonsense"])
def test_c8_the_type_of_a_shared_entry_may_be_missing_or_wrong(api, kind):
    link = {"entry_id": AWS_ACCESS_KEY, "enabled": True} | ({"entry_type": kind} if kind else {})
    [shared] = make.profile(api, shared_entries=[link])["shared_entries"]
    assert shared["type"] == "predefined"
    assert "entry_type" not in shared


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_c9_a_predefined_profile_is_updated_through_both_paths(api, method):
    path, body = (
        ("/profiles/predefined", {"profile_id": CREDENTIALS})
        if method == "POST"
        else (f"/profiles/predefined/{CREDENTIALS}", {})
    )
    profile = api.result(method, path, body | {"allowed_match_count": 6})
    assert (profile["type"], profile["allowed_match_count"]) == ("predefined", 6)
    assert len(profile["entries"]) > 3
    config = api.result(method, CONFIG, {"allowed_match_count": 7})
    assert config["allowed_match_count"] == 7
    assert "type" not in config or config["type"] == "predefined"
    assert "enabled_entries" in config
    assert api.get(f"/profiles/{CREDENTIALS}")["allowed_match_count"] == 7


def test_c10_the_entries_of_a_configuration_are_empty_and_switch_what_they_name(api):
    api.put(CONFIG, {"enabled_entries": [AWS_ACCESS_KEY]})
    config = api.put(CONFIG, {"entries": [{"id": SSH_PRIVATE_KEY, "enabled": True}]})
    assert config["entries"] == []
    assert set(config["enabled_entries"]) == {AWS_ACCESS_KEY, SSH_PRIVATE_KEY}


def test_c11_nothing_enabled_is_an_empty_list_and_null_leaves_it_alone(api):
    api.put(CONFIG, {"enabled_entries": [AWS_ACCESS_KEY]})
    assert api.put(CONFIG, {"enabled_entries": None})["enabled_entries"] == [AWS_ACCESS_KEY]
    assert api.put(CONFIG, {"enabled_entries": []})["enabled_entries"] == []


def test_c13_enabled_may_be_missing_when_an_entry_is_updated(api):
    made = make.entry(api, enabled=False)
    body = {"type": "custom", "name": made["name"], "pattern": {"regex": "x1"}}
    assert api.put(f"/entries/{made['id']}", body)["enabled"] is False
    before = api.get(f"/entries/{AWS_ACCESS_KEY}")["enabled"]
    assert api.put(f"/entries/{AWS_ACCESS_KEY}", {"type": "predefined"})["enabled"] is before


def test_c14_a_column_without_a_header_and_a_number_has_empty_ones(api):
    dataset = make.dataset(api, encoding_version=2)
    path = f"/datasets/{dataset['dataset']['id']}/versions/{dataset['version']}"
    [column] = api.post(path, [{"entry_name": make.unique("Column")}])
    assert (column["header_name"], column["num_cells"]) == ("", 0)


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["NL", "CRNL"])
def test_c15_both_line_ends_are_taken(api, ending):
    dataset = make.dataset(api)
    path = f"/datasets/{dataset['dataset']['id']}"
    word = make.unique("Line").encode()
    headers = {"Content-Type": "application/octet-stream"}
    content = ending.join([word, b"second", b""])
    api.post(f"{path}/upload/{dataset['version']}", content=content, headers=headers)
    read = settled(lambda: api.get(path))
    assert read["num_cells"] == 2
    make.profile(api, shared_entries=[{"entry_id": read["columns"][0]["entry_id"], "enabled": True}])


def test_c16_word_lists_are_taken_in_profiles_when_creating_and_updating(api):
    made = make.profile(api, entries=[make.word_list_item("lynx"), make.pattern_item()])
    assert [entry["type"] for entry in made["entries"]] == ["word_list", "custom"]
    body = {"name": made["name"], "entries": [make.word_list_item("ibex", "chamois")]}
    [entry] = api.put(f"/profiles/custom/{made['id']}", body)["entries"]
    assert (entry["type"], entry["word_list"]) == ("word_list", {"words": ["ibex", "chamois"]})


def test_c17_no_path_is_without_its_account(api):
    answer = api.call("PATCH", "//client/v4/accounts/dlp/settings", {"ocr": True})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) in ((404, 7000), (404, 7003))


@pytest.mark.parametrize(
    ("sent", "given"),
    [("low", "low"), ("medium", "medium"), ("high", "high"), ("very_high", "very_high"), (None, "low")],
)
def test_c18_four_levels_of_confidence_are_taken_and_null_is_low(api, sent, given):
    made = make.profile(api, confidence_threshold=sent)
    assert made["confidence_threshold"] == given
    high = make.profile(api, confidence_threshold="high")
    body = {"name": high["name"], "confidence_threshold": sent}
    assert api.put(f"/profiles/custom/{high['id']}", body)["confidence_threshold"] == given


@pytest.mark.parametrize("level", ["", "LOW", "lowest"])
def test_c18_another_word_is_no_level(api, level):
    body = {"name": make.unique("Level"), "confidence_threshold": level}
    api.refusal("POST", "/profiles/custom", body, code=1402, pointer="/confidence_threshold")


def test_c19_what_is_deprecated_is_taken_and_given(api):
    made = make.profile(
        api,
        entries=[make.pattern_item("[0-9]{16}") | {"pattern": {"regex": "[0-9]{16}", "validation": "luhn"}}],
        context_awareness={"enabled": True, "skip": {"files": True}},
    )
    [entry] = made["entries"]
    assert entry["pattern"]["validation"] == "luhn"
    assert (entry["enabled"], entry["profile_id"]) == (True, made["id"])
    assert made["context_awareness"] == {"enabled": True, "skip": {"files": True}}


def test_c20_recognition_of_text_is_taken_by_a_profile_whatever_the_account_says(api):
    api.put("/settings", {"ocr": False})
    made = make.profile(api, ocr_enabled=True)
    assert made["ocr_enabled"] is True
    assert api.get(f"/profiles/{made['id']}")["ocr_enabled"] is True


def test_c21_a_masked_match_shows_asterisks(api):
    profile = make.profile(api, entries=[make.pattern_item("MASK-[0-9]{4}")])
    path = f"//weir/v1/accounts/{api.account}/scan?profile={profile['id']}"
    [finding] = api.post(path, {"text": "it is MASK-1234"})["findings"]
    assert finding["match"] == "****-****"


def test_c23_rules_for_mail_come_lowest_number_first(api):
    first, second = make.email_rule(api), make.email_rule(api)
    assert first["priority"] < second["priority"]
    ids = [first["rule_id"], second["rule_id"]]
    assert [rule["rule_id"] for rule in api.get("/email/rules") if rule["rule_id"] in ids] == ids


def test_c24_a_change_of_priorities_answers_the_changed_rule_that_now_comes_first(api):
    first, second, third = (make.email_rule(api) for _ in range(3))
    changed = api.patch(
        "/email/rules",
        {"new_priorities": {first["rule_id"]: third["priority"], third["rule_id"]: first["priority"]}},
    )
    assert (changed["rule_id"], changed["priority"]) == (third["rule_id"], first["priority"])
    assert api.get(f"/email/rules/{second['rule_id']}")["priority"] == second["priority"]


def test_c25_profiles_of_the_catalog_are_known_by_id_under_their_current_names(api):
    names = {profile["id"]: profile["name"] for profile in api.get("/profiles") if profile["type"] == "predefined"}
    assert PROFILES.items() <= names.items()
    entries = {entry["name"] for entry in api.get(f"/profiles/{FINANCIAL}")["entries"]}
    assert {"IBAN", "Visa Card Number"} <= entries
