"""National identity, social insurance and voter numbers."""

from stdnum import luhn, verhoeff
from stdnum.at import vnr
from stdnum.bg import egn
from stdnum.ca import sin
from stdnum.cl import rut
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.hr import oib
from stdnum.id import nik
from stdnum.in_ import aadhaar, epic
from stdnum.iso7064 import mod_11_2, mod_11_10
from stdnum.jp import in_ as my_number
from stdnum.kr import rrn
from stdnum.mx import curp
from stdnum.my import nric
from stdnum.nl import bsn
from stdnum.pe import cui
from stdnum.pl import pesel
from stdnum.th import pin

from making import DIGITS, NO_BREAK_SPACE, compact, entry, grouped, shape

# Europe


@entry(
    "Austria SSN (SV-Nummer)",
    "de en",
    ["SV-Nummer", "Sozialversicherungsnummer", "SVNR", "Versicherungsnummer", "SV-Nr."],
    ["sv_nummer", "svnr", "sozialversicherungsnummer", "versicherungsnummer"],
    valid=lambda text: vnr.is_valid(compact(text)),
)
def austria_ssn(source):
    serial = source.digits(3, "123456789")
    day = f"{source.date():%d%m%y}"
    for check in DIGITS:
        number = serial + check + day
        if vnr.is_valid(number):
            return source.choice([f"{number[:4]} {number[4:]}", f"{number[:4]} {number[4:]}", number, f"{number[:4]}-{number[4:]}"])
    return austria_ssn(source)


@entry(
    "Bulgaria Uniform Civil (EGN)",
    "bg en",
    ["ЕГН", "единен граждански номер", "EGN", "Uniform Civil Number"],
    ["egn", "ЕГН", "егн", "uniform_civil_number"],
    valid=egn.is_valid,
)
def bulgaria_egn(source):
    day = source.date(1930, 2012)
    month = day.month + (40 if day.year >= 2000 else 0)
    body = f"{day:%y}{month:02}{day:%d}{source.digits(3)}"
    return body + egn.calc_check_digit(body)


@entry(
    "Croatia Personal ID (OIB)",
    "hr en",
    ["OIB", "osobni identifikacijski broj", "OIB kupca"],
    ["oib", "OIB", "oib_kupca", "osobni_identifikacijski_broj"],
    valid=oib.is_valid,
)
def croatia_oib(source):
    body = source.digits(10)
    number = body + mod_11_10.calc_check_digit(body)
    return source.choice([number, number, number, f"HR{number}"])


@entry(
    "France CNI (National ID)",
    "fr en",
    ["carte nationale d'identité", "CNI", "n° de CNI", "numéro de carte d'identité", "carte d'identité n°"],
    ["cni", "numero_cni", "carte_identite", "numero_carte_identite"],
    valid=shape(r"[0-9]{12}|[0-9]{2}[0-9A-Z]{10}|[A-Z0-9]{9}|[0-9]{11}"),
    near=lambda source: [("too short", source.digits(8)), ("too long", source.digits(16))],
)
def france_cni(source):
    if source.random() < 0.7:
        # Of the laminated card: year and month, department, office, order of the day.
        return f"{source.randint(4, 21):02}{source.randint(1, 12):02}{source.randint(1, 95):02}{source.digits(6)}"
    # Of the card since 2021: nine characters, with letters that cannot be mistaken.
    return source.text("ACDFGHJKLMNPRTVWXYZ", 1) + source.text("ACDFGHJKLMNPRTVWXYZ0123456789", 3) + source.digits(2) + source.text("ACDFGHJKLMNPRTVWXYZ", 1) + source.digits(2)


