"""Objects for the paths of wrong requests, and a watch over the server that gets them."""

import pytest

from support import world


@pytest.fixture(scope="module")
def ids(api):
    """One object of every kind."""
    return world.build(api)


@pytest.fixture
def unchanged(api):
    """The account is after the test what it was before."""
    before = world.picture(api)
    yield
    assert world.picture(api) == before
