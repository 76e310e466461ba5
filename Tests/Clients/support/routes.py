"""The table of the DLP routes: all 93, with a body that each accepts."""

import dataclasses
import re
from collections.abc import Callable
from typing import Any

from support.make import email_rule_body, expression, pattern_item, unique


@dataclasses.dataclass(frozen=True)
class Route:
    """A method and a path; names in braces are those of the ids in `world.build`."""

    method: str
    path: str
    body: Callable[[dict], Any] | None = None
    write: bool = False
    content: str = "json"

    @property
    def name(self):
        return f"{self.method} {self.path}"

    @property
    def ids(self):
        """The names of the ids in the path."""
        return re.findall(r"{(\w+)}", self.path)

    @property
    def changes(self):
        """Whether it needs a token that may write."""
        return self.write or self.method != "GET"

    @property
    def takes_json(self):
        return self.body is not None and self.content == "json"

    def request(self, ids):
        """The arguments of a call that is accepted."""
        options = {}
        if self.content == "file":
            options["files"] = {"file": ("contract.txt", b"The parties agree. " * 60, "text/plain")}
        elif self.content == "bytes":
            options["content"] = b"osprey\nheron\n"
            options["headers"] = {"Content-Type": "application/octet-stream"}
        elif self.body is not None:
            options["body"] = self.body(ids)
        return {"method": self.method, "path": self.path.format(**ids)} | options


def _resource(path, name, body, changes=None):
    """The five routes that most resources have."""
    one = f"{path}/{{{name}}}"
    return [
        Route("GET", path),
        Route("POST", path, body),
        Route("GET", one),
        Route("PUT", one, changes or body),
        Route("DELETE", one),
    ]


def _profile(ids):
    return {
        "name": unique("Profile"),
        "description": "All of it",
        "allowed_match_count": 1,
        "confidence_threshold": "medium",
        "ai_context_enabled": False,
        "ocr_enabled": False,
        "context_awareness": {"enabled": True, "skip": {"files": False}},
        "entries": [pattern_item(description="One")],
        "shared_entries": [{"entry_id": ids["custom_entry"], "enabled": True, "entry_type": "custom"}],
        "data_classes": [ids["data_class"]],
        "data_tags": [ids["tag"]],
        "sensitivity_levels": [{"group_id": ids["group"], "level_id": ids["level"]}],
    }


def _predefined(**more):
    settings = {
        "allowed_match_count": 2,
        "confidence_threshold": "high",
        "ai_context_enabled": False,
        "ocr_enabled": False,
    }
    return settings | more


def _config(ids):
    return _predefined(enabled_entries=[ids["predefined_entry"]])


def _predefined_update(ids):
    return _predefined(
        entries=[{"id": ids["predefined_entry"], "enabled": True}],
        context_awareness={"enabled": False, "skip": {"files": False}},
    )


def _new_topic(ids):
    return {"name": unique("Topic"), "topic": "Plans of a sale", "enabled": True, "description": "Secret"}


def _data_class(ids):
    return {
        "name": unique("Class"),
        "description": "One entry",
        "expression": expression(ids["custom_entry"]),
        "data_tags": [ids["tag"]],
        "sensitivity_levels": [{"group_id": ids["group"], "level_id": ids["level"]}],
    }


def _named(noun):
    return lambda ids: {"name": unique(noun), "description": "Described"}


def _with_children(noun, field):
    return lambda ids: {
        "name": unique(noun),
        "description": "Described",
        field: [{"name": "first", "description": "One"}, {"name": "second"}],
    }


def _kept(noun, field, *children):
    """An update that keeps the children, since other routes of the table name them."""
    return {"name": unique(noun), "description": "Kept", field: [{"id": child} for child in children]}


def _settings(ids):
    return {
        "ai_context_analysis": False,
        "ocr": False,
        "payload_logging": {"public_key": None, "masking_level": "full"},
    }


PROFILES = [
    Route("GET", "/profiles"),
    Route("GET", "/profiles/{custom_profile}"),
    *_resource("/profiles/custom", "custom_profile", _profile),
    Route(
        "POST", "/profiles/predefined", lambda ids: _predefined_update(ids) | {"profile_id": ids["predefined_profile"]}
    ),
    Route("GET", "/profiles/predefined/{predefined_profile}"),
    Route("PUT", "/profiles/predefined/{predefined_profile}", _predefined_update),
    Route("DELETE", "/profiles/predefined/{predefined_profile}"),
    Route("GET", "/profiles/predefined/{predefined_profile}/config"),
    Route("POST", "/profiles/predefined/{predefined_profile}/config", _config),
    Route("PUT", "/profiles/predefined/{predefined_profile}/config", _config),
]

