"""Paths that nobody knows, methods that a path does not have, and ids that are none."""

import re

import pytest

from support.routes import ROUTES, named

METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}


def shape(path):
    """A path without the names of its parameters. A word where another path has a parameter is a path of its own."""
    return re.sub(r"{\w+}", "{}", path)


def methods_by_path():
    """The methods of every path."""
    return {
        path: {other.method for other in ROUTES if shape(other.path) == shape(path)} for path in {r.path for r in ROUTES}
    }


@pytest.mark.parametrize(
    ("path", "allowed"),
    [pytest.param(path, allowed, id=path) for path, allowed in sorted(methods_by_path().items())],
)
def test_a_method_that_a_path_does_not_have_is_refused_with_those_it_has(api, ids, unchanged, path, allowed):
    for method in sorted(METHODS - allowed):
        answer = api.call(method, path.format(**ids))
        assert answer.status_code == 405, f"{method} {path}: {answer.status_code}"
        assert answer.json()["errors"][0]["code"] == 7001
        named_methods = {name.strip() for name in answer.headers["allow"].split(",")}
        assert named_methods - {"HEAD", "OPTIONS"} == allowed


@pytest.mark.parametrize(
    "path",
    ["/", "/profile", "/profiles/custom/x/y", "/entries/custom", "/email", "/datasets/templates/x", "/../../../etc"],
)
def test_an_unknown_path_is_no_route(api, path):
    answer = api.call("GET", path)
    # Where a parameter would stand, a word is a bad id or a method that is not there.
    assert answer.status_code in (404, 405)
    assert answer.json()["errors"][0]["code"] in (7000, 7001, 7003)


@pytest.mark.parametrize("path", ["//", "//client", "//client/v4", "//client/v5/user/tokens/verify", "//weir/v1/none"])
def test_a_path_outside_the_api_is_no_route(api, path):
    api.refusal("GET", path, code=7000)


@pytest.mark.parametrize("identifier", ["no-uuid", "7", "%00", "%2e%2e", "' OR 1=1 --", "a" * 5_000, "é", "%ff"])
@pytest.mark.parametrize("path", ["/profiles/{}", "/entries/{}", "/datasets/{}", "/email/rules/{}", "/data_classes/{}"])
def test_an_id_that_is_none_is_refused(api, path, identifier):
    answer = api.call("GET", path.format(identifier))
    assert answer.status_code in (404, 414), answer.text[:200]
    if answer.status_code == 404:
        assert answer.json()["errors"][0]["code"] in (7000, 7003)


@pytest.mark.parametrize("route", **named(route for route in ROUTES if route.ids))
def test_no_uuid_in_the_path_is_a_bad_id(api, ids, unchanged, route):
    wrong = {name: "no-uuid" for name in route.ids}
    request = route.request(ids) | {"path": route.path.format(**ids | wrong)}
    api.refusal(**request, code=7003)


@pytest.mark.parametrize("account", ["none", "0" * 31, "0" * 33, "G" * 32, "A" * 32])
def test_an_account_id_that_is_none_is_a_bad_id(api, account):
    assert api.call("GET", f"//client/v4/accounts/{account}/dlp/profiles").status_code in (403, 404)


def test_an_id_is_found_in_capital_letters_as_well(api, ids):
    """UUIDs are compared without regard to case (RFC 9562, section 4)."""
    answer = api.call("GET", f"/profiles/{ids['custom_profile'].upper()}")
    assert answer.status_code in (200, 404)


def test_a_head_request_is_answered_like_a_get_without_a_body(api):
    answer = api.call("HEAD", "/limits")
    assert answer.status_code in (200, 405)
    assert answer.content == b""
