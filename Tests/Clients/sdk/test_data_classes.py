"""Data classes and their expressions."""

import cloudflare
import pytest

from support.make import expression, unique


@pytest.fixture(scope="module")
def labels(dlp, account_id):
    """A tag's id and a reference to a level."""
    category = dlp.data_tag_categories.create(account_id=account_id, name=unique("C"), tags=[{"name": "Law"}])
    group = dlp.sensitivity_groups.create(account_id=account_id, name=unique("G"), levels=[{"name": "secret"}])
    return category.tags[0].id, {"group_id": group.id, "level_id": group.levels[0].id}


def test_a_class_lives_from_creation_to_deletion(dlp, account_id, labels):
    tag, level = labels
    entry = dlp.entries.create(
        account_id=account_id, name=unique("Case"), enabled=True, pattern={"regex": "CASE-[0-9]{5}"}
    )
    name = unique("Cases")
    # With the spaces of whoever typed it: the text comes back as it was given.
    text = f"  {expression(entry.id)}  or {expression(entry.id)} "
    created = dlp.data_classes.create(
        account_id=account_id,
        name=name,
        description="Cases at court",
        expression=text,
        data_tags=[tag],
        sensitivity_levels=[level],
    )
    assert (created.name, created.description, created.expression) == (name, "Cases at court", text)
    assert created.data_tags == [tag]
    assert [(ref.group_id, ref.level_id) for ref in created.sensitivity_levels] == [
        (level["group_id"], level["level_id"])
    ]

    read = dlp.data_classes.get(created.id, account_id=account_id)
    assert read.model_dump() == created.model_dump()
    assert created.id in [listed.id for listed in dlp.data_classes.list(account_id=account_id)]

    updated = dlp.data_classes.update(
        created.id, account_id=account_id, name=f"{name}!", expression=expression(entry.id), description=None
    )
    assert (updated.name, updated.expression, updated.description) == (f"{name}!", expression(entry.id), None)
    assert updated.data_tags == [tag]
    assert updated.updated_at > created.updated_at

    dlp.data_classes.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.data_classes.get(created.id, account_id=account_id)


def test_a_profile_holds_the_classes_it_was_given_in_their_order(dlp, account_id):
    entry = dlp.entries.create(
        account_id=account_id, name=unique("Case"), enabled=True, pattern={"regex": "CASE-[0-9]{6}"}
    )
    classes = [
        dlp.data_classes.create(
            account_id=account_id,
            name=unique("Class"),
            expression=expression(entry.id),
            data_tags=[],
            sensitivity_levels=[],
        ).id
        for _ in range(3)
    ]
    profile = dlp.profiles.custom.create(account_id=account_id, name=unique("Classes"), data_classes=classes[::-1])
    assert profile.data_classes == classes[::-1]
