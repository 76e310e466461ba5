"""Tax, VAT and company numbers."""

from stdnum import luhn, verhoeff
from stdnum.at import tin as at_tin
from stdnum.at import uid as at_uid
from stdnum.au import abn, acn, tfn
from stdnum.be import nn, vat as be_vat
from stdnum.br import cnpj, cpf
from stdnum.de import idnr
from stdnum.de import vat as de_vat
from stdnum.dk import cpr
from stdnum.es import cif
from stdnum.fi import hetu
from stdnum.fr import tva
from stdnum.gr import vat as gr_vat
from stdnum.hu import anum
from stdnum.id import npwp
from stdnum.ie import pps
from stdnum.ie import vat as ie_vat
from stdnum.in_ import gstin, pan
from stdnum.iso7064 import mod_11_10
from stdnum.it import codicefiscale
from stdnum.jp import cn
from stdnum.lu import tva as lu_tva
from stdnum.nl import btw, bsn
from stdnum.nz import ird
from stdnum.pe import ruc
from stdnum.pl import nip, regon
from stdnum.pt import nif as pt_nif

from making import DIGITS, NO_BREAK_SPACE, UPPER, compact, entry, grouped, shape


def luhn_number(body):
    return body + luhn.calc_check_digit(body)


# Austria


@entry(
    "Austria Tax ID",
    "de en",
    ["Steuernummer", "Abgabenkontonummer", "St.-Nr.", "Finanzamt Steuernummer", "Austrian tax number"],
    ["steuernummer", "abgabenkontonummer", "steuer_nr", "austrian_tax_id"],
    valid=lambda text: at_tin.is_valid(compact(text)),
)
def austria_tax(source):
    offices = ["03", "04", "07", "08", "09", "10", "12", "15", "16", "18", "22", "23", "29", "33", "38", "46", "51", "52"]
    office = source.choice([*offices, "54", "57", "59", "61", "67", "68", "69", "71", "81", "82", "91", "93", "97", "98"])
    number = source.until(lambda: office + source.digits(7), at_tin.is_valid)
    return source.choice([f"{number[:2]} {number[2:5]}/{number[5:]}", f"{number[:2]}-{number[2:5]}/{number[5:]}", number])


@entry(
    "Austria VAT (UID)",
    "de en",
    ["UID", "UID-Nummer", "USt-IdNr.", "Umsatzsteuer-Identifikationsnummer", "VAT number"],
    ["uid", "uid_nummer", "ustid", "vat_number", "vatId"],
    valid=at_uid.is_valid,
)
def austria_vat(source):
    number = source.until(lambda: "U" + source.digits(8), at_uid.is_valid)
    return source.choice(["AT" + number, "AT" + number, "AT " + number])


# Belgium


@entry(
    "Belgium Tax ID (NN)",
    "nl fr de en",
    ["Rijksregisternummer", "Numéro national", "INSZ", "NISS", "Nationalregisternummer", "national number"],
    ["rijksregisternummer", "numero_national", "insz", "niss", "rrn", "national_number"],
    valid=nn.is_valid,
)
def belgium_national(source):
    day = source.date()
    body = f"{day:%y%m%d}{source.randint(1, 997):03}"
    full = int(("2" if day.year >= 2000 else "") + body)
    number = body + f"{97 - full % 97:02}"
    if not nn.is_valid(number):
        return belgium_national(source)
    return source.choice(
        [
            f"{number[:2]}.{number[2:4]}.{number[4:6]}-{number[6:9]}.{number[9:]}",
            number,
            f"{number[:6]}-{number[6:9]}-{number[9:]}",
            f"{number[:6]} {number[6:9]} {number[9:]}",
        ]
    )


