"""Numbers of Brazil, Canada, Chile, Mexico, Peru and the United States."""

from stdnum import luhn
from stdnum.br import cnpj, cpf
from stdnum.ca import bc_phn
from stdnum.cl import rut
from stdnum.mx import curp
from stdnum.pe import cui, ruc
from stdnum.us import itin

from making import DIGITS, LETTERS, digits, two, until

CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ"
# Given out since python-stdnum's list of groups was made.
NEW_ITIN_GROUPS = {str(group) for group in range(50, 66)}


def make_cnpj(source):
    if source.random() < 0.5:
        root = digits(source, 8) + source.choice(["0001", "0002", digits(source, 4)])
    else:
        root = "".join(source.choice(DIGITS + LETTERS) for _ in range(12))
    number = root + cnpj.calc_check_digits(root)
    return source.choice([number, cnpj.format(number)])


def make_cpf(source):
    body = digits(source, 9)
    number = until(lambda: body + digits(source, 2), cpf.is_valid)
    return source.choice([number, cpf.format(number)])


def make_rut(source):
    body = source.choice("123456789") + digits(source, source.choice([6, 7]))
    number = body + rut.calc_check_digit(body)
    return source.choice([number, rut.format(number), f"{body}-{number[-1].lower()}"])


def make_curp(source):
    # With these letters in the third and fourth place no word comes about that the register would replace.
    year, letter = source.choice([(source.randint(30, 99), source.choice("01")), (source.randint(0, 25), "A")])
    body = (
        source.choice(LETTERS)
        + source.choice("AEIOUX")
        + source.choice("QWYZ")
        + source.choice("QWYZ")
        + two(year)
        + two(source.randint(1, 12))
        + two(source.randint(1, 31))
        + source.choice("HM")
        + source.choice(sorted(curp._valid_states))
        + "".join(source.choice(CONSONANTS) for _ in range(3))
        + letter
    )
    return body + curp.calc_check_digit(body)


def make_ruc(source):
    body = source.choice(["10", "15", "17", "20"]) + digits(source, 8)
    return body + ruc.calc_check_digit(body)


def make_cui(source):
    body = digits(source, 8)
    return body + source.choice(["", "-"]) + source.choice(cui.calc_check_digits(body))


def make_canadian_health(source):
    if source.random() < 0.5:
        return until(lambda: "9" + digits(source, 9), bc_phn.is_valid)
    body = source.choice("123456789") + digits(source, 8)
    return body + luhn.calc_check_digit(body)


def is_canadian_health(number):
    return number[0] != "0" and (luhn.is_valid(number) or bc_phn.is_valid(number))


def make_itin(source):
    number = until(lambda: f"9{digits(source, 2)}-{source.randint(70, 99)}-{digits(source, 4)}", itin.is_valid)
    return source.choice([number, number.replace("-", "")])


def is_itin(number):
    compact = number.replace("-", "")
    return itin.is_valid(number) or (compact[0] == "9" and compact[3:5] in NEW_ITIN_GROUPS)


ALGORITHMS = [
    ("brazilian_company_number", make_cnpj, cnpj.is_valid, 0),
    ("brazilian_taxpayer_number", make_cpf, cpf.is_valid, 0),
    ("canadian_health_number", make_canadian_health, is_canadian_health, 0),
    # A leading zero is no number here.
    ("chilean_identity_number", make_rut, rut.is_valid, 1),
    ("curp", make_curp, curp.is_valid, 0),
    ("peruvian_identity_number", make_cui, cui.is_valid, 0),
    # python-stdnum does not know the kind 16.
    ("peruvian_taxpayer_number", make_ruc, ruc.is_valid, 2),
    ("united_states_individual_taxpayer_number", make_itin, is_itin, 0),
]
