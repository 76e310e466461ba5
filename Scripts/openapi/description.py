"""The API description, read and walked: what the check and the reference page share."""

import pathlib

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FILE = ROOT / "Documentation" / "openapi.yaml"
METHODS = ("get", "post", "put", "patch", "delete")


class StrictLoader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """YAML without surprises: times stay text, and a key that stands twice is refused."""

    yaml_implicit_resolvers = {
        first: [(tag, expression) for tag, expression in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node, deep=False):
        """A mapping, with every key once."""
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def load():
    """The whole description."""
    return yaml.load(FILE.read_text(encoding="utf-8"), Loader=StrictLoader)


def pointer(*steps):
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def at(document, reference):
    """What a reference such as `#/components/schemas/Id` leads to; KeyError when it leads nowhere."""
    if not reference.startswith("#/"):
        raise KeyError(reference)
    value = document
    for step in reference[2:].split("/"):
        value = value[step.replace("~1", "/").replace("~0", "~")]
    return value


def resolved(document, value):
    """`value`, or what it refers to, with what stands beside the reference."""
    while isinstance(value, dict) and "$ref" in value:
        beside = {key: field for key, field in value.items() if key != "$ref"}
        value = {**at(document, value["$ref"]), **beside}
    return value


def operations(document):
    """Every operation, with its path, its method, and the parameters of both."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
                yield path, method, operation, [resolved(document, parameter) for parameter in parameters]


def walk(value, *steps):
    """Every value in `value` with the steps that lead to it, from outside to inside."""
    yield steps, value
    if isinstance(value, dict):
        for key, child in value.items():
            yield from walk(child, *steps, key)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from walk(child, *steps, index)