@entry(
    "France Social Security Number",
    "fr en",
    ["numéro de sécurité sociale", "NIR", "n° sécu", "sécurité sociale", "numéro INSEE"],
    ["nir", "numero_securite_sociale", "securite_sociale", "num_secu"],
    valid=nir.is_valid,
)
def france_nir(source):
    department = source.choice([*(f"{n:02}" for n in range(1, 20)), "2A", "2B", *(f"{n:02}" for n in range(21, 96)), "99"])
    day = source.date()
    body = f"{source.choice('12')}{day:%y%m}{department}{source.randint(1, 900):03}{source.randint(1, 999):03}"
    number = body + nir.calc_check_digits(body)
    sizes = (1, 2, 2, 2, 3, 3, 2)
    return source.choice([number, grouped(number, sizes, " "), grouped(number, sizes, " "), grouped(number, sizes, NO_BREAK_SPACE), f"{number[:13]} {number[13:]}"])


@entry(
    "Netherlands BSN",
    "nl en",
    ["BSN", "burgerservicenummer", "BSN-nummer", "sofinummer", "citizen service number"],
    ["bsn", "burgerservicenummer", "bsn_nummer", "BSN"],
    valid=bsn.is_valid,
)
def netherlands_bsn(source):
    number = source.until(lambda: source.digits(9, "123456"), bsn.is_valid)
    return source.choice([number, number, grouped(number, (4, 2, 3), "."), grouped(number, (3, 3, 3), " ")])


@entry(
    "Poland National ID (PESEL)",
    "pl en",
    ["PESEL", "nr PESEL", "numer PESEL"],
    ["pesel", "PESEL", "nr_pesel", "numer_pesel"],
    valid=pesel.is_valid,
)
def poland_pesel(source):
    day = source.date(1930, 2012)
    month = day.month + (20 if day.year >= 2000 else 0)
    body = f"{day:%y}{month:02}{day:%d}{source.digits(4)}"
    return body + pesel.calc_check_digit(body)


@entry(
    "Spain DNI/NIF",
    "es en",
    ["DNI", "NIF", "NIE", "DNI/NIF", "documento nacional de identidad", "D.N.I."],
    ["dni", "nif", "nie", "dni_nif", "DNI"],
    valid=lambda text: dni.is_valid(text.replace(".", "")) or nie.is_valid(text),
)
def spain_dni(source):
    if source.random() < 0.25:
        body = source.choice("XYZ") + source.digits(7)
        number = body + nie.calc_check_digit(body)
        return source.choice([number, f"{number[0]}-{number[1:8]}-{number[8]}"])
    body = source.digits(8)
    check = dni.calc_check_digit(body)
    return source.choice([body + check, body + check, f"{body}-{check}", f"{body} {check}", f"{body[:2]}.{body[2:5]}.{body[5:]}-{check}"])


def is_naf(text):
    number = compact(text)
    if len(number) != 12 or not number.isdigit():
        return False
    return int(naf_digits(number[:10])) == int(number[10:])


def naf_digits(body):
    """The control of the affiliation number: province and serial, without its zeros when it is small, modulo 97."""
    serial = int(body[2:])
    value = serial + int(body[:2]) * 10_000_000 if serial < 10_000_000 else int(body)
    return f"{value % 97:02}"


@entry(
    "Spain SSN",
    "es en",
    ["número de la Seguridad Social", "NAF", "NUSS", "número de afiliación", "Seguridad Social", "Nº Seg. Social"],
    ["naf", "nuss", "numero_seguridad_social", "seguridad_social"],
    valid=is_naf,
)
def spain_ssn(source):
    body = f"{source.randint(1, 53):02}{source.randint(1_000_000, 29_999_999):08}"
    number = body + naf_digits(body)
    return source.choice([f"{number[:2]} {number[2:]}", f"{number[:2]} {number[2:10]} {number[10:]}", number, f"{number[:2]}/{number[2:10]}/{number[10:]}"])


