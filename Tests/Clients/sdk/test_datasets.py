"""Datasets: word lists, secret lists, and tables with columns."""

import cloudflare
import pytest

from support.make import unique
from support.uploads import settled


def finished(dlp, account_id, dataset_id):
    """A dataset when its uploads are prepared."""
    return settled(lambda: dlp.datasets.get(dataset_id, account_id=account_id))


def test_a_word_list_lives_from_creation_to_deletion(dlp, account_id):
    name = unique("Projects")
    creation = dlp.datasets.create(
        account_id=account_id, name=name, description="Code names", secret=False, case_sensitive=False
    )
    assert creation.secret is None
    assert creation.encoding_version == 1
    assert creation.max_cells > 0
    dataset = creation.dataset
    assert (dataset.name, dataset.description, dataset.secret) == (name, "Code names", False)
    assert dataset.case_sensitive is False
    assert (dataset.status, dataset.num_cells) == ("empty", 0)

    uploaded = dlp.datasets.upload.edit(
        creation.version, b"osprey\nheron\n", account_id=account_id, dataset_id=dataset.id
    )
    assert uploaded.id == dataset.id
    assert uploaded.status == "pending"
    complete = finished(dlp, account_id, dataset.id)
    assert (complete.status, complete.num_cells) == ("complete", 2)
    assert [(upload.version, upload.status, upload.num_cells) for upload in complete.uploads] == [
        (creation.version, "complete", 2)
    ]
    assert complete.updated_at > dataset.updated_at
    assert complete in dlp.datasets.list(account_id=account_id).result

    renamed = dlp.datasets.update(
        dataset.id, account_id=account_id, name=f"{name}!", description="Old code names", case_sensitive=True
    )
    assert (renamed.name, renamed.description, renamed.case_sensitive) == (f"{name}!", "Old code names", True)
    assert renamed.num_cells == 2

    assert dlp.datasets.delete(dataset.id, account_id=account_id) is None
    with pytest.raises(cloudflare.NotFoundError):
        dlp.datasets.get(dataset.id, account_id=account_id)


def test_a_new_version_replaces_the_old_one(dlp, account_id):
    creation = dlp.datasets.create(account_id=account_id, name=unique("Versions"), secret=False)
    dataset_id = creation.dataset.id
    dlp.datasets.upload.edit(creation.version, b"a first\nb first\n", account_id=account_id, dataset_id=dataset_id)
    version = dlp.datasets.upload.create(dataset_id, account_id=account_id)
    assert version.version == creation.version + 1
    assert version.encoding_version == creation.encoding_version
    assert version.max_cells == creation.max_cells
    dlp.datasets.upload.edit(version.version, b"second", account_id=account_id, dataset_id=dataset_id)
    dataset = finished(dlp, account_id, dataset_id)
    assert dataset.num_cells == 1
    assert [upload.version for upload in dataset.uploads] == [creation.version, version.version]


def test_a_secret_dataset_gives_its_secret_once(dlp, account_id):
    creation = dlp.datasets.create(account_id=account_id, name=unique("Salaries"), secret=True)
    assert isinstance(creation.secret, str) and creation.secret
    assert creation.dataset.secret is True
    assert "secret" not in dlp.datasets.get(creation.dataset.id, account_id=account_id).model_extra
    next_version = dlp.datasets.upload.create(creation.dataset.id, account_id=account_id)
    assert next_version.secret


def test_a_table_gets_its_columns_and_then_their_cells(dlp, account_id):
    creation = dlp.datasets.create(account_id=account_id, name=unique("Staff"), secret=True, encoding_version=2)
    dataset_id = creation.dataset.id
    assert creation.encoding_version == 2
    names = [unique("Given name"), unique("Family name")]
    columns = dlp.datasets.versions.create(
        creation.version,
        account_id=account_id,
        dataset_id=dataset_id,
        body=[
            {"entry_name": names[0], "header_name": "given", "num_cells": 2},
            {"entry_name": names[1], "header_name": "family", "num_cells": 2},
        ],
    ).result
    assert [(column.header_name, column.num_cells) for column in columns] == [("given", 2), ("family", 2)]
    assert {column.upload_status for column in columns} == {"empty"}
    entries = {entry.id: entry for entry in dlp.entries.list(account_id=account_id)}
    for column, name in zip(columns, names, strict=True):
        entry = entries[column.entry_id]
        assert (entry.type, entry.name, entry.secret) == ("exact_data", name, True)


def test_a_dataset_column_can_be_shared(dlp, account_id):
    creation = dlp.datasets.create(account_id=account_id, name=unique("Shared values"), secret=False)
    dlp.datasets.upload.edit(creation.version, b"osprey\n", account_id=account_id, dataset_id=creation.dataset.id)
    [column] = dlp.datasets.get(creation.dataset.id, account_id=account_id).columns
    profile = dlp.profiles.custom.create(
        account_id=account_id,
        name=unique("Values"),
        shared_entries=[{"entry_id": column.entry_id, "enabled": True}],
    )
    [shared] = profile.shared_entries
    assert (shared.id, shared.type, shared.secret) == (column.entry_id, "exact_data", False)


def test_a_table_is_complete_when_its_last_column_is(dlp, account_id):
    creation = dlp.datasets.create(account_id=account_id, name=unique("Sites"), secret=False, encoding_version=2)
    dataset_id = creation.dataset.id
    columns = dlp.datasets.versions.create(
        creation.version,
        account_id=account_id,
        dataset_id=dataset_id,
        body=[
            {"entry_name": unique("Town"), "header_name": "town", "num_cells": 2},
            {"entry_name": unique("Street"), "header_name": "street", "num_cells": 2},
        ],
    ).result
    for column, cells in zip(columns, [b"Esterwold\nNiederau\n", b"Ahornallee\nAm Wehr\n"], strict=True):
        assert dlp.datasets.get(dataset_id, account_id=account_id).status != "complete"
        answer = dlp.datasets.versions.entries.create(
            column.entry_id, cells, account_id=account_id, dataset_id=dataset_id, version=creation.version
        )
        assert (answer.entry_id, answer.header_name) == (column.entry_id, column.header_name)
        assert answer.num_cells == 2
        assert answer.upload_status == "pending"
    dataset = finished(dlp, account_id, dataset_id)
    assert (dataset.status, dataset.num_cells) == ("complete", 4)
    assert [column.header_name for column in dataset.columns] == ["town", "street"]