@entry(
    "Belgium VAT",
    "nl fr en",
    ["BTW-nummer", "BTW", "numéro de TVA", "TVA", "ondernemingsnummer", "VAT number"],
    ["btw_nummer", "tva", "vat_number", "ondernemingsnummer", "btw"],
    valid=be_vat.is_valid,
)
def belgium_vat(source):
    body = source.choice("01") + source.digits(7)
    number = body + f"{97 - int(body) % 97:02}"
    if not be_vat.is_valid(number):
        return belgium_vat(source)
    dotted = f"{number[:4]}.{number[4:7]}.{number[7:]}"
    return source.choice([f"BE{number}", f"BE {number}", f"BE {dotted}", f"BE{dotted}", f"BE {dotted.replace('.', ' ')}"])


# Brazil


@entry(
    "Brazil CNPJ",
    "pt en",
    ["CNPJ", "CNPJ da empresa", "CNPJ/MF", "inscrição no CNPJ"],
    ["cnpj", "cnpj_empresa", "CNPJ", "documento_cnpj"],
    valid=cnpj.is_valid,
)
def brazil_cnpj(source):
    body = source.digits(8) + source.choice(["0001", "0001", "0002", f"{source.randint(1, 300):04}"])
    number = body + cnpj.calc_check_digits(body)
    dotted = f"{number[:2]}.{number[2:5]}.{number[5:8]}/{number[8:12]}-{number[12:]}"
    return source.choice([dotted, dotted, number])


@entry(
    "Brazil CPF (Tax ID)",
    "pt en",
    ["CPF", "CPF do titular", "CPF/MF", "inscrito no CPF"],
    ["cpf", "cpf_cliente", "CPF", "nr_cpf"],
    valid=cpf.is_valid,
)
def brazil_cpf(source):
    number = source.until(lambda: source.digits(9), lambda body: len(set(body)) > 1)
    number += cpf._calc_check_digits(number)
    dotted = f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"
    return source.choice([dotted, dotted, number, f"{number[:9]}-{number[9:]}"])


# Denmark and Finland


@entry(
    "Denmark Tax (CPR)",
    "da en",
    ["CPR-nummer", "CPR-nr.", "CPR", "personnummer", "cpr nr"],
    ["cpr", "cpr_nummer", "cprNr", "personnummer"],
    # Since 2007 numbers are issued that have no check digit, so none with a date is a near miss.
    valid=lambda text: cpr.is_valid(text) or shape(r"(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}")(text),
)
def denmark_cpr(source):
    number = source.until(lambda: f"{source.date(1937, 1999):%d%m%y}{source.digits(4, '0123')}", cpr.is_valid)
    return source.choice([f"{number[:6]}-{number[6:]}", f"{number[:6]}-{number[6:]}", number, f"{number[:6]} {number[6:]}"])


@entry(
    "Finland Tax ID",
    "fi sv en",
    ["henkilötunnus", "hetu", "HETU", "personbeteckning", "sosiaaliturvatunnus", "personal identity code"],
    ["hetu", "henkilotunnus", "henkilötunnus", "personbeteckning", "personal_identity_code"],
    valid=hetu.is_valid,
)
def finland_hetu(source):
    day = source.date(1930, 2012)
    sign = source.choice("-YXWVU" if day.year < 2000 else "ABCDEF") if source.random() < 0.3 else "-A"[day.year >= 2000]
    body = f"{day:%d%m%y}{source.randint(2, 899):03}"
    return f"{body[:6]}{sign}{body[6:]}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(body) % 31]}"


# France and Germany


def french_spi(source):
    """The tax number of a person: 13 digits beginning with 0 to 3, the last three of them the rest of dividing by 511."""
    body = source.digits(10, "0123")
    return body + f"{int(body) % 511:03}"


def is_french_spi(text):
    number = compact(text)
    return len(number) == 13 and number.isdigit() and number[0] in "0123" and int(number[:10]) % 511 == int(number[10:])


