"""Scans generated files and counts what is found of them."""

import bisect
import collections
import dataclasses
import json
import pathlib
import re
import shutil
import subprocess

from making import Source
from placing import documents

LEVELS = ["low", "medium", "high", "very_high"]


@dataclasses.dataclass
class Count:
    """How many cases there are, and how many of them are found at each level or above."""

    cases: int = 0
    found: list = dataclasses.field(default_factory=lambda: [0] * len(LEVELS))

    def add(self, level):
        """Counts a case that was found at the level of this index, or not at all if it is -1."""
        self.cases += 1
        for index in range(level + 1):
            self.found[index] += 1

    def share(self, level):
        return self.found[LEVELS.index(level)] / self.cases if self.cases else None


@dataclasses.dataclass
class Score:
    """What was measured of one generator."""

    bare: Count = dataclasses.field(default_factory=Count)
    labelled: Count = dataclasses.field(default_factory=Count)
    misses: Count = dataclasses.field(default_factory=Count)
    #: How many labelled values other entries find too, at medium or above.
    others: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    #: What was not found labelled at medium, or was found and should not have been: (kind, text).
    failures: list = dataclasses.field(default_factory=list)

    def precision(self, level):
        index = LEVELS.index(level)
        right = self.bare.found[index] + self.labelled.found[index]
        reported = right + self.misses.found[index]
        return right / reported if reported else None


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def write(folder, entries, count, seed):
    """Writes the files of the entries; returns them by their path."""
    shutil.rmtree(folder, ignore_errors=True)
    written = {}
    for entry in entries:
        source = Source(f"{seed} {entry.name}")
        for document in documents(source, entry, count):
            path = folder / slug(entry.name) / document.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(document.bytes)
            written[str(path)] = (entry, document)
    return written


def scan(weir, folder):
    """The findings in a folder, and why some entries were not looked for.

    The findings are, for each path, a list of (start, end, entry, level), by their start.
    """
    command = [weir, "scan", "--profile", "all", "--min-confidence", "low", "--format", "jsonl", str(folder)]
    findings = collections.defaultdict(list)
    messages = folder.with_suffix(".messages")
    with open(messages, "wb") as errors, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors) as process:
        for line in process.stdout:
            finding = json.loads(line)
            if "error" in finding:
                raise SystemExit(f"accuracy: {finding['path']}: {finding['error']['message']}")
            level = LEVELS.index(finding["confidence"])
            findings[finding["path"]].append((finding["start"], finding["end"], finding["entry"]["name"], level))
    if process.returncode not in (0, 1):
        raise SystemExit(f"accuracy: weir ended with status {process.returncode}")
    for path in findings:
        findings[path].sort()
    unavailable = {}
    for line in messages.read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"weir: not looked for: (.+?); (.+)", line):
            unavailable |= {name: match[2] for name in match[1].split(", ")}
    return findings, unavailable


def found_in(findings, starts, case):
    """The findings that touch a case."""
    # A finding may begin before the case, by a label that is part of it; none is longer than this.
    first = bisect.bisect_left(starts, case.start - 4096)
    for finding in findings[first:]:
        if finding[0] >= case.end:
            break
        if finding[1] > case.start:
            yield finding


def covers(entry, case, finding):
    """Whether a finding is of the value: at least half of it, or any piece of one that is as good as the whole."""
    shared = min(case.end, finding[1]) - max(case.start, finding[0])
    return entry.partial or entry.whole or shared * 2 >= case.end - case.start


def measure(weir, folder, entries, count, seed):
    """Measures the entries: a score for each name, and why entries of the catalog were not looked for."""
    written = write(folder, entries, count, seed)
    findings, unavailable = scan(weir, folder)
    scores = {entry.name: Score() for entry in entries if entry.of not in unavailable}
    for path, (entry, document) in written.items():
        if entry.name not in scores:
            continue
        score = scores[entry.name]
        in_file = findings.get(path, [])
        starts = [finding[0] for finding in in_file]
        for case in document.cases:
            best = -1
            others = set()
            for finding in found_in(in_file, starts, case):
                if finding[2] != entry.of:
                    if finding[3] >= LEVELS.index("medium") and case.kind not in ("bare", "miss"):
                        others.add(finding[2])
                elif case.kind == "miss" or covers(entry, case, finding):
                    best = max(best, finding[3])
            text = document.bytes[case.start : case.end].decode()
            if case.kind == "miss":
                score.misses.add(best)
                if best >= LEVELS.index("medium"):
                    score.failures.append((f"found, and is none: {case.what}", text))
            elif case.kind == "bare":
                score.bare.add(best)
                if best < 0:
                    score.failures.append(("not found bare", text))
            else:
                score.labelled.add(best)
                score.others.update(others)
                if best < LEVELS.index("medium") and entry.whole:
                    score.failures.append(("not found", document.name))
                elif best < LEVELS.index("medium"):
                    before = document.bytes[max(0, case.start - 80) : case.start].decode(errors="ignore")
                    before = before.rsplit("\n", 1)[-1] if case.kind == "sentence" else ""
                    score.failures.append((f"not found in a {case.kind}", f"{document.name}: {before}{text}"))
    return scores, unavailable
