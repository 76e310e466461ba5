"""What the generators share: a source of random values, ways of writing them, and the register of entries."""

import dataclasses
import datetime
import random
import re
import typing

DIGITS = "0123456789"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOWER = "abcdefghijklmnopqrstuvwxyz"
ALPHANUMERIC = DIGITS + UPPER + LOWER
NO_BREAK_SPACE = "\u00a0"


class Source(random.Random):
    """A source of random values that is the same for the same seed on every machine."""

    def text(self, alphabet, count):
        return "".join(self.choice(alphabet) for _ in range(count))

    def digits(self, count, first=DIGITS):
        return self.text(first, 1) + self.text(DIGITS, count - 1) if count else ""

    def upper(self, count, alphabet=UPPER):
        return self.text(alphabet, count)

    def date(self, first=1935, last=2006):
        start = datetime.date(first, 1, 1).toordinal()
        return datetime.date.fromordinal(self.randint(start, datetime.date(last, 12, 31).toordinal()))

    def until(self, make, is_valid):
        """The first of what `make` makes that is valid."""
        while True:
            value = make()
            if is_valid(value):
                return value

    def grouped(self, number, sizes, separators):
        """The number in groups of these sizes, with one separator drawn from `separators`, or none where it is empty."""
        return grouped(number, sizes, self.choice(separators))


def grouped(number, sizes, separator):
    """The number in groups of these sizes; a separator for each gap, or one for all."""
    parts = []
    start = 0
    for size in sizes:
        parts.append(number[start : start + size])
        start += size
    parts.append(number[start:])
    parts = [part for part in parts if part]
    return separator.join(parts)


def shape(pattern):
    """Whether a text has exactly this shape, for formats without check digits."""
    compiled = re.compile(pattern, re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None


def compact(text):
    """The letters and digits of a text."""
    return re.sub(r"[\s./\-\u00a0]", "", text)


@dataclasses.dataclass
class Entry:
    """How values of one entry are made, and where people write them."""

    name: str
    #: Languages of the sentences around a value.
    languages: list
    #: What stands before a value in a sentence or a form.
    labels: list
    #: Names of columns and keys.
    fields: list
    #: Makes a value as people write it.
    make: typing.Callable
    #: Whether a text is a value after all; `None` where every text of the shape is.
    valid: typing.Callable | None = None
    #: Near misses of its own: a list of (kind, text).
    near: typing.Callable | None = None
    #: Sentences with `{v}`, instead of those of the languages.
    sentences: list | None = None
    #: Whether the value means something without a label.
    bare: bool = True
    #: Whether near misses are made by changing values.
    derived: bool = True
    #: Whether columns and keys make sense for it.
    structured: bool = True
    #: Everyday texts that are no near misses, because they are values.
    skip: frozenset = frozenset()
    #: Whether a part of the value is as good as the whole, as in a key of many lines.
    partial: bool = False
    #: Whether a value is a whole file.
    whole: bool = False
    #: The entry of the catalog that is measured, where it has more than one generator.
    of: str = ""


REGISTER = {}


def entry(name, languages, labels, fields, **options):
    """Registers the function below it as the one that makes values of an entry."""

    def register(make):
        if name in REGISTER:
            raise ValueError(f"{name} has two generators")
        options.setdefault("skip", ())
        options["skip"] = frozenset(options["skip"])
        options.setdefault("of", name)
        REGISTER[name] = Entry(name, languages.split(), labels, fields, make, **options)
        return make

    return register
