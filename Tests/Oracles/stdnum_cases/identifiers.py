"""National identity, insurance and tax numbers."""

from stdnum.au import tfn
from stdnum.ca import sin
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.id import nik
from stdnum.my import nric
from stdnum.th import pin
from stdnum.us import ssn

from making import digits, two


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


def is_nik(number):
    """python-stdnum takes days above 80 for days above 40, and a serial number of 0000."""
    return nik.is_valid(number) and number[6] < "8" and number[12:] != "0000"


ALGORITHMS = [
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
