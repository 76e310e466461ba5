"""Categories of data tags, and the tags in them."""

import cloudflare
import pytest

from support.make import unique


def test_a_category_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Departments")
    created = dlp.data_tag_categories.create(
        account_id=account_id,
        name=name,
        description="Who owns it",
        tags=[{"name": "Law", "description": "Lawyers"}, {"name": "Sales"}],
    )
    assert (created.name, created.description, created.template_id) == (name, "Who owns it", None)
    assert [(tag.name, tag.description) for tag in created.tags] == [("Law", "Lawyers"), ("Sales", None)]

    assert dlp.data_tag_categories.get(created.id, account_id=account_id).model_dump() == created.model_dump()
    assert created.id in [category.id for category in dlp.data_tag_categories.list(account_id=account_id)]

    law, sales = created.tags
    updated = dlp.data_tag_categories.update(
        created.id, account_id=account_id, tags=[{"name": "Research"}, {"id": sales.id, "description": "Sellers"}]
    )
    assert updated.name == name
    assert [(tag.name, tag.description) for tag in updated.tags] == [("Research", None), ("Sales", "Sellers")]
    assert updated.tags[1].id == sales.id
    with pytest.raises(cloudflare.NotFoundError):
        dlp.data_tag_categories.data_tags.get(law.id, account_id=account_id, category_id=created.id)

    dlp.data_tag_categories.delete(created.id, account_id=account_id)
    with pytest.raises(cloudflare.NotFoundError):
        dlp.data_tag_categories.get(created.id, account_id=account_id)


def test_a_tag_lives_from_creation_to_deletion(dlp, account_id):
    category = dlp.data_tag_categories.create(account_id=account_id, name=unique("Regions"))
    tags = dlp.data_tag_categories.data_tags
    where = {"account_id": account_id, "category_id": category.id}
    created = tags.create(category.id, account_id=account_id, name="North", description="Cold")
    assert (created.name, created.description) == ("North", "Cold")
    assert tags.get(created.id, **where).model_dump() == created.model_dump()
    assert [tag.id for tag in tags.list(category.id, account_id=account_id)] == [created.id]

    updated = tags.update(created.id, **where, name="South", description=None)
    assert (updated.id, updated.name, updated.description) == (created.id, "South", None)
    assert updated.updated_at > created.updated_at

    tags.delete(created.id, **where)
    with pytest.raises(cloudflare.NotFoundError):
        tags.get(created.id, **where)
    assert dlp.data_tag_categories.get(category.id, account_id=account_id).tags == []