ENTRIES = [
    *_resource(
        "/entries",
        "custom_entry",
        lambda ids: pattern_item(description="One", profile_id=ids["custom_profile"]),
        lambda ids: pattern_item(description="Two") | {"type": "custom"},
    ),
    Route("PUT", "/entries/custom/{custom_entry}", lambda ids: pattern_item(description="Three")),
    Route("POST", "/entries/predefined", lambda ids: {"entry_id": ids["predefined_entry"], "enabled": True}),
    Route("PUT", "/entries/predefined/{predefined_entry}", lambda ids: {"enabled": True}),
    Route("DELETE", "/entries/predefined/{predefined_entry}"),
    Route("POST", "/entries/integration", lambda ids: {"entry_id": ids["integration_entry"], "enabled": True}),
    Route("PUT", "/entries/integration/{integration_entry}", lambda ids: {"enabled": True}),
    Route("DELETE", "/entries/integration/{integration_entry}"),
    *_resource("/custom_prompt_topics", "topic", _new_topic),
]

DATASETS = [
    *_resource(
        "/datasets",
        "dataset",
        lambda ids: {
            "name": unique("Dataset"),
            "description": "Words",
            "secret": False,
            "case_sensitive": True,
            "encoding_version": 1,
        },
        lambda ids: {"name": unique("Dataset"), "description": "Other words", "case_sensitive": False},
    ),
    Route("POST", "/datasets/{dataset}/upload"),
    Route("POST", "/datasets/{dataset}/upload/{version}", content="bytes"),
    Route(
        "POST",
        "/datasets/{table}/versions/{version}",
        lambda ids: [{"entry_name": unique("Column"), "header_name": "a", "num_cells": 2}],
    ),
    Route("POST", "/datasets/{table}/versions/{version}/entries/{column}", content="bytes"),
    Route("GET", "/document_fingerprints"),
    Route(
        "POST",
        "/document_fingerprints",
        lambda ids: {"name": unique("Fingerprint"), "match_percent": 50, "description": "A contract"},
    ),
    Route("GET", "/document_fingerprints/{fingerprint}"),
    Route("POST", "/document_fingerprints/{fingerprint}", lambda ids: {"match_percent": 55, "description": "Two"}),
    Route("PUT", "/document_fingerprints/{fingerprint}", content="file"),
    Route("DELETE", "/document_fingerprints/{fingerprint}"),
]

LABELS = [
    *_resource("/data_classes", "data_class", _data_class),
    *_resource(
        "/data_tag_categories",
        "category",
        _with_children("Category", "tags"),
        lambda ids: _kept("Category", "tags", ids["tag"], ids["other_tag"]),
    ),
    *_resource("/data_tag_categories/{category}/data_tags", "tag", _named("Tag")),
    Route("GET", "/data_tag_category_templates"),
    Route("GET", "/data_tag_category_templates/{tag_template}"),
    *_resource(
        "/sensitivity_groups",
        "group",
        _with_children("Group", "levels"),
        lambda ids: _kept("Group", "levels", ids["level"], ids["other_level"]),
    ),
    *_resource("/sensitivity_groups/{group}/levels", "level", _named("Level")),
    Route("GET", "/sensitivity_groups/{ordered}/level_order"),
    Route("PUT", "/sensitivity_groups/{ordered}/level_order", lambda ids: {"level_ids": ids["order"]}),
    Route("GET", "/sensitivity_groups/templates"),
    Route("GET", "/sensitivity_groups/templates/{level_template}"),
]

SETTINGS = [
    Route("GET", "/settings"),
    Route("PUT", "/settings", _settings),
    Route("PATCH", "/settings", _settings),
    Route("DELETE", "/settings"),
    Route("GET", "/payload_log"),
    Route("PUT", "/payload_log", lambda ids: {"public_key": None, "masking_level": "full"}),
    Route("POST", "/patterns/validate", lambda ids: {"regex": "[0-9]{4}", "max_match_bytes": 20}, write=True),
    Route("GET", "/limits"),
    Route("GET", "/email/account_mapping"),
    Route(
        "POST",
        "/email/account_mapping",
        lambda ids: {"auth_requirements": {"type": "Org", "allowed_microsoft_organizations": ["example.com"]}},
    ),
    Route("GET", "/email/rules"),
    Route("POST", "/email/rules", lambda ids: email_rule_body(description="Blocks")),
    Route("PATCH", "/email/rules", lambda ids: {"new_priorities": {ids["rule"]: 4}}),
    Route("GET", "/email/rules/{rule}"),
    Route("PUT", "/email/rules/{rule}", lambda ids: email_rule_body(description="Blocks")),
    Route("DELETE", "/email/rules/{rule}"),
]

ROUTES = PROFILES + ENTRIES + DATASETS + LABELS + SETTINGS


def named(routes):
    """Arguments of `parametrize` for routes, which name the tests."""
    routes = list(routes)
    return {"argvalues": routes, "ids": [route.name for route in routes]}
