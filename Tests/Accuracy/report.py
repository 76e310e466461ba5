"""Measures recall and precision of the predefined entries on generated data, and writes a page about it.

    report.py WEIR [--count N] [--seed N] [--output FILE] [--show NAME]

WEIR is the program to measure. For each generator N values (100) are placed bare, N in sentences, N in columns and N
behind keys, and with them near misses; nothing of it is taken from the catalog. `--show` measures one entry and prints
what it missed or should not have found: everything here is generated, so nothing of it is anybody's.
"""

import argparse
import csv
import importlib
import importlib.metadata
import json
import pathlib
import subprocess
import sys

from making import REGISTER
from measuring import LEVELS, measure

HERE = pathlib.Path(__file__).resolve().parent
FAMILIES = ["financial", "tax", "identifiers", "passports", "health", "contact", "credentials", "harfiles"]
GOAL = 0.98


def percent(value):
    if value is None:
        return "–"
    # Rounded down, so that 100 means all.
    return f"{int(value * 1000) / 10:g}"


def levels(count):
    """The shares at the four levels in one cell."""
    return " / ".join(percent(count.share(level)) for level in LEVELS) if count.cases else "–"


def reasons():
    """Why an entry does not reach the goal, by its name, as far as somebody has written it down."""
    with open(HERE / "reasons.tsv", encoding="utf-8", newline="") as file:
        known = {row["entry"]: row["reason"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    if strangers := known.keys() - REGISTER.keys():
        raise SystemExit(f"accuracy: reasons.tsv names {', '.join(sorted(strangers))}, which nothing measures")
    return known


def falls_short(score, with_bare=True):
    """Which of the goals an entry does not reach, in words."""
    faults = []
    labelled = score.labelled.share("medium")
    if labelled is not None and labelled < GOAL:
        faults.append(f"labelled recall at medium {percent(labelled)} %")
    bare = score.bare.share("low")
    # What is reported only beside its label is not found bare at all, which is meant.
    if with_bare and bare is not None and 0 < bare < GOAL:
        faults.append(f"bare recall {percent(bare)} %")
    precision = score.precision("medium")
    if precision is not None and precision < GOAL:
        faults.append(f"precision at medium {percent(precision)} %")
    return faults


def summary(scores, missing):
    total = len(scores)

    def line(reached, what):
        return f"- {reached} of {total} ({percent(reached / total)} %) {what}"

    recalled = sum(1 for s in scores.values() if (s.labelled.share("medium") or 0) >= GOAL)
    alone = sum(1 for s in scores.values() if (s.bare.share("low") or 0) >= GOAL)
    silent = sum(1 for s in scores.values() if not s.bare.found[0])
    # An entry that reports nothing at medium has made no mistake, and no finding either: it counts by its recall.
    precise = sum(1 for s in scores.values() if (p := s.precision("medium")) is None or p >= GOAL)
    both = sum(1 for s in scores.values() if not falls_short(s, with_bare=False))
    return [
        line(recalled, f"find at least {GOAL:.0%} of the labelled values at `medium` or above."),
        line(precise, f"have a precision of at least {GOAL:.0%} at `medium`."),
        line(both, "reach both."),
        line(alone, f"find at least {GOAL:.0%} of the bare values at some level; {silent} report none without a label."),
        f"- {len(missing)} entries of the catalog are not measured; they are listed at the end.",
    ]


def shortfalls(scores):
    known = reasons()
    lines = ["| Entry | Falls short in | Reason |", "| --- | --- | --- |"]
    for name, score in scores.items():
        if faults := falls_short(score):
            lines.append(f"| {name} | {', '.join(faults)} | {known.get(name, '')} |")
    return lines if len(lines) > 2 else ["None."]


def table(scores):
    lines = [
        "| Entry | Values | Bare recall | Labelled recall | Near misses | Found of them | Precision |",
        "| --- | --: | --- | --- | --: | --- | --- |",
    ]
    for name, score in scores.items():
        found = " / ".join(str(number) for number in score.misses.found)
        precision = " / ".join(percent(score.precision(level)) for level in LEVELS)
        values = score.bare.cases + score.labelled.cases
        lines.append(
            f"| {name} | {values} | {levels(score.bare)} | {levels(score.labelled)} | {score.misses.cases} | {found} | {precision} |"
        )
    return lines


def confusions(scores):
    lines = ["| Values of | are also found by |", "| --- | --- |"]
    for name, score in scores.items():
        others = [
            f"{other} {percent(count / score.labelled.cases)} %"
            for other, count in score.others.most_common()
            if count >= 0.05 * score.labelled.cases
        ]
        if others:
            lines.append(f"| {name} | {', '.join(others)} |")
    return lines if len(lines) > 2 else ["None."]


def not_measured(catalog, unavailable):
    """A row for each entry of the catalog that has no score, with the reason."""
    measured = {entry.of for entry in REGISTER.values()}
    lines = []
    for name in catalog:
        if name in unavailable:
            lines.append(f"| {name} | not found by this build: {unavailable[name]} |")
        elif name not in measured:
            lines.append(f"| {name} | there is no generator of its values |")
    return lines


def page(scores, catalog, missing, arguments):
    packages = " and ".join(f"{name} {importlib.metadata.version(name)}" for name in ("python-stdnum", "Faker"))
    return "\n".join(
        [
            "# Accuracy of the predefined entries",
            "",
            "Written by `make accuracy`; do not edit. [CONTRIBUTING.md](../CONTRIBUTING.md#gates) says how it is measured.",
            "",
            f"{len(scores)} generators for {len(catalog)} entries of the catalog, {arguments.count} values for each way of "
            f"writing, seed {arguments.seed}, {packages}.",
            "",
            "A *bare* value stands alone on its line; a *labelled* one in a sentence with a label in a language of its "
            "country, in a column under a header, or behind a JSON key. *Near misses* are damaged values (a wrong check "
            "digit, a character more or fewer, alone and under the label), values inside longer runs, and what every file "
            "has: dates, versions, hashes, times, coordinates, ISBNs, addresses, order and telephone numbers. Four numbers "
            "are percentages (or counts) at `low` / `medium` / `high` / `very_high` and above. Precision is valid values "
            "found ÷ (valid values found + near misses found): it depends on how many near misses were made, so compare it "
            "between versions rather than with the world.",
            "",
            "## Summary",
            "",
            *summary(scores, missing),
            "",
            "## What falls short",
            "",
            *shortfalls(scores),
            "",
            "## Entry by entry",
            "",
            *table(scores),
            "",
            "## One value, several entries",
            "",
            "Entries that find at least one in twenty of the labelled values of another one at `medium` or above.",
            "",
            *confusions(scores),
            "",
            "## Not measured",
            "",
            "| Entry | Why |",
            "| --- | --- |",
            *missing,
            "",
        ]
    )


def catalog_names(weir):
    output = subprocess.run([weir, "entries", "list", "--format", "json"], check=True, capture_output=True, text=True)
    return [entry["name"] for entry in json.loads(output.stdout)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weir")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--show", metavar="NAME")
    parser.add_argument("--folder", type=pathlib.Path, default=HERE.parent.parent / ".build/accuracy-data")
    arguments = parser.parse_args()

    for family in FAMILIES:
        importlib.import_module(family)
    catalog = catalog_names(arguments.weir)
    entries = [REGISTER[name] for name in sorted(REGISTER, key=str.lower) if REGISTER[name].of in catalog]
    if arguments.show:
        entries = [entry for entry in entries if entry.of == arguments.show]
    if not entries:
        print("accuracy: the catalog has no entry with a generator and this name", file=sys.stderr)
        return 2
    scores, unavailable = measure(arguments.weir, arguments.folder, entries, arguments.count, arguments.seed)
    if arguments.show:
        for name, score in scores.items():
            print("\n".join(table({name: score})))
            for kind, text in score.failures:
                print(f"{kind}: {text!r}")
        return 0
    missing = not_measured(catalog, unavailable)
    text = page(scores, catalog, missing, arguments)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
        print("\n".join(summary(scores, missing)))
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
