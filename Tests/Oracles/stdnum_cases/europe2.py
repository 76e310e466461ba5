"""Identity, insurance and tax numbers from Ireland to Sweden."""

import datetime

from stdnum import luhn, verhoeff
from stdnum.es import cif, dni, nie
from stdnum.es import nif as spanish_nif
from stdnum.ie import pps
from stdnum.ie import vat as irish_vat
from stdnum.it import codicefiscale
from stdnum.lu import tva
from stdnum.nl import bsn, btw
from stdnum.pl import nip, pesel, regon
from stdnum.pt import nif
from stdnum.se import personnummer

from making import DIGITS, LETTERS, digits, two, until

CHECK_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV"


def birthday(source, first=1900, last=2025):
    start = datetime.date(first, 1, 1).toordinal()
    return datetime.date.fromordinal(source.randint(start, datetime.date(last, 12, 31).toordinal()))


def make_pps(source):
    body = digits(source, 7)
    second = source.choice(["", "W", "T", "X", "A", "B", "H"])
    return body + irish_vat.calc_check_digit(body + (second if second in "ABH" else "")) + second


def make_irish_vat(source):
    prefix = source.choice(["", "IE"])
    if source.random() < 0.3:
        # The older form; `+` and `*` are separators to a validator, so they have a case of their own in its table.
        first, last = source.choice(DIGITS), digits(source, 5)
        return prefix + first + source.choice(LETTERS) + last + irish_vat.calc_check_digit(last + first)
    body = digits(source, 7)
    # Beyond I there are no second letters, which python-stdnum does not know.
    second = source.choice(["", "W", *"ABCDEFGHI"])
    return prefix + body + irish_vat.calc_check_digit(body + second) + second


def make_codice_fiscale(source):
    day = birthday(source)
    number = (
        "".join(source.choice(LETTERS) for _ in range(6))
        + two(day.year % 100)
        + "ABCDEHLMPRST"[day.month - 1]
        + two(day.day + source.choice([0, 40]))
        + source.choice("ABCDEFGHILMZ")
        + f"{source.randint(1, 999):03}"
    )
    # Two persons with the same code: digits become letters, from the right.
    for place in [14, 13, 12, 10, 9, 7, 6][: source.choice([0, 0, 0, 1, 2, 6])]:
        number = number[:place] + "LMNPQRSTUV"[int(number[place])] + number[place + 1 :]
    return number + codicefiscale.calc_check_digit(number)


def make_matricule(source):
    body = birthday(source).strftime("%Y%m%d") + digits(source, 3)
    return body + luhn.calc_check_digit(body) + verhoeff.calc_check_digit(body)


def is_matricule(number):
    """Only the two check digits are python-stdnum's."""
    return luhn.is_valid(number[:12]) and verhoeff.is_valid(number[:11] + number[12])


def make_tva(source):
    body = f"{source.randint(1, 999999):06}"
    return source.choice(["", "LU"]) + body + tva.calc_check_digits(body)


def make_bsn(source):
    # Two leading zeros are not issued, which python-stdnum does not know.
    return until(lambda: f"{source.randint(10_000_000, 999_999_999):09}", bsn.is_valid)


def make_btw(source):
    prefix = source.choice(["", "NL"])
    if source.random() < 0.5:
        return prefix + make_bsn(source) + "B" + two(source.randint(1, 99))
    return prefix + until(lambda: f"{digits(source, 9)}B{two(source.randint(2, 98))}", btw.is_valid)


