"""Bodies of objects, and the objects themselves: what a test does not care about is filled in here."""

import itertools
import uuid

NUMBERS = itertools.count(1)


def unique(noun):
    """A name that no other object of this run has."""
    return f"{noun} {next(NUMBERS)}"


def new_id():
    """An id that no object has."""
    return str(uuid.uuid4())


def pattern_item(regex=r"ACME-[0-9]{6}", **fields):
    """A pattern entry inside a profile."""
    return {"name": unique("Pattern"), "enabled": True, "pattern": {"regex": regex}} | fields


def word_list_item(*words, **fields):
    """A word list inside a profile."""
    return {"name": unique("Words"), "enabled": True, "words": list(words)} | fields


def profile(api, **fields):
    """A new custom profile."""
    return api.post("/profiles/custom", {"name": unique("Profile")} | fields)


def entry(api, regex=r"ACME-[0-9]{6}", **fields):
    """A new custom entry that no profile owns."""
    return api.post("/entries", pattern_item(regex, **fields))


def topic(api, **fields):
    """A new custom prompt topic."""
    body = {"name": unique("Topic"), "topic": "Plans of a merger", "enabled": True}
    return api.post("/custom_prompt_topics", body | fields)


def dataset(api, **fields):
    """What creating a dataset answers: a word list unless the fields say otherwise."""
    return api.post("/datasets", {"name": unique("Dataset"), "secret": False} | fields)


def category(api, *tags, **fields):
    """A new category with tags of these names."""
    body = {"name": unique("Category"), "tags": [{"name": tag} for tag in tags]}
    return api.post("/data_tag_categories", body | fields)


def group(api, *levels, **fields):
    """A new sensitivity group with levels of these names, lowest first."""
    body = {"name": unique("Group"), "levels": [{"name": level} for level in levels]}
    return api.post("/sensitivity_groups", body | fields)


def expression(entry_id):
    """The expression of a data class that is one entry."""
    return f'dlp_match(dlp.entries["{entry_id}"])'


def data_class(api, entry_id, **fields):
    """A new data class around one entry."""
    body = {
        "name": unique("Class"),
        "expression": expression(entry_id),
        "data_tags": [],
        "sensitivity_levels": [],
    }
    return api.post("/data_classes", body | fields)


def email_rule_body(**fields):
    """The body of an e-mail rule."""
    return {
        "name": unique("Rule"),
        "enabled": True,
        "action": {"action": "Block", "message": "Ask the security team."},
        "conditions": [{"selector": "Sender", "operator": "InList", "value": ["a@example.com"]}],
    } | fields


def email_rule(api, **fields):
    """A new e-mail rule."""
    return api.post("/email/rules", email_rule_body(**fields))


def fingerprint(api, **fields):
    """A new document fingerprint without a document."""
    return api.post("/document_fingerprints", {"name": unique("Fingerprint"), "match_percent": 60} | fields)
