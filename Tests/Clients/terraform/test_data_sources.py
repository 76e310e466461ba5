"""The data sources: lists, and objects by their ids."""

import pytest

from support import make, world
from support.routes import ROUTES, named


@pytest.fixture(scope="module")
def ids(api):
    """One object of every kind."""
    return world.build(api)


@pytest.mark.parametrize("route", **named(route for route in ROUTES if route.method == "GET"))
def test_reading_twice_gives_the_same(api, ids, route):
    path = route.path.format(**ids)
    assert api.get(path) == api.get(path)


@pytest.mark.parametrize("path", world.OBJECTS)
def test_the_members_of_a_list_are_the_objects_that_are_read_alone(api, ids, path):
    for listed in api.get(path)[:40]:
        alone = api.get(f"{path}/{listed['id']}")
        # An entry that is read alone says in which profiles it is shared; one in a list how its upload is.
        common = listed.keys() & alone.keys()
        assert {"id", "name", "created_at", "updated_at"} & listed.keys() <= common
        assert {name: listed[name] for name in common} == {name: alone[name] for name in common}


def test_a_list_is_in_the_order_of_creation(api):
    made = [make.category(api)["id"] for _ in range(5)]
    listed = [category["id"] for category in api.get("/data_tag_categories")]
    assert [identifier for identifier in listed if identifier in made] == made