@entry(
    "France Tax ID (SPI)",
    "fr en",
    ["numéro fiscal", "numéro SPI", "N° fiscal", "identifiant fiscal", "référence fiscale", "SPI"],
    ["numero_fiscal", "spi", "numéro fiscal", "identifiant_fiscal"],
    valid=is_french_spi,
)
def france_spi(source):
    number = french_spi(source)
    return source.choice([number, number, grouped(number, (2, 2, 3, 3, 3), " "), grouped(number, (2, 2, 3, 3, 3), NO_BREAK_SPACE)])


@entry(
    "France VAT",
    "fr en",
    ["TVA intracommunautaire", "numéro de TVA", "N° TVA", "TVA", "VAT number"],
    ["tva", "numero_tva", "tva_intracommunautaire", "vat_number"],
    valid=lambda text: tva.is_valid(text.replace(NO_BREAK_SPACE, " ")),
)
def france_vat(source):
    siren = luhn_number(source.digits(8))
    key = f"{(int(siren) * 100 + 12) % 97:02}"
    if not tva.is_valid("FR" + key + siren):
        return france_vat(source)
    spaced = f"{siren[:3]} {siren[3:6]} {siren[6:]}"
    return source.choice([f"FR{key}{siren}", f"FR{key}{siren}", f"FR {key} {spaced}", f"FR{key} {spaced}", f"FR {key} {siren}"])


@entry(
    "Germany Tax ID",
    "de en",
    ["Steuer-ID", "Steueridentifikationsnummer", "IdNr.", "steuerliche Identifikationsnummer", "Steuer-IdNr.", "TIN"],
    ["steuer_id", "steuerid", "idnr", "steueridentifikationsnummer", "tax_id"],
    valid=idnr.is_valid,
)
def germany_tax(source):
    while True:
        digits = source.sample(DIGITS, 9)
        repeated = source.choice(digits)
        body = digits + [repeated]
        source.shuffle(body)
        body = "".join(body)
        if body[0] == "0" or repeated * 3 in body:
            continue
        number = body + mod_11_10.calc_check_digit(body)
        if idnr.is_valid(number):
            return source.choice([number, grouped(number, (2, 3, 3, 3), " "), grouped(number, (2, 3, 3, 3), " "), grouped(number, (2, 3, 3, 3), NO_BREAK_SPACE)])


@entry(
    "Germany VAT",
    "de en",
    ["USt-IdNr.", "Umsatzsteuer-ID", "USt-ID", "Umsatzsteuer-Identifikationsnummer", "VAT ID"],
    ["ust_id", "ustidnr", "umsatzsteuer_id", "vat_id", "vatNumber"],
    valid=de_vat.is_valid,
)
def germany_vat(source):
    body = source.digits(8, "123456789")
    number = body + mod_11_10.calc_check_digit(body)
    return source.choice([f"DE{number}", f"DE{number}", f"DE {number}", f"DE {number[:3]} {number[3:6]} {number[6:]}"])


# Greece, Hungary, Ireland, Italy


@entry(
    "Greece Tax (AFM)",
    "el en",
    ["ΑΦΜ", "Α.Φ.Μ.", "Αριθμός Φορολογικού Μητρώου", "AFM", "Greek tax number"],
    ["afm", "ΑΦΜ", "αφμ", "greek_tax_number"],
    valid=gr_vat.is_valid,
)
def greece_afm(source):
    number = source.until(lambda: source.digits(9, "0123456789"), gr_vat.is_valid)
    return source.choice([number, number, number, f"EL{number}"])


def hungarian_personal(source):
    """The personal tax number: 8, the days since 1867, three digits, and a check digit with weights 1 to 9 modulo 11."""
    while True:
        body = "8" + f"{source.date(1935, 2006).toordinal() - 681449:05}" + source.digits(3)
        rest = sum(int(digit) * weight for digit, weight in zip(body, range(1, 10))) % 11
        if rest < 10:
            return body + str(rest)


def is_hungarian(text):
    number = compact(text)
    if not number.isdigit():
        return False
    if len(number) == 10:
        return number[0] == "8" and sum(int(d) * w for d, w in zip(number[:9], range(1, 10))) % 11 == int(number[9])
    return len(number) in (8, 11) and anum.is_valid(number[:8])


