"""Passport numbers: shapes without public check digits, so that a label has to speak for them."""

from making import DIGITS, UPPER, entry, shape

ENGLISH = ["Passport No.", "passport number", "Passport", "Passport no"]
FIELDS = ["passport", "passport_number", "passportNo", "passport_no"]


def words(source):
    """What has the shape of a passport number and is an article, a flight or a room."""
    return [
        ("article", f"Model {source.upper(2)}{source.digits(6)} is discontinued."),
        ("error", f"error E{source.digits(7)} in module"),
        ("reference", f"Ref. {source.upper(1)}{source.digits(7)}, page {source.digits(2)}"),
        ("digits", f"{source.digits(9, '123456789')} records"),
    ]


def passport(name, languages, labels, fields, pattern):
    return entry(name, languages, [*labels, *ENGLISH], [*fields, *FIELDS], valid=shape(pattern), near=words)


@passport("AU Passport Number", "en", ["Australian passport"], ["australian_passport"], r"[A-Z]{1,2}[0-9]{7}")
def au_passport(source):
    if source.random() < 0.7:
        return source.choice("LMNE") + source.digits(7)
    return "P" + source.choice("ABCDEFUWXZ") + source.digits(7)


@passport("Australia Passport", "en", ["Australian passport"], ["australian_passport"], r"[A-Z]{1,2}[0-9]{7}")
def australia_passport(source):
    return au_passport(source)


@passport("Canada Passport", "en fr", ["numéro de passeport", "passeport", "Canadian passport"], ["passeport"], r"[A-Z]{2}[0-9]{6}|[A-Z][0-9]{6}[A-Z]{2}")
def canada_passport(source):
    if source.random() < 0.7:
        return source.choice("ABGHJPQWZ") + source.upper(1) + source.digits(6)
    return source.choice("APQ") + source.digits(6) + source.upper(2)


@passport(
    "EU Passport",
    "en de fr it es nl",
    ["Reisepass-Nr.", "Reisepassnummer", "numéro de passeport", "numero di passaporto", "número de pasaporte", "paspoortnummer"],
    ["reisepass", "passeport", "pasaporte", "passaporto"],
    r"[A-Z]{1,3}[0-9]{6,8}[A-Z]?|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z0-9]{8,9}|[0-9]{7,9}",
)
def eu_passport(source):
    german = "CFGHJKLMNPRTVWXYZ"
    return source.choice(
        [
            source.choice("CFGHJK") + source.text(german + DIGITS, 7) + source.choice(DIGITS),  # Germany
            source.digits(2) + source.upper(2) + source.digits(5),  # France
            "Y" + source.choice("ABC") + source.digits(7),  # Italy
            source.choice(["PA", "PB", "PC", "XD"]) + source.upper(1) + source.digits(6),  # Spain
            source.upper(1, "BDNS") + source.upper(1, "ABCDFGHJKLMNPRSTVWXYZ") + source.text(DIGITS + "BCDFGHJKLMNPRSTVWXYZ", 6) + source.choice(DIGITS),  # the Netherlands
            source.upper(2) + source.digits(6),  # Belgium
            source.upper(2, "EFMSP") + source.digits(7),  # Poland, Finland
            source.choice("PLU") + source.digits(7),  # Austria
        ]
    )


@passport("France Passport", "fr en", ["numéro de passeport", "passeport n°", "n° de passeport"], ["passeport", "numero_passeport"], r"[0-9]{2}[A-Z]{2}[0-9]{5}")
def france_passport(source):
    return source.digits(2) + source.upper(2) + source.digits(5)


@passport("Japan Passport", "ja en", ["旅券番号", "パスポート番号"], ["旅券番号", "パスポート番号"], r"[A-Z]{2}[0-9]{7}")
def japan_passport(source):
    return source.choice("TMN") + source.upper(1, "ABCEGHKLRSTVZ") + source.digits(7)


@passport("UAE Passport", "en ar", ["رقم جواز السفر", "UAE passport", "جواز السفر"], ["uae_passport"], r"[A-Z][0-9]{7,8}|[A-Z]{1,2}[0-9A-Z]{7}")
def uae_passport(source):
    return source.choice("ABCNPSR") + source.digits(7)


@passport("US Passport Number", "en es", ["U.S. passport", "US passport number", "pasaporte"], ["us_passport", "pasaporte"], r"[A-Z]?[0-9]{8,9}")
def us_passport(source):
    return source.digits(9, "123456") if source.random() < 0.6 else source.upper(1, "ACXYZ") + source.digits(8)


# Driving licences are as passports: shapes that only a label makes worth anything. From the states' published formats.
LICENSES = {
    "CA": lambda s: s.upper(1) + s.digits(7),
    "NY": lambda s: s.digits(9, "123456789"),
    "TX": lambda s: s.digits(8),
    "FL": lambda s: s.upper(1) + s.digits(12),
    "IL": lambda s: s.upper(1) + s.digits(11),
    "PA": lambda s: s.digits(8),
    "OH": lambda s: s.upper(2) + s.digits(6),
    "GA": lambda s: s.digits(9),
    "NC": lambda s: s.digits(s.choice([8, 12])),
    "MI": lambda s: s.upper(1) + s.digits(12),
    "NJ": lambda s: s.upper(1) + s.digits(14),
    "VA": lambda s: s.upper(1) + s.digits(8),
    "MA": lambda s: "S" + s.digits(8),
    "MD": lambda s: s.upper(1) + s.digits(12),
    "MN": lambda s: s.upper(1) + s.digits(12),
    "WI": lambda s: s.upper(1) + s.digits(13),
    "CO": lambda s: s.digits(9),
    "AZ": lambda s: s.upper(1) + s.digits(8),
    "IN": lambda s: s.digits(10),
    "MO": lambda s: s.upper(1) + s.digits(s.choice([6, 8, 9])),
    "KS": lambda s: "K" + s.digits(8),
    "WA": lambda s: "WDL" + s.text(UPPER + DIGITS, 9),
    "IA": lambda s: s.digits(3) + s.upper(2) + s.digits(4),
    "NH": lambda s: f"{s.randint(1, 12):02}" + s.upper(3) + s.digits(5),
    "ND": lambda s: s.upper(3) + s.digits(6),
    "KY": lambda s: s.upper(1) + s.digits(8),
}


@entry(
    "US Driver's License Number",
    "en",
    ["Driver's License", "Driver License No.", "driver's license number", "DL#", "DLN", "CA License", "Texas driver license", "Drivers License Number"],
    ["drivers_license", "driver_license_number", "dl_number", "driverLicense", "dln"],
    bare=False,
    derived=False,
    near=lambda source: [
        ("licence of software", f"License: Apache-2.0, version {source.digits(1)}.{source.digits(1)}"),
        ("article", f"Model {source.upper(1)}{source.digits(7)} is discontinued."),
        ("no label", f"{source.upper(1)}{source.digits(12)}"),
        ("driver of a device", f"driver version {source.digits(2)}.{source.digits(3)}.{source.digits(4)} license text follows"),
    ],
)
def us_license(source):
    return LICENSES[source.choice(sorted(LICENSES))](source)