@entry(
    "United Kingdom National Insurance Number",
    "en",
    ["National Insurance number", "NI number", "NINO", "National Insurance No.", "NI No"],
    ["nino", "ni_number", "national_insurance_number", "niNumber"],
    valid=shape(r"(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z](?<!BG|GB|NK|KN|TN|NT|ZZ)\s?[0-9]{2}\s?[0-9]{2}\s?[0-9]{2}(\s?[A-D])?"),
)
def uk_nino(source):
    prefix = source.until(
        lambda: source.upper(1, "ABCEGHJKLMNOPRSTWXYZ") + source.upper(1, "ABCEGHJKLMNPRSTWXYZ"),
        lambda p: p not in ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ"),
    )
    number = prefix + source.digits(6) + source.choice("ABCD")
    return source.choice([number, grouped(number, (2, 2, 2, 2, 1), " "), grouped(number, (2, 2, 2, 2, 1), " ")])


@entry(
    "United Kingdom NHS Number",
    "en",
    ["NHS number", "NHS No.", "NHS no", "NHS"],
    ["nhs_number", "nhs", "nhsNumber", "nhs_no"],
    valid=nhs.is_valid,
)
def uk_nhs(source):
    number = source.until(lambda: source.digits(10, "46789"), nhs.is_valid)
    return source.choice([grouped(number, (3, 3, 4), " "), grouped(number, (3, 3, 4), " "), grouped(number, (3, 3, 4), "-"), number])


# The Americas


@entry(
    "Canada Social Insurance Number",
    "en fr",
    ["Social Insurance Number", "SIN", "NAS", "numéro d'assurance sociale", "SIN number"],
    ["sin", "social_insurance_number", "nas", "sinNumber"],
    valid=lambda text: sin.is_valid(text.replace(NO_BREAK_SPACE, " ")),
)
def canada_sin(source):
    body = source.digits(8, "12345679")
    number = body + luhn.calc_check_digit(body)
    return source.choice([grouped(number, (3, 3, 3), " "), grouped(number, (3, 3, 3), "-"), number, grouped(number, (3, 3, 3), NO_BREAK_SPACE)])


@entry(
    "Chile National ID (RUT)",
    "es en",
    ["RUT", "R.U.T.", "RUN", "cédula de identidad", "RUT del cliente"],
    ["rut", "RUT", "run", "rut_cliente"],
    valid=rut.is_valid,
)
def chile_rut(source):
    body = str(source.randint(4_000_000, 27_000_000))
    check = rut.calc_check_digit(body)
    dotted = f"{int(body):,}".replace(",", ".")
    return source.choice([f"{dotted}-{check}", f"{dotted}-{check}", f"{body}-{check}", f"{body}-{check.lower()}"])


@entry(
    "MX CURP",
    "es en",
    ["CURP", "Clave Única de Registro de Población", "CURP del trabajador"],
    ["curp", "CURP", "curp_trabajador", "clave_curp"],
    valid=curp.is_valid,
)
def mexico_curp(source):
    consonants = "BCDFGLMNPRSTVZ"
    day = source.date()
    states = "AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE".split()
    body = (
        source.choice(consonants)
        + source.choice("AEIOU")
        + source.upper(2, consonants)
        + f"{day:%y%m%d}"
        + source.choice("HM")
        + source.choice(states)
        + source.upper(3, consonants)
        + (source.choice(DIGITS) if day.year < 2000 else source.choice("ABC"))
    )
    for check in DIGITS:
        if curp.is_valid(body + check):
            return body + check
    return mexico_curp(source)


@entry(
    "Peru Unique ID (DNI)",
    "es en",
    ["DNI", "D.N.I.", "documento nacional de identidad", "DNI N°"],
    ["dni", "DNI", "nro_dni", "numero_dni"],
    valid=lambda text: cui.is_valid(text) or shape(r"[0-9]{8}")(text),
)
def peru_dni(source):
    number = source.digits(8, "01247")
    return number if source.random() < 0.9 else f"{number}-{cui.calc_check_digits(number)[0]}"


def uruguayan_digit(body):
    """Weights 2 9 8 7 6 3 4, what is missing to the next ten (Dirección Nacional de Identificación Civil)."""
    return str(-sum(int(digit) * weight for digit, weight in zip(body.zfill(7), (2, 9, 8, 7, 6, 3, 4))) % 10)


