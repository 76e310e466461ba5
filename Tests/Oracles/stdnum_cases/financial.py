"""Payment cards and bank accounts."""

from stdnum import iban, luhn
from stdnum.us import rtn

from making import DIGITS, LETTERS, digits, two

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


ALGORITHMS = [
    ("luhn", make_luhn, luhn.is_valid, 0),
    ("iban", make_iban, lambda number: iban.is_valid(number, check_country=False), 2),
    ("aba_routing_number", make_rtn, rtn.is_valid, 2),
]
