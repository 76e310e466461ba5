"""Says in words and in rows of a table what a schema asks for."""

import html
import re

from description import resolved

NAMES = {"uuid": "UUID", "date-time": "time", "binary": "bytes", "uri": "URI"}
# A field with more fields of its own than this is shown among the objects and not in place.
MOST_IN_PLACE = 6
DEEPEST = 4


def prose(text):
    """A description's paragraphs as HTML; of Markdown it knows `code`, **strong** and nothing else."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "".join(f"<p>{inline(paragraph)}</p>" for paragraph in paragraphs)


def inline(text):
    """One paragraph as HTML, without the tag around it."""
    text = html.escape(" ".join(text.split()), quote=False)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", text)


def component(schema):
    """The name of the component that a schema refers to, if it does."""
    return schema["$ref"].rsplit("/", 1)[1] if "$ref" in schema else None


class SchemaText:
    """Renders schemas, and remembers which objects it sent the reader to."""

    def __init__(self, document):
        self.document = document
        # Whether what is being shown is asked for, or answered; and the same of each object that is linked.
        self.asks = True
        self.linked = {}

    def link(self, name):
        """A link to an object."""
        self.linked.setdefault(name, self.asks)
        return f'<a href="#object-{name}">{name}</a>'

    @property
    def presence(self):
        """How a field is marked that is always there."""
        return f' <span class="mark{" required" if self.asks else ""}">{"required" if self.asks else "always"}</span>'

    def flat(self, schema):
        """A schema with what it refers to, and objects that `allOf` joins made one."""
        schema = resolved(self.document, schema)
        if "allOf" not in schema:
            return schema
        joined = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.flat, schema["allOf"]):
            for key, value in part.items():
                if key == "properties":
                    joined[key] = {**value, **joined.get(key, {})}
                elif key == "required":
                    joined[key] = [*value, *joined.get(key, [])]
                else:
                    joined.setdefault(key, value)
        return joined

    def is_object(self, schema):
        """Whether a schema describes an object, or a choice of objects."""
        schema = self.flat(schema)
        kinds = schema.get("type", [])
        return "object" in ([kinds] if isinstance(kinds, str) else kinds) or any(
            self.is_object(choice) for choice in schema.get("oneOf", [])
        )

    def stands_apart(self, schema):
        """Whether a schema is shown among the objects."""
        flat = self.flat(schema)
        return bool(component(schema)) and (
            ("oneOf" in flat and self.is_object(schema)) or len(flat.get("properties", {})) > MOST_IN_PLACE
        )

    def type(self, schema):
        """What kind of value a schema asks for, as HTML."""
        if self.stands_apart(schema):
            return self.link(component(schema))
        flat = self.flat(schema)
        if "oneOf" in flat:
            names = dict.fromkeys(self.type(choice) for choice in flat["oneOf"])
            return " or ".join(names)
        if "const" in flat:
            return f"<code>{html.escape(str(flat['const']).lower() if flat['const'] is True else str(flat['const']))}</code>"
        kinds = flat.get("type", "any value")
        kinds = [kinds] if isinstance(kinds, str) else kinds
        names = []
        for kind in kinds:
            if kind == "array":
                items = flat.get("items", {})
                names.append(f"list of {self.type(items)}")
            elif kind == "string":
                names.append(NAMES.get(flat.get("format"), "string"))
            else:
                names.append(kind)
        return " or ".join(names)

    def bounds(self, schema):
        """What else a schema asks for, in words, as HTML."""
        flat = self.flat(schema)
        words = []
        if "enum" in flat:
            values = [f"<code>{'null' if value is None else html.escape(str(value))}</code>" for value in flat["enum"]]
            words.append("One of " + ", ".join(values) + ".")
        for low, high, unit in (
            ("minLength", "maxLength", " characters"),
            ("minItems", "maxItems", " items"),
            ("minimum", "maximum", ""),
        ):
            least, most = flat.get(low), flat.get(high)
            if most is not None and most >= 2**31 - 1:
                most = None
            if least is not None and most is not None:
                words.append(f"Exactly {least}{unit}." if least == most else f"{least:,} to {most:,}{unit}.")
            elif most is not None:
                words.append(f"At most {most:,}{unit}.")
            elif least:
                words.append(f"At least {least}{unit}.")
        if "default" in flat and flat["default"] not in ([], ""):
            shown = str(flat["default"]).lower() if isinstance(flat["default"], bool) else str(flat["default"])
            words.append(f"Without it <code>{html.escape(shown)}</code>.")
        if "items" in flat and not self.is_object(flat.get("items", {})):
            each = self.bounds(flat.get("items", {}))
            if each:
                words.append(f"Each: {each[0].lower()}{each[1:]}")
        return " ".join(words)

    def rows(self, schema, depth=0):
        """One row for each field of an object, those of nested objects indented beneath theirs."""
        flat = self.flat(schema)
        required = flat.get("required", [])
        for name, field in flat.get("properties", {}).items():
            shown = self.flat(field)
            marks = ""
            if name in required:
                marks += self.presence
            if shown.get("deprecated"):
                marks += ' <span class="mark">deprecated</span>'
            text = f"{inline(shown.get('description', ''))} {self.bounds(field)}".strip()
            indent = f' class="d{min(depth, DEEPEST)}"' if depth else ""
            yield (
                f"<tr><td{indent}><code>{html.escape(name)}</code>{marks}</td><td>{self.type(field)}</td>"
                f"<td>{text}</td></tr>"
            )
            yield from self.inner_rows(field, depth)

    def inner_rows(self, field, depth):
        """The rows beneath the row of a field."""
        inner = self.flat(field)
        inner_schema = inner.get("items", field) if "items" in inner else field
        if depth >= DEEPEST or self.stands_apart(inner_schema):
            return
        if "properties" in self.flat(inner_schema):
            yield from self.rows(inner_schema, depth + 1)

    def choices(self, schema):
        """Which objects a union chooses from, as a sentence; empty for what is no union."""
        flat = self.flat(schema)
        names = [component(choice) for choice in flat.get("oneOf", [])]
        if not names or not all(names):
            return ""
        links = ", ".join(self.link(name) for name in names)
        key = flat.get("discriminator", {}).get("propertyName")
        how = f", told apart by <code>{html.escape(key)}</code>" if key else ""
        also = " With it:" if flat.get("properties") else ""
        return f'<p class="note">One of {links}{how}.{also}</p>'

    def table(self, schema):
        """The whole of a schema as HTML."""
        flat = self.flat(schema)
        if flat.get("type") == "array":
            return self.table(flat["items"])
        rows = "".join(self.rows(schema))
        table = (
            '<div class="table"><table><thead><tr><th scope="col">Field</th><th scope="col">Type</th>'
            f'<th scope="col">Meaning</th></tr></thead><tbody>{rows}</tbody></table></div>'
            if rows
            else ""
        )
        return self.choices(schema) + table

    def example(self, schema):
        """A value that a schema allows: the first example, or one put together from those of its fields."""
        schema = resolved(self.document, schema)
        if schema.get("examples"):
            return schema["examples"][0]
        if "allOf" in schema:
            value = {}
            for part in schema["allOf"]:
                value.update(self.example(part))
            own = {key: field for key, field in schema.items() if key != "allOf"}
            return {**value, **self.example({"type": "object", **own})}
        if schema.get("oneOf"):
            return self.example(schema["oneOf"][0])
        for key in ("const", "default"):
            if key in schema:
                return schema[key]
        if "enum" in schema:
            return schema["enum"][0]
        kinds = schema.get("type", "object")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "object":
            return {name: self.example(schema["properties"][name]) for name in schema.get("required", [])}
        if kind == "array":
            return [self.example(schema["items"])] if schema.get("maxItems") != 0 else []
        return {"string": "text", "integer": schema.get("minimum", 0), "boolean": True}.get(kind)