@entry(
    "Hungary Tax",
    "hu en",
    ["adóazonosító jel", "adóazonosító", "adószám", "adójel", "Hungarian tax number"],
    ["adoazonosito", "adoazonosito_jel", "adoszam", "adószám", "hungarian_tax_id"],
    valid=is_hungarian,
)
def hungary_tax(source):
    if source.random() < 0.6:
        return hungarian_personal(source)
    number = source.until(lambda: source.digits(8, "123456789"), anum.is_valid)
    vat, county = source.choice("12345"), f"{source.choice([*range(2, 21), *range(22, 45), 51]):02}"
    return source.choice([f"{number}-{vat}-{county}", f"{number}-{vat}-{county}", f"{number}{vat}{county}"])


@entry(
    "Ireland Tax (PPS)",
    "en ga",
    ["PPS number", "PPSN", "PPS No.", "Personal Public Service Number", "PPS"],
    ["pps", "ppsn", "pps_number", "ppsNumber"],
    valid=lambda text: pps.is_valid(compact(text)),
)
def ireland_pps(source):
    body = source.digits(7)
    second = source.choice(["", "", "A", "A", "H", "W"])
    for check in UPPER:
        number = body + check + second
        if pps.is_valid(number):
            return source.choice([number, number, f"{body} {check}{second}"])
    return ireland_pps(source)


@entry(
    "Ireland VAT",
    "en ga",
    ["VAT number", "VAT No.", "VAT reg. no.", "Irish VAT", "VAT registration number"],
    ["vat_number", "vat_no", "vatNumber", "irish_vat"],
    valid=ie_vat.is_valid,
)
def ireland_vat(source):
    body = source.digits(7)
    if source.random() < 0.2:
        body = body[0] + source.choice(UPPER + "+*") + body[2:]
    second = source.choice(["", "", "H"]) if body[1] in DIGITS else ""
    for check in UPPER:
        number = body + check + second
        if ie_vat.is_valid("IE" + number):
            return source.choice(["IE", "IE", "IE "]) + number
    return ireland_vat(source)


@entry(
    "Italy Fiscal Code",
    "it en",
    ["codice fiscale", "C.F.", "Cod. Fisc.", "CF", "Codice Fiscale del dichiarante"],
    ["codice_fiscale", "cf", "codiceFiscale", "cod_fiscale"],
    valid=lambda text: codicefiscale.is_valid(compact(text)),
)
def italy_fiscal_code(source):
    consonants, vowels = "BCDFGLMNPRSTVZ", "AEIOU"
    day = source.date()
    number = (
        source.upper(3, consonants)
        + (source.upper(3, consonants) if source.random() < 0.8 else source.upper(2, consonants) + source.choice(vowels))
        + f"{day:%y}{'ABCDEHLMPRST'[day.month - 1]}{day.day + source.choice([0, 40]):02}"
        + source.choice(["F205", "H501", "L219", "A944", "F839", "D612", "G273", "L736", "Z404", "Z112", "E573"])
    )
    if source.random() < 0.1:
        # Two people whose codes would be the same: a digit becomes a letter, from the right.
        number = number[:14] + "LMNPQRSTUV"[int(number[14])]
    number += codicefiscale.calc_check_digit(number)
    return source.choice([number, number, number, f"{number[:6]} {number[6:11]} {number[11:]}"])


# Luxembourg, the Netherlands, Poland, Portugal, Spain


@entry(
    "Luxembourg Tax",
    "fr de lb en",
    ["matricule", "numéro d'identification national", "Matricule nationale", "Sozialversicherungsnummer", "national ID number"],
    ["matricule", "numero_matricule", "matricule_national", "national_id"],
    valid=lambda text: is_luxembourgish(compact(text)),
)
def luxembourg_tax(source):
    body = f"{source.date():%Y%m%d}{source.digits(3)}"
    number = luxembourgish(body)
    return source.choice([number, number, f"{number[:4]} {number[4:8]} {number[8:]}", f"{number[:4]} {number[4:6]} {number[6:8]} {number[8:]}"])


