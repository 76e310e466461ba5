"""Two accounts: one that owns, and one that tries."""

import pytest

from support import identities, world
from support.api import API


@pytest.fixture(scope="module")
def owner_ids(api):
    """Ids of the account that owns: the file's own."""
    return world.build(api)


@pytest.fixture(scope="module")
def stranger(weir):
    """Another account of the same server, with a token that may write."""
    return identities.create_identity(weir, "Stranger")


@pytest.fixture(scope="module")
def stranger_api(weir, stranger):
    """The stranger in his own account."""
    with API(weir.origin, stranger.account, stranger.token) as client:
        yield client


@pytest.fixture(scope="module")
def stranger_ids(stranger_api):
    """Ids of what the stranger owns."""
    return world.build(stranger_api)


@pytest.fixture
def unchanged(api):
    """The owner's account is after the test what it was before."""
    before = world.picture(api)
    yield
    assert world.picture(api) == before
