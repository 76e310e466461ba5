"""A token of one account in the path of another is refused on every route, and nothing changes."""

import pytest

from support.api import API
from support.routes import ROUTES, named


@pytest.fixture(scope="module")
def intruder(weir, api, stranger):
    """The stranger's token in the owner's account."""
    with API(weir.origin, api.account, stranger.token) as client:
        yield client


@pytest.mark.parametrize("route", **named(ROUTES))
def test_the_path_of_another_account_is_refused(intruder, owner_ids, unchanged, route):
    intruder.refusal(**route.request(owner_ids), code=7403)


def test_a_scan_in_another_account_is_refused(intruder, api):
    path = f"//weir/v1/accounts/{api.account}/scan"
    intruder.refusal("POST", path, {"text": "ACME-123456"}, code=7403)


def test_an_account_that_does_not_exist_is_refused_like_one_of_somebody_else(intruder, stranger):
    path = f"//client/v4/accounts/{'0' * 32}/dlp/profiles"
    unknown = intruder.refusal("GET", path, code=7403)
    foreign = intruder.refusal("GET", "/profiles", code=7403)
    assert unknown["message"].replace("0" * 32, "") == foreign["message"].replace(intruder.account, "")