def is_uruguayan(text):
    number = compact(text)
    return len(number) in (7, 8) and number.isdigit() and number[-1] == uruguayan_digit(number[:-1])


@entry(
    "Uruguay ID (CI)",
    "es en",
    ["C.I.", "cédula de identidad", "CI", "cédula", "documento de identidad"],
    ["ci", "cedula", "cedula_identidad", "documento_identidad"],
    valid=is_uruguayan,
)
def uruguay_ci(source):
    body = str(source.randint(1_000_000, 6_300_000))
    check = uruguayan_digit(body)
    dotted = f"{body[0]}.{body[1:4]}.{body[4:]}"
    return source.choice([f"{dotted}-{check}", f"{dotted}-{check}", f"{body}-{check}", f"{body}{check}"])


def is_ssn(text):
    number = compact(text)
    if not shape(r"[0-9]{3}([- ]?)[0-9]{2}\1[0-9]{4}")(text):
        return False
    return number[:3] not in ("000", "666") and number[0] != "9" and number[3:5] != "00" and number[5:] != "0000"


@entry(
    "United States SSN Numeric Detection",
    "en es",
    ["SSN", "Social Security Number", "social security no.", "SS#", "Soc. Sec. No."],
    ["ssn", "social_security_number", "socialSecurityNumber", "SSN", "tax_ssn"],
    valid=is_ssn,
    near=lambda source: [
        ("never issued", f"000-{source.digits(2, '123')}-{source.digits(4, '123')}"),
        ("never issued", f"666-{source.digits(2, '123')}-{source.digits(4, '123')}"),
        ("never issued", f"{source.randint(100, 899)}-00-{source.digits(4, '123')}"),
    ],
)
def us_ssn(source):
    number = source.until(lambda: source.digits(9, "1234567"), is_ssn)
    return source.choice([grouped(number, (3, 2, 4), "-"), grouped(number, (3, 2, 4), "-"), grouped(number, (3, 2, 4), " "), number])


@entry(
    "United States SSN Text",
    "en",
    [],
    [],
    derived=False,
    structured=False,
    sentences=[
        "Please enter your {v} below: ___-__-____",
        "Applicant's {v} and date of birth are required for the background check.",
        "The employee forgot to write the {v} on the W-4 tax form.",
        "{v}: 123-45-6789",
    ],
    near=lambda source: [
        ("word", source.choice(["the social club and its security guard", "assn. of engineers", "social insecurity", "lessn"])),
        ("word", source.choice(["a class number", "the crossness of it", "socially secure", "SSNAKE"])),
    ],
)
def us_ssn_text(source):
    return source.choice(["SSN", "Social Security Number", "social security number", "Social Security No.", "ssn"])


# Asia


@entry(
    "China ID Card",
    "zh en",
    ["身份证号", "身份证号码", "公民身份号码", "居民身份证", "Chinese ID card number"],
    ["身份证号", "id_card", "sfz", "shenfenzheng", "idCardNumber"],
    valid=lambda text: len(text) == 18 and mod_11_2.is_valid(text.upper()),
)
def china_id(source):
    place = source.choice("110105 310104 440106 320106 330106 510107 420106 610113 370102 500103 120101 440305 350203".split())
    body = f"{place}{source.date():%Y%m%d}{source.randint(1, 999):03}"
    number = body + mod_11_2.calc_check_digit(body)
    return number if source.random() < 0.9 else number.lower()


@entry(
    "Hong Kong Identity Card Number",
    "en zh",
    ["HKID", "HKID No.", "Hong Kong Identity Card", "香港身份證", "身份證號碼"],
    ["hkid", "hkid_no", "hong_kong_id", "HKID"],
    valid=lambda text: is_hkid(text),
)
def hong_kong_id(source):
    letters = source.upper(1) if source.random() < 0.85 else source.choice(["XA", "XB", "XD", "XE", "WX"])
    body = letters + source.digits(6)
    check = hkid_digit(body)
    return source.choice([f"{body}({check})", f"{body}({check})", f"{body} ({check})", f"{body}{check}"])