def luxembourgish(body):
    """Two check digits, both over the eleven: Luhn and Verhoeff (règlement grand-ducal of 28 November 2013)."""
    return body + luhn.calc_check_digit(body) + verhoeff.calc_check_digit(body)


def is_luxembourgish(number):
    return len(number) == 13 and number.isdigit() and number == luxembourgish(number[:11])


@entry(
    "Luxembourg VAT",
    "fr de en",
    ["numéro de TVA", "N° TVA", "TVA", "MwSt-Nummer", "VAT number"],
    ["tva", "vat_number", "numero_tva", "vatNumber"],
    valid=lu_tva.is_valid,
)
def luxembourg_vat(source):
    body = source.digits(6, "123456789")
    number = body + f"{int(body) % 89:02}"
    return source.choice([f"LU{number}", f"LU{number}", f"LU {number}", f"LU {number[:3]} {number[3:6]} {number[6:]}"])


@entry(
    "Netherlands VAT",
    "nl en",
    ["btw-nummer", "btw-id", "BTW-identificatienummer", "btw nr", "VAT number"],
    ["btw_nummer", "btw_id", "btwNummer", "vat_number"],
    valid=btw.is_valid,
)
def netherlands_vat(source):
    if source.random() < 0.5:
        body = source.until(lambda: source.digits(9), bsn.is_valid)
        number = body + "B" + f"{source.choice([1, 1, 1, 2, 3]):02}"
    else:
        number = source.until(lambda: f"{source.digits(9)}B{source.digits(2)}", lambda n: btw.is_valid("NL" + n) and not bsn.is_valid(n[:9]))
    dotted = f"{number[:4]}.{number[4:6]}.{number[6:9]}.{number[9:]}"
    return source.choice([f"NL{number}", f"NL{number}", f"NL {number}", f"NL{dotted}" if source.random() < 0.5 else f"NL{number}"])


@entry(
    "Poland REGON",
    "pl en",
    ["REGON", "nr REGON", "numer REGON"],
    ["regon", "REGON", "nr_regon"],
    valid=regon.is_valid,
)
def poland_regon(source):
    number = source.until(lambda: source.digits(8), lambda body: regon.is_valid(body + regon.calc_check_digit(body)))
    number += regon.calc_check_digit(number)
    if source.random() < 0.3:
        body = number + source.digits(4)
        number = body + regon.calc_check_digit(body)
    return number


@entry(
    "Poland Tax (NIP)",
    "pl en",
    ["NIP", "nr NIP", "numer identyfikacji podatkowej", "NIP nabywcy"],
    ["nip", "NIP", "nip_nabywcy", "numer_nip"],
    valid=nip.is_valid,
)
def poland_nip(source):
    # The first three digits are those of a tax office, none of which has a zero in front.
    number = source.until(lambda: source.digits(3, "123456789") + source.digits(7), nip.is_valid)
    return source.choice(
        [grouped(number, (3, 3, 2, 2), "-"), grouped(number, (3, 2, 2, 3), "-"), number, f"PL{number}", grouped(number, (3, 3, 2, 2), " ")]
    )


@entry(
    "Portugal Tax (NIF)",
    "pt en",
    ["NIF", "contribuinte n.º", "número de contribuinte", "número de identificação fiscal", "NIPC", "contribuinte"],
    ["nif", "contribuinte", "numero_contribuinte", "NIF"],
    valid=pt_nif.is_valid,
)
def portugal_nif(source):
    number = source.until(lambda: source.choice(["1", "2", "3", "5", "6", "9"]) + source.digits(8), pt_nif.is_valid)
    if number[:2] in ("92", "93", "94", "95", "96", "97"):
        return portugal_nif(source)
    return source.choice([number, number, f"PT{number}", grouped(number, (3, 3, 3), " ")])