def make_pesel(source):
    # Months of the centuries to come are refused here, and not made.
    day = birthday(source, first=1850)
    month = day.month + {18: 80, 19: 0, 20: 20}[day.year // 100]
    body = two(day.year % 100) + two(month) + two(day.day) + digits(source, 4)
    return body + pesel.calc_check_digit(body)


def make_regon(source):
    body = digits(source, 8)
    number = body + regon.calc_check_digit(body)
    if source.random() < 0.5:
        return number
    number += digits(source, 4)
    return number + regon.calc_check_digit(number)


def make_nip(source):
    # No tax office has a code that begins with 0, which python-stdnum does not know.
    return source.choice(["", "PL"]) + until(lambda: source.choice("123456789") + digits(source, 9), nip.is_valid)


def make_nif(source):
    # Kinds of taxpayers that do not exist are valid to python-stdnum.
    kind = source.choice([*range(10, 40), 45, *range(50, 73), 74, 75, *range(77, 92), 98, 99])
    body = two(kind) + digits(source, 6)
    return body + nif.calc_check_digit(body)


def make_spanish_identity(source):
    series = source.choice(["", "", "X", "Y", "Z", "K", "L", "M"])
    body = digits(source, 7 if series else 8)
    check = nie.calc_check_digit(series + body) if series in ("X", "Y", "Z") else dni.calc_check_digit(body)
    return source.choice(["", "ES"]) + series + body + check


def make_cif(source):
    # Which kind of body writes its check as a digit and which as a letter is not looked at by python-stdnum, nor that
    # only a letter goes with the province 00.
    kind = source.choice("ABCDEFGHJNPQRSUVW")
    body = kind + two(source.randint(1, 99)) + digits(source, 5)
    digit, letter = cif.calc_check_digits(body)
    check = digit if kind in "ABEH" else letter if kind in "NPQRSW" else source.choice([digit, letter])
    return source.choice(["", "ES"]) + body + check


def make_naf(source):
    province = source.choice([*range(1, 54), *range(66, 100)])
    serial = source.choice([source.randint(1, 9_999_999), source.randint(10_000_000, 99_999_999)])
    joined = int(f"{province}{serial:07}")
    return f"{two(province)}{serial:08}{two(joined % 97)}"


def is_naf(number):
    """python-stdnum has no such number: the rule once more, on text."""
    return int(number[:2] + number[2:10].removeprefix("0")) % 97 == int(number[10:])


def make_personnummer(source):
    day = birthday(source)
    # The centuries of python-stdnum depend on the clock where the number does not say them, except in February.
    full = source.random() < 0.5 or (day.month, day.day) == (2, 29)
    head = day.strftime("%Y%m%d") if full else day.strftime("%y%m%d")
    if source.random() < 0.3:
        head = head[:-2] + two(int(head[-2:]) + 60)
    body = head + f"{source.randint(1, 999):03}"
    number = body + luhn.calc_check_digit(body[-9:])
    return number[:-4] + source.choice(["", "-"]) + number[-4:]


def is_personnummer(number):
    """python-stdnum does not know coordination numbers; of those it is asked about the date without the 60.

    Centuries before 1800 and after 2000 are nobody's, which it does not look at.
    """
    plain = number.replace("-", "")
    if len(plain) == 12 and not "18" <= plain[:2] <= "20":
        return False
    day = int(plain[-6:-4])
    if day <= 60:
        return personnummer.is_valid(number)
    try:
        personnummer.get_birth_date(plain[:-6] + two(day - 60) + plain[-4:])
    except Exception:
        return False
    return luhn.is_valid(plain[-10:])


ALGORITHMS = [
    ("irish_pps_number", make_pps, pps.is_valid, 0),
    ("irish_vat_number", make_irish_vat, irish_vat.is_valid, 0),
    ("italian_fiscal_code", make_codice_fiscale, codicefiscale.is_valid, 0),
    # Year, month and day are not looked at by python-stdnum.
    ("luxembourg_identity_number", make_matricule, is_matricule, 8),
    ("luxembourg_vat_number", make_tva, tva.is_valid, 0),
    ("dutch_citizen_number", make_bsn, bsn.is_valid, 2),
    ("dutch_vat_number", make_btw, btw.is_valid, 0),
    ("polish_pesel", make_pesel, pesel.is_valid, 4),
    ("polish_regon", make_regon, regon.is_valid, 0),
    ("polish_nip", make_nip, nip.is_valid, 3),
    ("portuguese_tax_number", make_nif, nif.is_valid, 2),
    ("spanish_identity_number", make_spanish_identity, spanish_nif.is_valid, 0),
    ("spanish_company_number", make_cif, spanish_nif.is_valid, 0),
    # Codes of provinces are not looked at by the rule.
    ("spanish_social_security_number", make_naf, is_naf, 2),
    ("swedish_identity_number", make_personnummer, is_personnummer, 0),
]
