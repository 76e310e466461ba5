"""Writes generated numbers with python-stdnum's verdict, one JSON object a line.

Usage: stdnum_cases.py [CASES_PER_VALIDATOR] [SEED]

Each line is {"validator": name, "number": text, "valid": bool}. Half of the numbers are made valid by picking check
digits until python-stdnum agrees; each of these is then damaged in one digit, and python-stdnum is asked again. The
seed is printed to standard error, so that a failure can be repeated.

Where python-stdnum and a validator are known to differ, the cases leave the difference out, with the reason beside it.
"""

import json
import random
import sys

from stdnum import iban, luhn
from stdnum.au import tfn
from stdnum.ca import sin
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.id import nik
from stdnum.my import nric
from stdnum.th import pin
from stdnum.us import rtn, ssn

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

# Account numbers of some countries: digits n, letters a, either c.
IBAN_FORMS = {
    "AT": "n" * 16,
    "BE": "n" * 12,
    "BR": "n" * 23 + "ac",
    "CH": "n" * 5 + "c" * 12,
    "CR": "n" * 18,
    "DE": "n" * 18,
    "ES": "n" * 20,
    "FR": "n" * 10 + "c" * 11 + "nn",
    "GB": "aaaa" + "n" * 14,
    "IT": "a" + "n" * 10 + "c" * 12,
    "JO": "aaaa" + "n" * 4 + "c" * 18,
    "LC": "aaaa" + "c" * 24,
    "MT": "aaaa" + "n" * 5 + "c" * 18,
    "NL": "aaaa" + "n" * 10,
    "NO": "n" * 11,
    "PL": "n" * 24,
    "RU": "n" * 14 + "c" * 15,
    "SC": "aaaa" + "n" * 20 + "aaa",
    "SE": "n" * 20,
    "UA": "n" * 6 + "c" * 19,
}


def digits(source, count):
    return "".join(source.choice(DIGITS) for _ in range(count))


def two(number):
    return f"{number:02}"


def make_luhn(source):
    body = source.choice("3456") + digits(source, source.randint(11, 17))
    return body + luhn.calc_check_digit(body)


def make_iban(source):
    country = source.choice(sorted(IBAN_FORMS))
    kinds = {"n": DIGITS, "a": LETTERS, "c": DIGITS + LETTERS}
    body = "".join(source.choice(kinds[kind]) for kind in IBAN_FORMS[country])
    return country + iban.calc_check_digits(country + "00" + body) + body


def make_rtn(source):
    # python-stdnum does not look at the prefix, so only prefixes that are in use are made.
    prefix = source.choice([*range(1, 13), *range(21, 33), *range(61, 73), 80])
    body = two(prefix) + digits(source, 6)
    return body + rtn.calc_check_digit(body)


def make_tfn(source):
    # Nine digits only: python-stdnum checks eight with the first eight of the nine weights, the tax office does not.
    while True:
        number = digits(source, 9)
        if tfn.is_valid(number):
            return number


def make_sin(source):
    while True:
        number = source.choice("12345679") + digits(source, 8)
        if sin.is_valid(number):
            return number


def make_nir(source):
    department = source.choice(["2A", "2B", *map(two, range(1, 20)), *map(two, range(21, 96)), "97", "99"])
    body = (
        source.choice("12")
        + digits(source, 2)
        + two(source.randint(1, 12))
        + department
        + f"{source.randint(1, 990):03}{source.randint(1, 999):03}"
    )
    return body + nir.calc_check_digits(body)


def make_nhs(source):
    while True:
        number = digits(source, 10)
        if nhs.is_valid(number):
            return number


def make_pin(source):
    body = source.choice("12345678") + digits(source, 11)
    return body + pin.calc_check_digit(body)


def make_nric(source):
    place = source.choice([*range(1, 17), *range(21, 60), *range(60, 69), 71, 74, 98, 99])
    return (
        two(source.randint(0, 99))
        + two(source.randint(1, 12))
        + two(source.randint(1, 31))
        + two(place)
        + digits(source, 4)
    )


def make_nik(source):
    # Places that exist in python-stdnum's list, which is older than the newest provinces.
    place = source.choice(["1101", "1271", "3171", "3203", "3273", "3578", "5103", "7371", "9471"])
    return (
        place
        + two(source.randint(1, 40))
        + two(source.randint(1, 31) + source.choice([0, 40]))
        + two(source.randint(1, 12))
        + two(source.randint(20, 99))
        + f"{source.randint(1, 9999):04}"
    )


def make_ssn(source):
    return f"{source.randint(0, 999):03}-{source.randint(0, 99):02}-{source.randint(1, 9999):04}"


def damage(source, number, first=0):
    """Replaces one digit by another."""
    places = [index for index, character in enumerate(number) if index >= first and character in DIGITS]
    index = source.choice(places)
    other = source.choice([digit for digit in DIGITS if digit != number[index]])
    return number[:index] + other + number[index + 1:]


def is_nik(number):
    """python-stdnum takes days above 80 for days above 40, and a serial number of 0000."""
    return nik.is_valid(number) and number[6] < "8" and number[12:] != "0000"


# name, generator, verdict, and the first place that may be damaged.
ALGORITHMS = [
    ("luhn", make_luhn, luhn.is_valid, 0),
    ("iban", make_iban, lambda number: iban.is_valid(number, check_country=False), 2),
    ("aba_routing_number", make_rtn, rtn.is_valid, 2),
    ("australian_tax_file_number", make_tfn, tfn.is_valid, 0),
    ("canadian_social_insurance_number", make_sin, sin.is_valid, 0),
    # Sex, month and department are not looked at by python-stdnum.
    ("french_social_security_number", make_nir, nir.is_valid, 7),
    ("united_kingdom_nhs_number", make_nhs, nhs.is_valid, 0),
    ("thai_identity_number", make_pin, pin.is_valid, 0),
    ("malaysian_identity_number", make_nric, nric.is_valid, 0),
    # The place is compared with its list by python-stdnum and only by range here.
    ("indonesian_identity_number", make_nik, is_nik, 6),
    ("united_states_social_security_number", make_ssn, ssn.is_valid, 0),
]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 20251121
    print(f"seed {seed}, {count} cases a validator", file=sys.stderr)
    for name, make, is_valid, first in ALGORITHMS:
        source = random.Random(f"{seed} {name}")
        for _ in range(count // 2):
            number = make(source)
            for text in (number, damage(source, number, first)):
                print(json.dumps({"validator": name, "number": text, "valid": bool(is_valid(text))}))


if __name__ == "__main__":
    main()
