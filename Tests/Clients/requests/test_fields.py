"""A wrong field is refused with the place at which it stands; nothing else happens."""

import pytest

from support import places
from support.api import failed
from support.routes import ROUTES, named

TAKES_JSON = [route for route in ROUTES if route.takes_json]

REQUIRED = {
    "POST /profiles/custom": ["/name"],
    "PUT /profiles/custom/{custom_profile}": ["/name"],
    "POST /profiles/predefined": ["/profile_id"],
    "POST /entries": ["/name", "/enabled", "/pattern", "/pattern/regex"],
    "PUT /entries/{custom_entry}": ["/type", "/name", "/pattern"],
    "PUT /entries/custom/{custom_entry}": ["/name", "/enabled", "/pattern"],
    "POST /entries/predefined": ["/entry_id", "/enabled"],
    "PUT /entries/predefined/{predefined_entry}": ["/enabled"],
    "POST /entries/integration": ["/entry_id", "/enabled"],
    "POST /custom_prompt_topics": ["/name", "/topic", "/enabled"],
    "PUT /custom_prompt_topics/{topic}": ["/name", "/topic", "/enabled"],
    "POST /datasets": ["/name"],
    "POST /document_fingerprints": ["/name", "/match_percent"],
    "POST /data_classes": ["/name", "/expression", "/data_tags", "/sensitivity_levels"],
    "POST /data_tag_categories": ["/name", "/tags/0/name"],
    "POST /data_tag_categories/{category}/data_tags": ["/name"],
    "POST /sensitivity_groups": ["/name", "/levels/0/name"],
    "POST /sensitivity_groups/{group}/levels": ["/name"],
    "PUT /sensitivity_groups/{ordered}/level_order": ["/level_ids"],
    "POST /patterns/validate": ["/regex"],
    "POST /email/account_mapping": ["/auth_requirements", "/auth_requirements/type"],
    "POST /email/rules": ["/name", "/enabled", "/action", "/conditions", "/conditions/0/selector", "/action/action"],
    "PUT /email/rules/{rule}": ["/name", "/enabled", "/action", "/conditions"],
    "PATCH /email/rules": ["/new_priorities"],
}


@pytest.mark.parametrize("route", **named(TAKES_JSON))
def test_a_value_of_the_wrong_type_is_refused_at_its_place(api, ids, unchanged, route):
    body = route.body(ids)
    path = route.path.format(**ids)
    for pointer, value in places.places(body):
        # Fields that the surface knows but nobody reads: whatever is in them is ignored.
        if pointer.endswith("/entry_type") or value is None:
            continue
        wrong = places.replaced(body, pointer, places.of_another_type(value))
        error = failed(api.call(route.method, path, wrong))
        assert error["code"] == 1401, (pointer, error)
        assert error["source"]["pointer"] == pointer


@pytest.mark.parametrize(
    ("route", "pointer"),
    [
        pytest.param(route, pointer, id=f"{route.name} {pointer}")
        for route in TAKES_JSON
        for pointer in REQUIRED.get(route.name, [])
    ],
)
def test_a_missing_field_is_refused_at_its_place(api, ids, unchanged, route, pointer):
    body = places.without(route.body(ids), pointer)
    path = route.path.format(**ids)
    api.refusal(route.method, path, body, code=1401, pointer=pointer)


@pytest.mark.parametrize(
    ("route", "pointer"),
    [
        pytest.param(route, pointer, id=f"{route.name} {pointer}")
        for route in TAKES_JSON
        for pointer in REQUIRED.get(route.name, [])
    ],
)
def test_null_for_a_required_field_is_refused_at_its_place(api, ids, unchanged, route, pointer):
    body = places.replaced(route.body(ids), pointer, None)
    path = route.path.format(**ids)
    api.refusal(route.method, path, body, code=1401, pointer=pointer)


@pytest.mark.parametrize("route", **named(route for route in TAKES_JSON if route.name != "PATCH /email/rules"))
def test_unknown_fields_are_ignored(api, ids, route):
    body = route.body(ids)
    target = body[0] if isinstance(body, list) else body
    target["a field that nobody knows"] = {"deep": [1, None, "two"]}
    if "integration" in route.path:
        api.refusal(route.method, route.path.format(**ids), body, code=1404)
    else:
        api.result(route.method, route.path.format(**ids), body)
