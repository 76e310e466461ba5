"""Checks the API description: its form, its references, its examples, and that others agree with it."""

import re
import sys
import urllib.parse

import jsonschema
import openapi_spec_validator
import referencing
import referencing.jsonschema

from description import FILE, ROOT, at, load, operations, pointer, resolved, walk

DLP = "/client/v4/accounts/{account_id}/dlp/"
# The compatible API has so many pairs of a method and a path.
DLP_PAIRS = 93
URI = "urn:weir:description"


def check_form(document):
    """What the OpenAPI Specification wants."""
    for error in openapi_spec_validator.OpenAPIV31SpecValidator(document).iter_errors():
        yield f"{pointer(*error.absolute_path)}: {error.message}"


def check_operations(document):
    """What we want of every operation besides."""
    tags = [tag["name"] for tag in document["tags"]]
    seen, used = {}, set()
    for path, method, operation, parameters in operations(document):
        place = f"{method.upper()} {path}"
        name = operation.get("operationId", "")
        if not re.fullmatch("[a-z][A-Za-z]+", name):
            yield f"{place}: needs an operationId in camel case"
        if name in seen:
            yield f"{place}: has the operationId of {seen[name]}"
        seen[name] = place
        summary = operation.get("summary", "")
        if not summary or summary.endswith(".") or len(summary) > 60:
            yield f"{place}: needs a summary of at most 60 characters, without a full stop"
        if len(operation.get("tags", [])) != 1 or operation["tags"][0] not in tags:
            yield f"{place}: needs one tag of the list at the top"
        used.update(operation.get("tags", []))
        named = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
        if named != set(re.findall(r"\{(\w+)\}", path)):
            yield f"{place}: its path and its parameters name different things"
        yield from check_answers(document, place, path, operation)
    for tag in tags:
        if tag not in used:
            yield f"tag {tag}: no operation has it"


def check_answers(document, place, path, operation):
    """What we want of the answers of an operation."""
    answers = operation["responses"]
    # What is beside the API reads no body and asks no store, so that there is nothing to refuse and little to fail.
    is_beside = not operation.get("security")
    wanted = {"200"} if is_beside else {"200", "400", "403", "408", "429", "500", "503"}
    if path == "/health/ready":
        wanted |= {"503"}
    if "{" in path:
        wanted.add("404")
    if "requestBody" in operation:
        wanted |= {"413", "415"}
    if set(answers) != wanted:
        yield f"{place}: has the answers {sorted(answers)} and needs {sorted(wanted)}"
    for status, answer in answers.items():
        answer = resolved(document, answer)
        if "X-Request-Id" not in answer.get("headers", {}):
            yield f"{place}: the answer {status} has no X-Request-Id"
        if int(status) >= 400 and not is_beside:
            parts = answer["content"]["application/json"]["schema"].get("allOf", [])
            if {"$ref": "#/components/schemas/Failure"} not in parts:
                yield f"{place}: the answer {status} is not in the envelope of failures"


def check_pairs(document):
    """That all of the compatible API is there."""
    pairs = sum(path.startswith(DLP) for path, _, _, _ in operations(document))
    if pairs != DLP_PAIRS:
        yield f"{pairs} operations under {DLP}, and there should be {DLP_PAIRS}"


def check_references(document):
    """That references lead somewhere and components are used."""
    used = set()
    for steps, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            used.add(value["$ref"])
        if steps and isinstance(value, str) and "mapping" in steps[-2:-1]:
            used.add(value)
    for reference in sorted(used):
        try:
            at(document, reference)
        except KeyError:
            yield f"{reference}: leads nowhere"
    for kind, components in document["components"].items():
        for name in components:
            if kind != "securitySchemes" and "#" + pointer("components", kind, name) not in used:
                yield f"components/{kind}/{name}: nothing uses it"


def check_fields(document):
    """That what a schema requires is a property of it, and that it says what it is."""
    for steps, value in walk(document["components"]["schemas"]):
        if isinstance(value, dict) and isinstance(value.get("required"), list) and "properties" in value:
            for name in value["required"]:
                if name not in value["properties"]:
                    yield f"{pointer(*steps)}: requires {name}, which is no property of it"
    for name, schema in document["components"]["schemas"].items():
        if not schema.get("description", "").rstrip().endswith("."):
            yield f"components/schemas/{name}: needs a description that ends with a full stop"


def check_examples(document):
    """That examples and defaults are what their schemas ask for."""
    resource = referencing.Resource(contents=document, specification=referencing.jsonschema.DRAFT202012)
    registry = referencing.Registry().with_resource(URI, resource)

    def faults(steps, example):
        schema = {"$ref": f"{URI}#{urllib.parse.quote(pointer(*steps))}"}
        validator = jsonschema.Draft202012Validator(
            schema, registry=registry, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
        for error in validator.iter_errors(example):
            yield f"{pointer(*steps)}: its example is wrong at {pointer(*error.absolute_path) or '/'}: {error.message}"

    for steps, value in walk(document):
        if not isinstance(value, dict) or "example" in steps or "examples" in steps or "properties" in steps[-1:]:
            continue
        if isinstance(value.get("examples"), list):
            for example in value["examples"]:
                yield from faults(steps, example)
        if "default" in value:
            yield from faults(steps, value["default"])
        if "example" in value and "schema" in value:
            yield from faults([*steps, "schema"], value["example"])
    for path, method, operation, _ in operations(document):
        body = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if body and not resolved(document, body["schema"]).get("examples") and "oneOf" not in resolved(
            document, body["schema"]
        ):
            yield f"{method.upper()} {path}: its JSON body needs an example"


def check_agreement(document):
    """That the guide lists the same error codes, and the program has the same version."""
    codes = set()
    for answer in document["components"]["responses"].values():
        for steps, value in walk(answer):
            if steps[-2:] == ("code", "enum"):
                codes.update(value)
    guide = (ROOT / "Documentation" / "api.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d{4,5}) \|", guide, re.MULTILINE)}
    # Where there is no operation there is no answer of one: the two codes of a wrong way in.
    for code in sorted(codes ^ (listed - {7000, 7001})):
        yield f"error code {code}: Documentation/api.md and the description do not both have it"
    source = (ROOT / "Sources" / "Support" / "Base" / "Version.swift").read_text(encoding="utf-8")
    if f'"{document["info"]["version"]}"' not in source:
        yield f"info/version: is {document['info']['version']}, which is not that of Version.swift"


def main():
    """Runs every check and prints what is wrong."""
    document = load()
    # What is checked later trusts what is checked before: references that lead somewhere, then a form.
    faults = list(check_references(document)) or list(check_form(document))
    if not faults:
        checks = (check_operations, check_pairs, check_fields, check_examples, check_agreement)
        faults = [fault for check in checks for fault in check(document)]
    for fault in faults:
        print(f"{FILE.relative_to(ROOT)}: {fault}", file=sys.stderr)
    count = sum(1 for _ in operations(document))
    print(f"check-openapi: {count} operations, {len(document['components']['schemas'])} schemas, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
