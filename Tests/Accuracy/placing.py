"""Puts values and near misses into files as people have them, and remembers where."""

import csv
import dataclasses
import io
import json

from languages import sentences
from making import LOWER
from misses import derived, everyday, joined

#: Bytes of invented words between two cases: where labels stand, more than any keyword reaches.
APART = 160
FAR_APART = 560


@dataclasses.dataclass
class Case:
    """One value or near miss in a file."""

    #: `bare`, `sentence`, `column`, `key`, `file` or `miss`.
    kind: str
    start: int
    end: int
    #: What kind of near miss, else empty.
    what: str = ""


class Document:
    """A file that is written piece by piece."""

    def __init__(self, name):
        self.name = name
        self.bytes = bytearray()
        self.cases = []

    def add(self, text):
        self.bytes += text.encode()

    def case(self, text, kind, what=""):
        start = len(self.bytes)
        self.add(text)
        self.cases.append(Case(kind, start, len(self.bytes), what))

    def sentence(self, template, value, kind, label=""):
        before, after = template.replace("{l}", label).split("{v}")
        self.add(before)
        self.case(value, kind)
        self.add(after)

    def line(self, text, what):
        """A near miss, anywhere in which nothing may be found."""
        self.case(text, "miss", what)

    def fill(self, source, size=APART):
        start = len(self.bytes)
        self.add("\n")
        while len(self.bytes) - start < size:
            words = [source.text("bdfgklmnprstvz", 1) + source.text("aeiou", 1) + source.text(LOWER, 3) for _ in range(9)]
            self.add(" ".join(words) + "\n")
        self.add("\n")


def _word(source):
    return source.text("bdfgklmnprstvz", 1) + source.text("aeiou", 1) + source.text("bdfgklmnprstvz", 2) + "el"


def bare(source, entry, count):
    document = Document("bare.txt")
    for _ in range(count):
        document.case(entry.make(source), "bare")
        document.fill(source)
    return [document]


def labelled(source, entry, count):
    document = Document("sentences.txt")
    groups = [entry.sentences] if entry.sentences else sentences(entry.languages)
    for index in range(count):
        # Labels and languages take turns, so that each is there however few values are made.
        label = entry.labels[index % len(entry.labels)] if entry.labels else ""
        templates = groups[source.randrange(len(groups))]
        if label and label[-1].isascii():
            # Only scripts that do without spaces write a label and its value together.
            templates = [template for template in templates if "{l}{v}" not in template]
        document.sentence(source.choice(templates), entry.make(source), "sentence", label)
        document.fill(source, FAR_APART)
    return [document]


def columns(source, entry, count):
    """Tables with a header, each with another name of the column and another delimiter."""
    headers = entry.fields + entry.labels[:3]
    documents = []
    size = max(1, -(-count // len(headers)))
    for index, header in enumerate(headers):
        rows = min(size, count - index * size)
        if rows <= 0:
            break
        delimiter = ",;\t"[index % 3]
        document = Document(f"table-{index}.csv")
        document.add(_row(["row", header, "remark"], delimiter) + "\n")
        for row in range(rows):
            value = entry.make(source)
            quoted = _row([value], delimiter)
            document.add(f"{row + 1}{delimiter}")
            document.case(quoted, "column")
            document.add(f"{delimiter}{_word(source)}\n")
        documents.append(document)
    return documents


def _row(cells, delimiter):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="").writerow(cells)
    return out.getvalue()


def keys(source, entry, count):
    """JSON, in one line or in many, and assignments as in settings."""
    document = Document("values.json")
    for index in range(count):
        key = entry.fields[index % len(entry.fields)]
        value = json.dumps(entry.make(source), ensure_ascii=False)
        if index % 2:
            document.add(f'{{\n  "row": {index},\n  {json.dumps(key, ensure_ascii=False)}: ')
            document.case(value, "key")
            document.add(f',\n  "remark": "{_word(source)}"\n}}')
        else:
            document.add(f'{{"remark":"{_word(source)}",{json.dumps(key, ensure_ascii=False)}:')
            document.case(value, "key")
            document.add("}")
        document.fill(source, FAR_APART)
    return [document]


def near(source, entry, count):
    """Near misses: changed values alone and under their label, pieces of longer runs, and everyday lines."""
    alone = Document("near-alone.txt")
    under_label = Document("near-labelled.txt")
    for _ in range(count):
        if entry.derived:
            value = entry.make(source)
            changes = derived(source, entry, value)
            pieces = joined(source, value)
            for what, text in changes + ([source.choice(pieces)] if pieces else []):
                alone.line(text, what)
                alone.fill(source)
            if changes:
                what, text = source.choice(changes)
                label = source.choice(entry.labels) if entry.labels else ""
                under_label.line(f"{label}: {text}" if label else text, f"{what}, labelled")
                under_label.fill(source, FAR_APART)
        if entry.near:
            for what, text in entry.near(source):
                alone.line(text, what)
                alone.fill(source)
        what, text = everyday(source, entry)
        alone.line(text, what)
        alone.fill(source)
    return [document for document in (alone, under_label) if document.cases]


def files(source, entry, count):
    """Values and near misses that are a file each."""
    made = []
    for index in range(count):
        document = Document(f"{index}.txt")
        document.case(entry.make(source), "file")
        made.append(document)
        for number, (what, text) in enumerate(entry.near(source)):
            document = Document(f"{index}-near-{number}.txt")
            document.line(text, what)
            made.append(document)
    return made


def documents(source, entry, count):
    """All files of an entry."""
    if entry.whole:
        return files(source, entry, count)
    made = bare(source, entry, count) if entry.bare else []
    made += labelled(source, entry, count)
    if entry.structured:
        made += columns(source, entry, count) + keys(source, entry, count)
    return made + near(source, entry, count)
