"""Numbers of Asia, Australia and New Zealand."""

import datetime

from stdnum import luhn, verhoeff
from stdnum.au import abn, acn
from stdnum.cn import ric
from stdnum.id import npwp
from stdnum.in_ import aadhaar, gstin, pan
from stdnum.jp import cn as corporate
from stdnum.jp import in_ as individual
from stdnum.kr import rrn
from stdnum.nz import ird

from making import DIGITS, LETTERS, digits, two, until

# Counties of a third of the provinces; python-stdnum also looks at the years in which each existed.
COUNTIES = ["110101", "120101", "310101", "320102", "330102", "370102", "440103", "510104", "610102", "650102"]
HOLDERS = "ABCFGHJLPT"


def day(source, first, last):
    """A day from one date to the day before another."""
    return first + datetime.timedelta(days=source.randrange((last - first).days))


def make_abn(source):
    body = source.choice("123456789") + digits(source, 8)
    return abn.format(abn.calc_check_digits(body) + body)


def make_acn(source):
    body = digits(source, 8)
    return acn.format(body + acn.calc_check_digit(body))


def make_ric(source):
    def make():
        born = day(source, datetime.date(1950, 1, 1), datetime.date(2025, 1, 1))
        body = source.choice(COUNTIES) + f"{born:%Y%m%d}" + digits(source, 3)
        return body + ric.calc_check_digit(body + "0")

    return until(make, ric.is_valid)


def make_aadhaar(source):
    body = source.choice("23456789") + digits(source, 10)
    return aadhaar.format(body + verhoeff.calc_check_digit(body))


def make_pan(source):
    letters = "".join(source.choice(LETTERS) for _ in range(3))
    return (
        letters
        + source.choice(HOLDERS)
        + source.choice(LETTERS)
        + f"{source.randint(1, 9999):04}"
        + source.choice(LETTERS)
    )


def make_any_pan(source):
    # Damage does not make a PAN invalid, which has no check digit that is known; another fourth letter does.
    number = make_pan(source)
    return number[:3] + source.choice(HOLDERS + LETTERS) + number[4:5] + source.choice(["0000", number[5:9]]) + number[9:]


def make_gstin(source):
    body = two(source.randint(1, 37)) + make_pan(source) + source.choice(DIGITS[1:] + LETTERS) + "Z"
    return body + luhn.calc_check_digit(body, DIGITS + LETTERS)


def make_npwp(source):
    # Of sixteen digits only those with a 0 in front: the others are identity numbers, which have cases of their own.
    body = digits(source, 8)
    number = body + luhn.calc_check_digit(body) + digits(source, 6)
    return source.choice([npwp.format(number), number, "0" + number])


def make_corporate(source):
    body = digits(source, 12)
    return corporate.format(corporate.calc_check_digit(body) + body)


def make_individual(source):
    body = digits(source, 11)
    return individual.format(body + individual.calc_check_digit(body))


def make_rrn(source):
    # Whoever is born after 5 October 2020 has no check digit, of which python-stdnum does not know.
    born = day(source, datetime.date(1900, 1, 1), datetime.date(2020, 10, 1))
    century = source.choice("1256" if born.year < 2000 else "3478")
    body = f"{born:%y%m%d}" + century + two(source.randint(0, 96)) + digits(source, 3)
    return rrn.format(body + rrn.calc_check_digit(body))


def make_ird(source):
    def make():
        number = str(source.randint(1_000_000, 14_999_999))
        return ird.format(number + ird.calc_check_digit(number))

    return until(make, ird.is_valid)


ALGORITHMS = [
    ("australian_business_number", make_abn, abn.is_valid, 0),
    ("australian_company_number", make_acn, acn.is_valid, 0),
    # The county is compared with its list by python-stdnum and only the province here.
    ("chinese_identity_number", make_ric, ric.is_valid, 6),
    ("indian_aadhaar_number", make_aadhaar, aadhaar.is_valid, 0),
    ("indian_gst_number", make_gstin, gstin.is_valid, 0),
    ("indian_permanent_account_number", make_any_pan, pan.is_valid, 0),
    # With another digit in front of sixteen it would be taken for an identity number.
    ("indonesian_tax_number", make_npwp, npwp.is_valid, 1),
    ("japanese_corporate_number", make_corporate, corporate.is_valid, 0),
    ("japanese_individual_number", make_individual, individual.is_valid, 0),
    # A century that is not that of the date may make the date one of the time without check digits.
    ("korean_resident_number", make_rrn, rrn.is_valid, 8),
    ("new_zealand_tax_number", make_ird, ird.is_valid, 0),
]
