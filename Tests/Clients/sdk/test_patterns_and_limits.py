"""Validation of patterns, and what an account may hold."""

import pytest

from support.make import unique


@pytest.mark.parametrize(
    ("regex", "options", "valid"),
    [
        (r"[0-9]{4}-[0-9]{4}", {}, True),
        (r"[0-9]+", {}, False),
        (r"[0-9]+", {"max_match_bytes": None}, True),
        (r".{1,256}", {"max_match_bytes": 1024}, True),
        (r".{1,256}", {"max_match_bytes": 1023}, False),
        (r"(?=look)ahead", {}, False),
        (r"(unclosed", {}, False),
    ],
)
def test_a_pattern_is_judged(dlp, account_id, regex, options, valid):
    assert dlp.patterns.validate(account_id=account_id, regex=regex, **options).valid is valid


def test_limits_count_what_the_account_holds(dlp, account_id):
    before = dlp.limits.list(account_id=account_id)
    assert before.max_custom_regex_entries > before.used_custom_regex_entries
    assert before.max_dataset_cells > 0
    assert before.max_document_fingerprints > 0
    dlp.entries.create(account_id=account_id, name=unique("Counted"), enabled=True, pattern={"regex": "counted"})
    creation = dlp.datasets.create(account_id=account_id, name=unique("Cells"), secret=False)
    dlp.datasets.upload.edit(
        creation.version, b"one\ntwo\nthree\n", account_id=account_id, dataset_id=creation.dataset.id
    )
    after = dlp.limits.list(account_id=account_id)
    assert after.used_custom_regex_entries == before.used_custom_regex_entries + 1
    assert after.used_dataset_cells == before.used_dataset_cells + 3
    assert after.used_document_fingerprints == before.used_document_fingerprints