def hkid_digit(body):
    """Weights 9 to 2 over eight places, a blank counting 36 where there is one letter, modulo 11."""
    values = [36 if c == " " else int(c, 36) for c in body.rjust(8)]
    return "0A987654321"[sum(v * w for v, w in zip(values, range(9, 1, -1))) % 11]


def is_hkid(text):
    number = text.replace("(", "").replace(")", "").replace(" ", "")
    return shape(r"[A-Z]{1,2}[0-9]{6}[0-9A]")(number) and hkid_digit(number[:-1]) == number[-1]


@entry(
    "India Aadhaar",
    "en hi",
    ["Aadhaar", "Aadhaar number", "Aadhaar No.", "UIDAI", "आधार", "आधार संख्या", "UID number"],
    ["aadhaar", "aadhaar_number", "aadhaarNo", "uidai", "adhar"],
    valid=aadhaar.is_valid,
)
def india_aadhaar(source):
    body = source.digits(11, "23456789")
    number = body + verhoeff.calc_check_digit(body)
    if not aadhaar.is_valid(number):
        return india_aadhaar(source)
    return source.choice([grouped(number, (4, 4, 4), " "), grouped(number, (4, 4, 4), " "), number, grouped(number, (4, 4, 4), "-")])


@entry(
    "India Voter ID",
    "en hi",
    ["Voter ID", "EPIC No.", "EPIC", "Voter ID number", "Elector's Photo Identity Card", "मतदाता पहचान पत्र"],
    ["voter_id", "epic", "epic_no", "voterId"],
    # Old cards have a serial number without a check digit, so every number of the shape is one.
    valid=lambda text: epic.is_valid(text) or shape(r"[A-Z]{3}[0-9]{7}")(text),
)
def india_voter(source):
    body = source.digits(6)
    return source.upper(3) + body + luhn.calc_check_digit(body)


@entry(
    "Indonesia Identity Card Number",
    "id en",
    ["NIK", "No. KTP", "Nomor Induk Kependudukan", "KTP", "e-KTP"],
    ["nik", "no_ktp", "ktp", "NIK"],
    valid=lambda text: nik.is_valid(compact(text)),
)
def indonesia_nik(source):
    place = source.choice(["110101", "127101", "317101", "320301", "327301", "357801", "510301", "737101", "367401"])
    day = source.date()
    shown = day.day + source.choice([0, 40])
    number = f"{place}{shown:02}{day:%m%y}{source.randint(1, 999):04}"
    return number if nik.is_valid(number) else indonesia_nik(source)


@entry(
    "Japan My Number (Person)",
    "ja en",
    ["マイナンバー", "個人番号", "My Number", "Individual Number"],
    ["マイナンバー", "個人番号", "my_number", "kojin_bango", "mynumber"],
    valid=my_number.is_valid,
)
def japan_my_number(source):
    body = source.digits(11)
    number = body + my_number.calc_check_digit(body)
    return source.choice([number, number, grouped(number, (4, 4, 4), " "), grouped(number, (4, 4, 4), "-")])


@entry(
    "Korea Resident Number (RRN)",
    "ko en",
    ["주민등록번호", "주민번호", "resident registration number", "RRN"],
    ["주민등록번호", "rrn", "jumin", "resident_registration_number"],
    # Numbers given out since October 2020 have no check digit.
    valid=lambda text: rrn.is_valid(text) or shape(r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])-?[1-8][0-9]{6}")(text),
)
def korea_rrn(source):
    day = source.date(1940, 2015)
    sex = source.choice("12" if day.year < 2000 else "34")
    body = f"{day:%y%m%d}{sex}{source.randint(0, 96):02}{source.digits(3)}"
    number = body + rrn.calc_check_digit(body)
    return source.choice([f"{number[:6]}-{number[6:]}", f"{number[:6]}-{number[6:]}", number])


