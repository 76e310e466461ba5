"""Writes generated numbers with python-stdnum's verdict, one JSON object a line.

Usage: stdnum_cases [CASES_PER_VALIDATOR] [SEED]

Each line is {"validator": name, "number": text, "valid": bool}. Half of the numbers are made valid by picking check
digits until python-stdnum agrees; each of these is then damaged in one digit, and python-stdnum is asked again. The
seed is printed to standard error, so that a failure can be repeated.

Every module of this folder that has `ALGORITHMS` takes part: a list of the validator's name, a generator that takes a
source of random numbers, the verdict, and the first place that may be damaged. Where python-stdnum and a validator are
known to differ, the cases leave the difference out, with the reason beside it.
"""

import importlib
import json
import pathlib
import random
import sys

from making import damage


def algorithms():
    for path in sorted(pathlib.Path(__file__).parent.glob("[a-z]*.py")):
        yield from getattr(importlib.import_module(path.stem), "ALGORITHMS", [])


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 20251121
    print(f"seed {seed}, {count} cases a validator", file=sys.stderr)
    for name, make, is_valid, first in algorithms():
        source = random.Random(f"{seed} {name}")
        for _ in range(count // 2):
            number = make(source)
            for text in (number, damage(source, number, first)):
                print(json.dumps({"validator": name, "number": text, "valid": bool(is_valid(text))}))


if __name__ == "__main__":
    main()
