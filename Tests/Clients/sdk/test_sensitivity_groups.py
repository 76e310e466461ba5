"""Sensitivity groups, their levels, and the order of these."""

import cloudflare
import pytest

from support.make import unique


def test_a_group_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Secrecy")
    created = dlp.sensitivity_groups.create(
        account_id=account_id,
        name=name,
        description="How bad a leak is",
        levels=[{"name": "public"}, {"name": "internal", "description": "Ours"}, {"name": "secret"}],
    )
    assert (created.name, created.description, created.template_id) == (name, "How bad a leak is", None)
    assert [level.name for level in created.levels] == ["public", "internal", "secret"]

    assert dlp.sensitivity_groups.get(created.id, account_id=account_id).model_dump() == created.model_dump()
    assert created.id in [group.id for group in dlp.sensitivity_groups.list(account_id=account_id)]

    public, internal, secret = created.levels
    updated = dlp.sensitivity_groups.update(
        created.id,
        account_id=account_id,
        description=None,
        levels=[{"id": secret.id, "name": "top secret"}, {"id": internal.id}, {"name": "open"}],
    )
    assert updated.description is None
    assert [level.name for level in updated.levels] == ["top secret", "internal", "open"]
    assert [level.id for level in updated.levels][:2] == [secret.id, internal.id]
    assert updated.levels[1].description == "Ours"
    with pytest.raises(cloudflare.NotFoundError):
        dlp.sensitivity_groups.levels.get(public.id, account_id=account_id, sensitivity_group_id=created.id)

    dlp.sensitivity_groups.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.sensitivity_groups.get(created.id, account_id=account_id)


def test_a_level_lives_from_creation_to_deletion_and_starts_last(dlp, account_id):
    group = dlp.sensitivity_groups.create(account_id=account_id, name=unique("Levels"), levels=[{"name": "one"}])
    levels = dlp.sensitivity_groups.levels
    where = {"account_id": account_id, "sensitivity_group_id": group.id}
    created = levels.create(group.id, account_id=account_id, name="two", description="Second")
    assert (created.name, created.description) == ("two", "Second")
    assert levels.get(created.id, **where).model_dump() == created.model_dump()
    assert [level.name for level in levels.list(group.id, account_id=account_id)] == ["one", "two"]

    updated = levels.update(created.id, **where, name="deux")
    assert (updated.id, updated.name, updated.description) == (created.id, "deux", "Second")

    levels.delete(created.id, **where)
    with pytest.raises(cloudflare.NotFoundError):
        levels.get(created.id, **where)


def test_the_order_of_levels_is_read_and_set(dlp, account_id):
    group = dlp.sensitivity_groups.create(
        account_id=account_id, name=unique("Order"), levels=[{"name": "a"}, {"name": "b"}, {"name": "c"}]
    )
    ids = [level.id for level in group.levels]
    order = dlp.sensitivity_groups.levels.order
    assert order.get(group.id, account_id=account_id).level_ids == ids
    assert order.update(group.id, account_id=account_id, level_ids=ids[::-1]).level_ids == ids[::-1]
    assert order.get(group.id, account_id=account_id).level_ids == ids[::-1]
    read = dlp.sensitivity_groups.get(group.id, account_id=account_id)
    assert [level.name for level in read.levels] == ["c", "b", "a"]