@entry(
    "Malaysian National Identity Card Number",
    "ms en",
    ["MyKad", "No. Kad Pengenalan", "NRIC", "IC No.", "kad pengenalan", "IC number"],
    ["mykad", "nric", "ic_no", "no_kp", "kad_pengenalan"],
    valid=nric.is_valid,
)
def malaysia_nric(source):
    place = source.choice([*range(1, 17), *range(21, 60)])
    number = f"{source.date():%y%m%d}{place:02}{source.digits(4)}"
    return source.choice([grouped(number, (6, 2, 4), "-"), grouped(number, (6, 2, 4), "-"), number])


@entry(
    "Philippines Unified Multi-Purpose ID Identity Number",
    "en tl",
    ["UMID", "CRN", "Common Reference Number", "UMID No.", "UMID CRN"],
    ["umid", "crn", "umid_crn", "common_reference_number"],
    valid=shape(r"[0-9]{4}-?[0-9]{7}-?[0-9]"),
)
def philippines_umid(source):
    number = source.digits(12)
    return source.choice([grouped(number, (4, 7, 1), "-"), grouped(number, (4, 7, 1), "-"), number])


def nric_letter(prefix, digits):
    """Weights 2 7 6 5 4 3 2, four more for T and G, three more for M (Immigration & Checkpoints Authority)."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, (2, 7, 6, 5, 4, 3, 2)))
    total += {"T": 4, "G": 4, "M": 3}.get(prefix, 0)
    if prefix in "ST":
        return "JZIHGFEDCBA"[total % 11]
    return "XWUTRQPNMLK"[total % 11] if prefix in "FG" else "KLJNPQRTUWX"[10 - total % 11]


@entry(
    "Singapore National Registration Identity Card Number",
    "en zh",
    ["NRIC", "NRIC No.", "FIN", "Singapore IC", "NRIC/FIN"],
    ["nric", "nric_no", "fin", "nricNumber", "nric_fin"],
    valid=lambda text: shape(r"[STFGM][0-9]{7}[A-Z]")(text) and nric_letter(text[0], text[1:8]) == text[8],
)
def singapore_nric(source):
    prefix = source.choice("SSSTTFGM")
    digits = source.digits(7)
    return prefix + digits + nric_letter(prefix, digits)


def taiwanese_digit(body):
    """The letter counts as two digits (A is 10), then weights 1 9 8 … 1, what is missing to the next ten."""
    value = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(body[0]) + 10
    total = value // 10 + value % 10 * 9 + sum(int(d) * w for d, w in zip(body[1:], range(8, 0, -1)))
    return str(-total % 10)


@entry(
    "Taiwan National Identification Number",
    "zh en",
    ["身分證字號", "國民身分證", "身分證號碼", "National ID", "統一編號"],
    ["身分證字號", "national_id", "id_number_tw", "twid"],
    valid=lambda text: shape(r"[A-Z][1289][0-9]{8}")(text) and taiwanese_digit(text[:9]) == text[9],
)
def taiwan_id(source):
    body = source.upper(1) + source.choice("12") + source.digits(7)
    return body + taiwanese_digit(body)


@entry(
    "Thai Identity Card Number",
    "th en",
    ["เลขประจำตัวประชาชน", "บัตรประชาชน", "เลขบัตรประชาชน", "Thai ID", "National ID"],
    ["thai_id", "national_id", "เลขประจำตัวประชาชน", "citizen_id"],
    valid=pin.is_valid,
)
def thailand_id(source):
    body = source.digits(12, "1234578")
    number = body + pin.calc_check_digit(body)
    sizes = (1, 4, 5, 2, 1)
    return source.choice([grouped(number, sizes, "-"), grouped(number, sizes, "-"), grouped(number, sizes, " "), number])