@entry(
    "Spain Tax (CIF)",
    "es en",
    ["CIF", "NIF de la empresa", "C.I.F.", "NIF", "CIF de la sociedad"],
    ["cif", "nif_empresa", "CIF", "cif_empresa"],
    valid=lambda text: cif.is_valid(compact(text)),
)
def spain_cif(source):
    while True:
        body = source.choice("ABCDEFGHJNPQRSUVW") + f"{source.choice([*range(1, 54)]):02}" + source.digits(5)
        digit, letter = cif.calc_check_digits(body)
        # Companies have a digit, public bodies and those from abroad a letter, the others either.
        check = digit if body[0] in "ABEH" else letter if body[0] in "NPQRSW" else source.choice([digit, letter])
        number = body + check
        if cif.is_valid(number):
            return source.choice([number, number, f"{number[0]}-{number[1:]}", f"{number[:-1]}-{number[-1]}" if check in UPPER else number])


@entry(
    "Sweden Tax",
    "sv en",
    ["personnummer", "pers.nr", "personnr", "samordningsnummer", "Swedish personal number"],
    ["personnummer", "personnr", "pnr", "samordningsnummer"],
    valid=lambda text: len(compact(text.replace("+", "-"))) in (10, 12) and luhn.is_valid(compact(text.replace("+", "-"))[-10:]),
)
def sweden_personal(source):
    day = source.date(1930, 2012)
    shown = day.day + (60 if source.random() < 0.1 else 0)
    number = luhn_number(f"{day:%y%m}{shown:02}{source.randint(1, 999):03}")
    century = f"{day:%Y}"[:2]
    return source.choice([f"{number[:6]}-{number[6:]}", f"{number[:6]}-{number[6:]}", f"{century}{number[:6]}-{number[6:]}", century + number, number])


# Asia and the Pacific


@entry(
    "Australia Business (ABN)",
    "en",
    ["ABN", "Australian Business Number", "A.B.N.", "ABN no."],
    ["abn", "ABN", "australian_business_number", "business_number"],
    valid=abn.is_valid,
)
def australia_abn(source):
    body = source.digits(9, "123456789")
    number = abn.calc_check_digits(body) + body
    return source.choice([grouped(number, (2, 3, 3, 3), " "), grouped(number, (2, 3, 3, 3), " "), number, grouped(number, (2, 3, 3, 3), NO_BREAK_SPACE)])


@entry(
    "Australia Company (ACN)",
    "en",
    ["ACN", "Australian Company Number", "A.C.N.", "ACN no."],
    ["acn", "ACN", "australian_company_number", "company_number"],
    valid=acn.is_valid,
)
def australia_acn(source):
    body = source.choice(["00", "01", "05", "06", "08", "10", "12", "14", "16", "60", "61", "63", "65"]) + source.digits(6)
    number = body + acn.calc_check_digit(body)
    return source.choice([grouped(number, (3, 3, 3), " "), grouped(number, (3, 3, 3), " "), number])


@entry(
    "Australia Tax File Number",
    "en",
    ["TFN", "Tax File Number", "tax file no.", "Australian TFN"],
    ["tfn", "tax_file_number", "taxFileNumber", "TFN"],
    # Old numbers have eight digits, and no public source says how they are checked.
    valid=lambda text: tfn.is_valid(compact(text)) or len(compact(text)) == 8,
)
def australia_tfn(source):
    number = source.until(lambda: source.digits(9, "123456789"), tfn.is_valid)
    return source.choice([grouped(number, (3, 3, 3), " "), number, grouped(number, (3, 3, 3), "-")])


def make_pan(source):
    return source.upper(3) + source.choice("PPPPCHFATBLJG") + source.upper(1) + source.digits(3) + source.digits(1, "123456789") + source.upper(1)


