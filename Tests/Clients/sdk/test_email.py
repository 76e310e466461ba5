"""Rules for outbound e-mail, and the account mapping of the add-in."""

import cloudflare
import pytest

from support.known import FINANCIAL
from support.make import unique

CONDITIONS = [
    {"selector": "DLPProfiles", "operator": "InList", "value": [FINANCIAL]},
    {"selector": "Recipients", "operator": "NotMatchRegex", "value": r".*@example\.com"},
]


def create_rule(dlp, account_id, **fields):
    body = {"name": unique("Rule"), "enabled": True, "action": {"action": "Block"}, "conditions": CONDITIONS}
    return dlp.email.rules.create(account_id=account_id, **body | fields)


def test_a_rule_lives_from_creation_to_deletion(dlp, account_id):
    rules = dlp.email.rules
    name = unique("No cards")
    created = create_rule(
        dlp, account_id, name=name, description="Cards stay", action={"action": "Block", "message": "Not this one."}
    )
    assert (created.name, created.description, created.enabled) == (name, "Cards stay", True)
    assert (created.action.action, created.action.message) == ("Block", "Not this one.")
    assert [(c.selector, c.operator, c.value) for c in created.conditions] == [
        (c["selector"], c["operator"], c["value"]) for c in CONDITIONS
    ]
    assert created.priority >= 0

    assert rules.get(created.rule_id, account_id=account_id).model_dump() == created.model_dump()
    assert created.rule_id in [rule.rule_id for rule in rules.list(account_id=account_id)]

    updated = rules.update(
        created.rule_id,
        account_id=account_id,
        name=f"{name}!",
        enabled=False,
        action={"action": "Block"},
        conditions=CONDITIONS[:1],
    )
    assert (updated.rule_id, updated.name, updated.enabled) == (created.rule_id, f"{name}!", False)
    assert updated.action.message is None
    assert len(updated.conditions) == 1
    assert updated.priority == created.priority

    deleted = rules.delete(created.rule_id, account_id=account_id)
    assert deleted.model_dump() == updated.model_dump()
    with pytest.raises(cloudflare.NotFoundError):
        rules.get(created.rule_id, account_id=account_id)


def test_two_rules_swap_their_priorities_in_one_step(dlp, account_id):
    rules = dlp.email.rules
    first, second = create_rule(dlp, account_id), create_rule(dlp, account_id)
    assert first.priority < second.priority
    changed = rules.bulk_edit(
        account_id=account_id,
        new_priorities={first.rule_id: second.priority, second.rule_id: first.priority},
    )
    assert (changed.rule_id, changed.priority) == (second.rule_id, first.priority)
    assert rules.get(first.rule_id, account_id=account_id).priority == second.priority
    listed = [rule.rule_id for rule in rules.list(account_id=account_id)]
    assert listed.index(second.rule_id) < listed.index(first.rule_id)


def test_the_account_mapping_keeps_its_token(dlp, account_id):
    mapping = dlp.email.account_mapping
    created = mapping.create(
        account_id=account_id,
        auth_requirements={"type": "Org", "allowed_microsoft_organizations": ["example.com", "example.org"]},
    )
    assert created.addin_identifier_token
    assert created.auth_requirements.type == "Org"
    assert created.auth_requirements.allowed_microsoft_organizations == ["example.com", "example.org"]
    read = mapping.get(account_id=account_id)
    assert read.model_dump() == created.model_dump()
    changed = mapping.create(account_id=account_id, auth_requirements={"type": "NoAuth"})
    assert changed.auth_requirements.type == "NoAuth"
    assert changed.addin_identifier_token == created.addin_identifier_token
