"""Rules for mail and the account mapping (section 2.10)."""

import pytest

from support import make
from support.known import FINANCIAL


def condition(selector, operator, value):
    """One condition of a rule."""
    return {"selector": selector, "operator": operator, "value": value}


@pytest.mark.parametrize(
    "conditions",
    [
        [condition("DLPProfiles", "InList", [FINANCIAL])],
        [condition("Sender", "NotInList", ["a@example.com", "b@example.com"])],
        [condition("Recipients", "MatchRegex", r".*@example\.com")],
        [condition("Recipients", "NotMatchRegex", r"^[a-z]+@example\.com$"), condition("Sender", "InList", ["a@b.c"])],
    ],
    ids=["profiles", "a list", "an expression", "two"],
)
def test_2_10_conditions_come_back_as_they_were_given(api, conditions):
    made = make.email_rule(api, conditions=conditions)
    assert made["conditions"] == conditions
    assert api.get(f"/email/rules/{made['rule_id']}")["conditions"] == conditions


@pytest.mark.parametrize(
    "wrong",
    [
        condition("Sender", "MatchRegex", ["not a text"]),
        condition("Sender", "MatchRegex", "("),
        condition("DLPProfiles", "InList", ["no-uuid"]),
        condition("DLPProfiles", "MatchRegex", ".*"),
    ],
    ids=["a list for a text", "a bad expression", "no profile", "an expression for profiles"],
)
def test_2_10_a_condition_that_cannot_work_is_refused_at_its_place(api, wrong):
    body = make.email_rule_body(conditions=[condition("Sender", "InList", ["a@b.c"]), wrong])
    answer = api.call("POST", "/email/rules", body)
    assert answer.status_code in (400, 404)
    assert answer.json()["errors"][0]["source"]["pointer"].startswith("/conditions/1")


def test_2_10_a_rule_without_conditions_is_refused(api):
    api.refusal("POST", "/email/rules", make.email_rule_body(conditions=[]), code=1402, pointer="/conditions")


@pytest.mark.parametrize("message", [None, "", "Please don't."])
def test_2_10_a_message_is_optional(api, message):
    made = make.email_rule(api, action={"action": "Block", "message": message})
    assert made["action"]["action"] == "Block"
    assert (made["action"].get("message") or None) == (message or None)


def test_2_10_priorities_change_together_or_not_at_all(api):
    one, two = make.email_rule(api), make.email_rule(api)
    before = api.get("/email/rules")
    for priorities in (
        {one["rule_id"]: two["priority"], make.new_id(): 7},
        {one["rule_id"]: -1},
        {one["rule_id"]: 2**31},
        {one["rule_id"]: 7, two["rule_id"]: 7},
    ):
        answer = api.call("PATCH", "/email/rules", {"new_priorities": priorities})
        assert answer.status_code in (400, 404), priorities
        assert api.get("/email/rules") == before


def test_2_10_a_deleted_rule_is_answered_once_more(api):
    made = make.email_rule(api)
    assert api.delete(f"/email/rules/{made['rule_id']}") == made
    api.refusal("DELETE", f"/email/rules/{made['rule_id']}", code=1404)


def test_2_10_the_mapping_is_not_found_until_it_is_made(fresh_api):
    answer = fresh_api.call("GET", "/email/account_mapping")
    assert answer.status_code in (200, 404)
    made = fresh_api.post("/email/account_mapping", {"auth_requirements": {"type": "NoAuth"}})
    assert fresh_api.get("/email/account_mapping") == made