@entry(
    "India GST (GSTIN)",
    "en hi",
    ["GSTIN", "GST No.", "GST number", "GST registration number", "जीएसटी"],
    ["gstin", "gst_number", "gstNo", "gst"],
    valid=gstin.is_valid,
)
def india_gstin(source):
    state = f"{source.choice([*range(1, 25), 26, 27, 29, *range(30, 38)]):02}"
    body = state + make_pan(source) + source.choice("123456789") + "Z"
    for check in DIGITS + UPPER:
        if gstin.is_valid(body + check):
            return body + check
    return india_gstin(source)


@entry(
    "India PAN Card",
    "en hi",
    ["PAN", "PAN Card", "PAN No.", "Permanent Account Number", "पैन"],
    ["pan", "pan_number", "pan_card", "panNo"],
    valid=pan.is_valid,
)
def india_pan(source):
    return make_pan(source)


@entry(
    "Indonesia Tax (NPWP)",
    "id en",
    ["NPWP", "Nomor Pokok Wajib Pajak", "No. NPWP"],
    ["npwp", "NPWP", "no_npwp", "nomor_npwp"],
    valid=lambda text: len(compact(text)) == 15 and npwp.is_valid(text),
)
def indonesia_npwp(source):
    body = source.choice(["01", "02", "03", "07", "24", "31", "66", "74", "81", "92"]) + source.digits(6)
    number = luhn_number(body) + f"{source.randint(1, 980):03}" + source.choice(["000", "000", "001"])
    if not npwp.is_valid(number):
        return indonesia_npwp(source)
    dotted = f"{number[:2]}.{number[2:5]}.{number[5:8]}.{number[8]}-{number[9:12]}.{number[12:]}"
    return source.choice([dotted, dotted, number])


@entry(
    "Japan My Number (Corp)",
    "ja en",
    ["法人番号", "法人マイナンバー", "corporate number", "法人番号（13桁）"],
    ["法人番号", "houjin_bangou", "corporate_number", "hojin_bango"],
    valid=lambda text: cn.is_valid(text),
)
def japan_corporate(source):
    body = source.digits(12, "0123456789")
    number = cn.calc_check_digit(body) + body
    return source.choice([number, number, f"{number[0]}-{number[1:5]}-{number[5:9]}-{number[9:]}"])


@entry(
    "NZ Tax (IRD)",
    "en",
    ["IRD number", "IRD", "IRD no.", "Inland Revenue number", "NZ tax number"],
    ["ird", "ird_number", "irdNumber", "ird_no"],
    valid=ird.is_valid,
)
def nz_ird(source):
    body = str(source.randint(10_000_00, 150_000_000 // 10))
    check = ird.calc_check_digit(body.zfill(8))
    if not ird.is_valid(body + check):
        return nz_ird(source)
    number = body + check
    sizes = (2, 3, 3) if len(number) == 8 else (3, 3, 3)
    return source.choice([grouped(number, sizes, "-"), grouped(number, sizes, "-"), number, grouped(number, sizes, " ")])


# The Americas


@entry(
    "Peru Tax (RUC)",
    "es en",
    ["RUC", "R.U.C.", "RUC N°", "número de RUC", "Registro Único de Contribuyentes"],
    ["ruc", "RUC", "nro_ruc", "numero_ruc"],
    valid=ruc.is_valid,
)
def peru_ruc(source):
    body = source.choice(["10", "20", "20", "15", "17"]) + source.digits(8)
    return body + ruc.calc_check_digit(body)


@entry(
    "US Individual Tax Identification Number (ITIN)",
    "en es",
    ["ITIN", "Individual Taxpayer Identification Number", "taxpayer ID", "ITIN number", "Tax ID"],
    ["itin", "itin_number", "taxpayer_id", "ITIN"],
    valid=shape(r"9[0-9]{2}([- ]?)(5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])\1[0-9]{4}"),
)
def us_itin(source):
    number = f"9{source.digits(2)}{source.choice([*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100)])}{source.digits(4)}"
    return source.choice([grouped(number, (3, 2, 4), "-"), grouped(number, (3, 2, 4), "-"), number, grouped(number, (3, 2, 4), " ")])
