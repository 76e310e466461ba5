"""Writes the reference page: one HTML file that needs neither a network nor a script."""

import html
import json
import pathlib
import re
import sys

from description import ROOT, load, operations, resolved
from schema_text import SchemaText, component, inline, prose

PAGE = ROOT / "Documentation" / "api-reference.html"
STYLE = pathlib.Path(__file__).with_name("page.css")
HERE = pathlib.Path("Scripts/make-api-reference")


def slug(text):
    """A text as an anchor."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def method_mark(method):
    """The name of a method, coloured."""
    return f'<span class="method {method}">{method.upper()}</span>'


def code_block(value):
    """A value as JSON."""
    return f"<pre><code>{html.escape(json.dumps(value, indent=2, ensure_ascii=False), quote=False)}</code></pre>"


class Page:
    """Puts the page together."""

    def __init__(self, document):
        self.document = document
        self.text = SchemaText(document)
        self.by_tag = {tag["name"]: [] for tag in document["tags"]}
        for path, method, operation, parameters in operations(document):
            self.by_tag[operation["tags"][0]].append((path, method, operation, parameters))

    def render(self):
        """The whole page."""
        sections = "".join(self.section(tag) for tag in self.document["tags"])
        objects = self.objects()
        info = self.document["info"]
        title = f"{html.escape(info['title'])} API {html.escape(info['version'])}"
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n"
            f"<!-- Written by {HERE} from openapi.yaml; change that. -->\n"
            '<body>\n<a class="skip" href="#content">Skip to the content</a>\n<div class="layout">\n'
            f'{self.navigation()}\n<main id="content">\n<h1>{title}</h1>\n<p class="note">{inline(info["summary"])} '
            'The same as a file: <a href="openapi.yaml">openapi.yaml</a>.</p>\n'
            f"{prose(info['description'])}\n{self.first_example()}\n{self.errors()}\n{sections}\n{objects}\n"
            "</main>\n</div>\n</body>\n</html>\n"
        )

    def navigation(self):
        """The table of contents."""
        parts = []
        for name, members in self.by_tag.items():
            items = "".join(
                f'<li>{method_mark(method)}<a href="#{operation["operationId"]}">{inline(operation["summary"])}</a></li>\n'
                for _, method, operation, _ in members
            )
            parts.append(f"<details><summary>{html.escape(name)}</summary><ul>\n{items}</ul></details>\n")
        return (
            '<nav aria-label="Contents">\n<p>Contents</p>\n<ul><li><a href="#errors">Errors</a></li>'
            f'<li><a href="#objects">Objects</a></li></ul>\n{"".join(parts)}</nav>'
        )

    def first_example(self):
        """How a request looks on the command line."""
        return (
            "<h4>A first request</h4>\n<pre><code>curl -H \"Authorization: Bearer $WEIR_TOKEN\" \\\n"
            "    http://127.0.0.1:8787/client/v4/accounts</code></pre>"
        )

    def errors(self):
        """Every failure with its codes."""
        rows = []
        uses = {}
        for _, _, operation, _ in operations(self.document):
            # What needs no token is beside the API, and has no envelope.
            for status, answer in operation["responses"].items() if operation.get("security") else ():
                if int(status) >= 400:
                    uses.setdefault(status, set()).add(answer["$ref"])
        for status in sorted(uses):
            answers = [resolved(self.document, {"$ref": reference}) for reference in sorted(uses[status])]
            # The failure with more codes is the one that says them all.
            answer = max(answers, key=lambda candidate: len(candidate["description"]))
            headers = [name for name in answer["headers"] if name != "X-Request-Id"]
            also = f" With {', '.join(f'<code>{name}</code>' for name in headers)}." if headers else ""
            rows.append(f"<tr><td><strong>{status}</strong></td><td>{inline(answer['description'])}{also}</td></tr>")
        failure = self.document["components"]["schemas"]["Failure"]
        return (
            '<h2 id="errors">Errors</h2>\n<p>Every failure has this form; every answer, failure or not, names the '
            f"request in <code>X-Request-Id</code>.</p>\n{code_block(self.text.example(failure))}\n"
            '<div class="table"><table class="codes"><thead><tr><th scope="col">Status</th>'
            f'<th scope="col">Codes and their meaning</th></tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
        )

    def section(self, tag):
        """Everything about one tag."""
        articles = "\n".join(self.article(*member) for member in self.by_tag[tag["name"]])
        return f'<h2 id="tag-{slug(tag["name"])}">{html.escape(tag["name"])}</h2>\n{prose(tag["description"])}\n{articles}\n'

    def article(self, path, method, operation, parameters):
        """One operation."""
        identifier = operation["operationId"]
        shown = re.sub(r"\{(\w+)\}", r"<var>{\1}</var>", html.escape(path))
        gone = ' <span class="mark">deprecated</span>' if operation.get("deprecated") else ""
        parts = [
            f'<article id="{identifier}">',
            f'<h3><a href="#{identifier}">{inline(operation["summary"])}</a>{gone}</h3>',
            f'<p class="path">{method_mark(method)}<code>{shown}</code></p>',
            prose(operation["description"]) if "description" in operation else "",
            f'<p class="note">{self.access(operation)}</p>',
            self.parameters(parameters),
            self.request(operation.get("requestBody")),
            self.answer(operation["responses"]["200"]),
            self.failures(operation),
            "</article>",
        ]
        return "\n".join(part for part in parts if part)

    def access(self, operation):
        """What a caller has to be allowed."""
        if not operation.get("security"):
            return "Needs no token."
        permission = next(iter(operation["security"][0].values()))[0]
        return f"Needs a token that may {permission}."

    def parameters(self, parameters):
        """What path and query take."""
        if not parameters:
            return ""
        rows = []
        for parameter in parameters:
            mark = ' <span class="mark required">required</span>' if parameter.get("required") else ""
            text = f"{inline(parameter['description'])} {self.text.bounds(parameter['schema'])}".strip()
            rows.append(
                f"<tr><td><code>{parameter['name']}</code> <span class=\"mark\">in the {parameter['in']}</span>{mark}</td>"
                f"<td>{self.text.type(parameter['schema'])}</td><td>{text}</td></tr>"
            )
        return (
            '<h4>Parameters</h4>\n<div class="table"><table><thead><tr><th scope="col">Name</th><th scope="col">Type</th>'
            f'<th scope="col">Meaning</th></tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
        )

    def request(self, body):
        """What the body takes."""
        if not body:
            return ""
        self.text.asks = True
        parts = ["<h4>Request</h4>"]
        for media, content in body["content"].items():
            schema = content["schema"]
            described = self.text.flat(schema).get("description")
            what = f": {inline(described)}" if described else ": the bytes as they are."
            name = "Any other content type" if media == "*/*" else f"<code>{html.escape(media)}</code>"
            parts.append(f"<p>{name}{what}</p>")
            parts.append(self.text.table(schema))
            if media == "application/json":
                parts.append(code_block(self.text.example(schema)))
            elif "example" in content:
                parts.append(f"<pre><code>{html.escape(content['example'])}</code></pre>")
        return "\n".join(part for part in parts if part)

    def answer(self, reference):
        """What a request that is granted is answered with."""
        self.text.asks = False
        answer = resolved(self.document, reference)
        media, content = next(iter(answer["content"].items()))
        fields = content["schema"].get("properties")
        if media != "application/json":
            return f"<h4>Answer</h4>\n<p><code>{media}</code>: {inline(answer['description'])}</p>"
        if not fields:
            return f"<h4>Answer</h4>\n<p>{inline(answer['description'])}</p>\n{self.plain(content['schema'])}"
        result = fields["result"]
        many = result.get("type") == "array"
        schema = result["items"] if many else result
        name = component(schema)
        said = self.text.flat(schema).get("description", "")
        what = f"a list of {self.text.link(name)}." if many else inline(said[:1].lower() + said[1:])
        example = {"success": True, "errors": [], "messages": [], "result": self.text.example(result)}
        if "result_info" in fields:
            example["result_info"] = {"page": 1, "per_page": 20, "count": 1, "total_count": 1, "total_pages": 1}
        fields = self.text.table(schema)
        if fields:
            fields = f"<details><summary>Fields of {name}</summary>\n{fields}</details>\n"
        return (
            f"<h4>Answer</h4>\n<p><code>result</code> is {what}</p>\n{fields}"
            f"<details><summary>Example</summary>\n{code_block(example)}</details>"
        )

    def plain(self, schema):
        """What an answer has that has no envelope."""
        return f"{self.text.table(schema)}\n{code_block(self.text.example(schema))}"

    def failures(self, operation):
        """What else there can be than the result."""
        others = {status: answer for status, answer in operation["responses"].items() if int(status) >= 400}
        if operation.get("security"):
            return f'<p class="note"><a href="#errors">Errors</a>: {", ".join(others)}.</p>'
        parts = []
        for status, reference in others.items():
            answer = resolved(self.document, reference)
            schema = answer["content"]["application/json"]["schema"]
            parts.append(f"<h4>{status}</h4>\n<p>{inline(answer['description'])}</p>\n{self.plain(schema)}")
        return "\n".join(parts)

    def objects(self):
        """Every object that others refer to; showing one may refer to more."""
        parts, done = [], 0
        while done < len(self.text.linked):
            name, self.text.asks = list(self.text.linked.items())[done]
            done += 1
            schema = {"$ref": f"#/components/schemas/{name}"}
            parts.append((name, self.object(name, schema)))
        body = "\n".join(text for _, text in sorted(parts))
        return f'<h2 id="objects">Objects</h2>\n<p>What requests and answers refer to.</p>\n{body}'

    def object(self, name, schema):
        """One object."""
        flat = self.text.flat(schema)
        gone = ' <span class="mark">deprecated</span>' if flat.get("deprecated") else ""
        return (
            f'<article id="object-{name}">\n<h3><a href="#object-{name}">{name}</a>{gone}</h3>\n'
            f"{prose(flat['description'])}\n{self.text.table(schema)}\n</article>"
        )


def main():
    """Writes the page, or compares it."""
    page = Page(load()).render()
    if sys.argv[1:] == ["--check"]:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page:
            print(f"{PAGE.relative_to(ROOT)}: is not what {HERE} writes; run that", file=sys.stderr)
            return 1
        return 0
    if sys.argv[1:]:
        print(f"usage: {HERE} [--check]", file=sys.stderr)
        return 2
    PAGE.write_text(page, encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(page.encode()):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
