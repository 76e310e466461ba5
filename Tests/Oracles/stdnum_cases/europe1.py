"""Tax and identity numbers of Austria, Belgium, the Balkans, Denmark, Finland, France, Germany and Hungary."""

import datetime

from stdnum import luhn
from stdnum.at import tin, uid, vnr
from stdnum.be import bis, nn
from stdnum.be import vat as be_vat
from stdnum.bg import egn
from stdnum.de import idnr
from stdnum.de import vat as de_vat
from stdnum.dk import cpr
from stdnum.exceptions import ValidationError
from stdnum.fi import hetu
from stdnum.fr import nif, tva
from stdnum.gr import vat as gr_vat
from stdnum.hr import oib
from stdnum.hu import anum

from making import digits, two, until

# Offices that python-stdnum's list has.
OFFICES = ["03", "04", "09", "12", "23", "38", "46", "51", "57", "61", "68", "71", "81", "90", "97", "98"]
KEY_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def exists(day, month, *years):
    for year in years:
        try:
            return bool(datetime.date(year, month, day))
        except ValueError:
            pass
    return False


def make_day(source):
    return two(source.randint(1, 31)) + two(source.randint(1, 12)) + digits(source, 2)


def make_vnr(source):
    # One in ten has a month beyond the calendar, as days that ran out of serial numbers do.
    def make():
        day = make_day(source) if source.random() < 0.9 else two(source.randint(1, 31)) + "13" + digits(source, 2)
        return source.choice("123456789") + digits(source, 3) + day

    return until(make, is_vnr)


def is_vnr(number):
    """python-stdnum does not look at the day."""
    day, month, year = int(number[4:6]), int(number[6:8]), int(number[8:])
    has_day = 1 <= day <= 31 if 13 <= month <= 15 else exists(day, month, 1900 + year, 2000 + year)
    return vnr.is_valid(number) and has_day


def make_tin(source):
    return until(lambda: source.choice(OFFICES) + digits(source, 7), tin.is_valid)


def make_uid(source):
    body = "U" + digits(source, 7)
    return source.choice(["AT", ""]) + body + uid.calc_check_digit(body)


def make_national(source):
    # Years from 27 to 49 are left out: this century has them for the validator, not yet for python-stdnum.
    def make():
        year = source.choice([*range(0, 27), *range(50, 100)])
        month = source.choice([0, *range(1, 13), *range(21, 33), *range(41, 53)])
        return two(year) + two(month) + two(source.randint(0, 31)) + digits(source, 5)

    return until(make, is_national)


def is_national(number):
    """python-stdnum takes a day that the month does not have for an unknown one."""
    year, month, day = int(number[:2]), int(number[2:4]), int(number[4:6])
    has_day = day <= 31 if month % 20 == 0 else day == 0 or exists(day, month % 20, 1900 + year, 2000 + year)
    return has_day and (nn.is_valid(number) or bis.is_valid(number))


def make_be_vat(source):
    body = source.choice("01") + digits(source, 7)
    return source.choice(["BE", ""]) + body + two(97 - int(body) % 97)


def make_egn(source):
    def make():
        month = source.randint(1, 12) + source.choice([0, 20, 40])
        return digits(source, 2) + two(month) + two(source.randint(1, 31)) + digits(source, 4)

    return until(make, egn.is_valid)


def make_oib(source):
    return source.choice(["HR", ""]) + until(lambda: digits(source, 11), oib.is_valid)


def make_cpr(source):
    return until(lambda: make_day(source) + digits(source, 4), is_checked_cpr)


def make_cpr_day(source):
    return until(lambda: make_day(source) + digits(source, 4), is_cpr)


def is_cpr(number):
    """python-stdnum refuses days after today, for which a validator would need a clock."""
    try:
        return bool(cpr.get_birth_date(number)) and number[6:] != "0000"
    except ValidationError:
        return False


def is_checked_cpr(number):
    return is_cpr(number) and cpr.checksum(number) == 0


def make_hetu(source):
    checks = "0123456789ABCDEFHJKLMNPRSTUVWXY"

    def make():
        return (
            make_day(source)
            + source.choice("+-YXWVUABCDEF")
            + f"{source.randint(2, 899):03}"
            + source.choice(checks)
        )

    return until(make, hetu.is_valid)


def make_nif(source):
    body = source.choice("0123") + digits(source, 9)
    return body + nif.calc_check_digits(body)


def make_tva(source):
    def make():
        siren = digits(source, 8)
        siren += luhn.calc_check_digit(siren)
        # One in eight is of Monaco, where the number has no check digit.
        siren = source.choice([siren] * 7 + ["000" + digits(source, 6)])
        key = source.choice(KEY_CHARACTERS) + source.choice(KEY_CHARACTERS)
        return key + siren

    return source.choice(["FR", ""]) + until(make, tva.is_valid)


def make_idnr(source):
    # Random digits seldom repeat just one of them, so ten different ones are taken and one or two replaced.
    def make():
        body = source.sample("0123456789", 10)
        for _ in range(source.choice([1, 2])):
            body[source.randrange(10)] = source.choice(body)
        return "".join(body) + digits(source, 1)

    return until(make, is_idnr)


def is_idnr(number):
    """python-stdnum accepts three equal digits in a row, which the tax office does not issue."""
    in_row = any(number[place] == number[place + 1] == number[place + 2] for place in range(8))
    return idnr.is_valid(number) and not in_row


def make_de_vat(source):
    return source.choice(["DE", ""]) + until(lambda: source.choice("123456789") + digits(source, 8), de_vat.is_valid)


def make_gr_vat(source):
    # Nine digits only: python-stdnum puts a zero before eight, which are no longer used.
    body = digits(source, 8)
    return source.choice(["EL", "GR", ""]) + body + gr_vat.calc_check_digit(body)


def make_anum(source):
    return source.choice(["HU", ""]) + until(lambda: digits(source, 8), anum.is_valid)


ALGORITHMS = [
    ("austrian_social_insurance_number", make_vnr, is_vnr, 0),
    # The office is compared with its list by python-stdnum and only by range here.
    ("austrian_tax_number", make_tin, tin.is_valid, 2),
    ("austrian_vat_number", make_uid, uid.is_valid, 0),
    ("belgian_national_number", make_national, is_national, 2),
    ("belgian_vat_number", make_be_vat, be_vat.is_valid, 0),
    ("bulgarian_civil_number", make_egn, egn.is_valid, 0),
    ("croatian_personal_number", make_oib, oib.is_valid, 0),
    ("danish_personal_number", make_cpr, is_checked_cpr, 0),
    ("danish_personal_number_day", make_cpr_day, is_cpr, 0),
    ("finnish_personal_code", make_hetu, hetu.is_valid, 0),
    ("french_tax_number", make_nif, nif.is_valid, 0),
    ("french_vat_number", make_tva, tva.is_valid, 0),
    ("german_tax_number", make_idnr, is_idnr, 0),
    ("german_vat_number", make_de_vat, de_vat.is_valid, 0),
    ("greek_tax_number", make_gr_vat, gr_vat.is_valid, 0),
    ("hungarian_tax_number", make_anum, anum.is_valid, 0),
]
