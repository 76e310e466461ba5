"""Addresses, telephone numbers, e-mail and names."""

from faker import Faker

from making import ALPHANUMERIC, DIGITS, LOWER, UPPER, entry, shape
from names import FULL_NAMES, JAPANESE_FAMILY, JAPANESE_GIVEN

_FAKERS = {}


def faked(source, locale):
    """The generator of a locale, with the next seed of `source`."""
    if locale not in _FAKERS:
        _FAKERS[locale] = Faker(locale)
    _FAKERS[locale].seed_instance(source.getrandbits(32))
    return _FAKERS[locale]


@entry(
    "Email Address",
    "en de fr es",
    ["e-mail", "Email", "email address", "contact", "E-Mail-Adresse", "courriel"],
    ["email", "e_mail", "emailAddress", "contact_email", "mail"],
    derived=False,
    near=lambda s: [
        ("file name", f"{s.text(LOWER, 6)}@{s.choice('23')}x.png"),
        ("package", f"npm install @{s.text(LOWER, 6)}/{s.text(LOWER, 5)}@{s.digits(1)}.{s.digits(1)}.{s.digits(1)}"),
        ("decorator", f"@{s.text(LOWER, 7)}.setter"),
        ("no domain", f"{s.text(LOWER, 7)}@localhost"),
        ("social name", f"follow @{s.text(LOWER, 9)} today"),
        ("remote", f"git clone git@{s.text(LOWER, 6)}.example.com:{s.text(LOWER, 5)}/{s.text(LOWER, 4)}.git"),
    ],
)
def email(source):
    fake = faked(source, source.choice(["en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "sv_SE", "pt_BR"]))
    address = source.choice([fake.email, fake.company_email, fake.free_email, fake.ascii_safe_email])()
    if source.random() < 0.1:
        local, domain = address.split("@")
        address = f"{local}+{source.text(LOWER, 4)}@{domain}"
    return address if source.random() < 0.9 else address.capitalize()


@entry(
    "US Phone Number",
    "en es",
    ["phone", "Phone number", "Tel.", "mobile", "cell phone", "Telephone", "teléfono", "phone no."],
    ["phone", "phone_number", "mobile", "telephone", "cell_phone"],
    valid=shape(r"(\+?1[-. ]?)?(\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-. ]?)[2-9][0-9]{2}[-. ]?[0-9]{4}( ?(x|ext\.?) ?[0-9]{1,5})?"),
    near=lambda s: [
        ("area code", f"{s.choice('01')}{s.digits(2)}-{s.digits(3, '23456789')}-{s.digits(4)}"),
        ("exchange", f"({s.digits(3, '2345678')}) {s.choice('01')}{s.digits(2)}-{s.digits(4)}"),
        ("seven digits", f"{s.digits(3, '2345')}-{s.digits(4)}"),
    ],
    skip=["number", "order number", "epoch time"],
)
def us_phone(source):
    area = source.choice("202 212 213 303 305 312 404 415 469 503 512 602 617 646 702 713 718 773 808 818 917 972".split())
    exchange = source.choice("23456789") + source.choice("02345678") + source.choice("02345678")
    line = source.digits(4)
    return source.choice(
        [
            f"({area}) {exchange}-{line}",
            f"({area}) {exchange}-{line}",
            f"{area}-{exchange}-{line}",
            f"{area}-{exchange}-{line}",
            f"{area}.{exchange}.{line}",
            f"+1 {area} {exchange} {line}",
            f"+1-{area}-{exchange}-{line}",
            f"1-{area}-{exchange}-{line}",
            f"+1{area}{exchange}{line}",
            f"{area} {exchange} {line}",
            f"+1 ({area}) {exchange}-{line}",
        ]
    )


CITIES = [
    ("Chicago", "IL", "Illinois", "606"), ("New York", "NY", "New York", "100"), ("Los Angeles", "CA", "California", "900"),
    ("Houston", "TX", "Texas", "770"), ("Phoenix", "AZ", "Arizona", "850"), ("Seattle", "WA", "Washington", "981"),
    ("Boston", "MA", "Massachusetts", "021"), ("Denver", "CO", "Colorado", "802"), ("Miami", "FL", "Florida", "331"),
    ("Atlanta", "GA", "Georgia", "303"), ("Salt Lake City", "UT", "Utah", "841"), ("St. Louis", "MO", "Missouri", "631"),
    ("Minneapolis", "MN", "Minnesota", "554"), ("Fort Worth", "TX", "Texas", "761"), ("Baton Rouge", "LA", "Louisiana", "708"),
    ("Honolulu", "HI", "Hawaii", "968"), ("Portland", "OR", "Oregon", "972"), ("Las Vegas", "NV", "Nevada", "891"),
    ("Washington", "DC", "District of Columbia", "200"), ("Charlotte", "NC", "North Carolina", "282"),
]
STREETS = "Main Oak Maple Washington Lincoln Park Elm Cedar Lake Hill Pine Sunset River Church Spring Highland Jefferson 5th 42nd 1st Martin~Luther~King Peachtree".split()
SUFFIXES = ["St", "Street", "Ave", "Avenue", "Blvd", "Rd", "Road", "Dr", "Drive", "Ln", "Lane", "Ct", "Way", "Pl", "Pkwy", "St.", "Ave."]
ADDRESS_SENTENCES = [
    "Address: {v}",
    "Ship to {v} by Friday.",
    "The customer lives at {v}.",
    "Please send it to {v}",
    "Our office: {v}.",
    "{v}",
]
ADDRESS_FIELDS = ["address", "street_address", "mailing_address", "shipping_address", "home_address"]


def street(source):
    direction = source.choice(["", "", "", "N ", "S ", "West ", "NE "])
    unit = source.choice(["", "", "", f", Apt {source.randint(1, 99)}", f" Suite {source.randint(100, 900)}", f" #{source.randint(1, 40)}", f", Unit {source.choice('ABC')}"])
    name = source.choice(STREETS).replace("~", " ")
    return f"{source.randint(1, 9999)} {direction}{name} {source.choice(SUFFIXES)}{unit}"


def us_address(source, first):
    city, code, state, prefix = source.choice(CITIES)
    zip_code = prefix + source.digits(2) + (f"-{source.digits(4)}" if source.random() < 0.2 else "")
    region = code if source.random() < 0.85 else state
    gap = source.choice([", ", ", ", "\n"])
    return f"{first}{gap}{city}, {region} {zip_code}"


def no_address(source):
    return [
        ("room", f"Meet in room {source.digits(3)}, Main building, floor {source.digits(1)}."),
        ("street without a place", f"Turn left into {source.choice(STREETS[:9])} Street after the bridge."),
        ("no street", f"He has lived in Ohio since {source.randint(1950, 2020)}."),
        ("version", f"{source.digits(3)} tests passed, OK {source.digits(5)} ms"),
    ]


def address(name, first):
    @entry(name, "en", [], ADDRESS_FIELDS, sentences=ADDRESS_SENTENCES, derived=False, near=no_address)
    def make(source):
        return us_address(source, first(source))

    return make


address("US Physical Address", street)
address("US Mailing Address", lambda s: f"{s.choice(['PO Box', 'P.O. Box', 'P. O. Box'])} {s.randint(1, 9999)}" if s.random() < 0.3 else street(s))


@entry("Canada Physical Address", "en fr", [], ADDRESS_FIELDS, sentences=ADDRESS_SENTENCES, derived=False, near=no_address)
def canada_address(source):
    city, province, first = source.choice(
        [("Ottawa", "ON", "K1A"), ("Toronto", "ON", "M5V"), ("Vancouver", "BC", "V6B"), ("Calgary", "AB", "T2P"), ("Halifax", "NS", "B3H"),
         ("Winnipeg", "MB", "R3C"), ("Regina", "SK", "S4P"), ("Montreal", "QC", "H3A"), ("Québec", "QC", "G1R"), ("St. John's", "NL", "A1C")]
    )
    letters = "ABCEGHJKLMNPRSTVWXYZ"
    postal = f"{first} {source.choice(DIGITS)}{source.choice(letters)}{source.choice(DIGITS)}"
    where = street(source)
    if province == "QC" and source.random() < 0.5:
        where = f"{source.randint(1, 9999)} rue {source.choice(['Saint-Denis', 'Sherbrooke', 'Principale', 'Notre-Dame'])}"
    gap = source.choice([", ", ", ", "\n"])
    return f"{where}{gap}{city}{source.choice([', ', ' '])}{province} {postal if source.random() < 0.9 else postal.replace(' ', '')}"


@entry("Australia Address", "en", [], ADDRESS_FIELDS, sentences=ADDRESS_SENTENCES, derived=False, near=no_address)
def australia_address(source):
    city, state, postcode = source.choice(
        [("Sydney", "NSW", "2000"), ("Parramatta", "NSW", "2150"), ("Melbourne", "VIC", "3000"), ("Richmond", "VIC", "3121"), ("Brisbane", "QLD", "4000"),
         ("Adelaide", "SA", "5000"), ("Perth", "WA", "6000"), ("Hobart", "TAS", "7000"), ("Darwin", "NT", "0800"), ("Canberra", "ACT", "2601")]
    )
    number = source.choice([str(source.randint(1, 999)), f"{source.randint(1, 40)}/{source.randint(1, 300)}", f"Unit {source.randint(1, 40)}, {source.randint(1, 300)}"])
    name = source.choice(["George", "Pitt", "Elizabeth", "Collins", "Queen", "King William", "Murray", "Church", "High", "Station"])
    gap = source.choice([", ", ", ", "\n"])
    return f"{number} {name} {source.choice(['St', 'Street', 'Rd', 'Road', 'Ave', 'Tce', 'Pde', 'Hwy'])}{gap}{city} {state} {postcode}"


NAME_LABELS = ["Name", "Full name", "Customer", "Patient", "Employee", "Contact", "Account holder", "Applicant"]
NAME_FIELDS = ["name", "full_name", "customer_name", "fullName", "patient_name"]
NAME_SENTENCES = [
    "{l}: {v}",
    "{l} {v}",
    "Dear {v},",
    "The {l} is {v}, born in 1980.",
    "Kind regards,\n{v}",
    "Mr. {v} signed the contract.",
    "Ms {v} called yesterday.",
]


def no_name(source):
    return [
        ("capitalised words", source.choice(["Green River", "Data Protection", "New York", "General Terms", "Visual Studio", "Black Forest", "Red Hat Linux"])),
        ("capitalised words", source.choice(["The Great Wall", "Golden Gate", "Open Source", "Machine Learning", "San Francisco", "Project Manager"])),
        ("company", source.choice(["Contact Sales Department", "Deutsche Bahn", "General Motors", "Bank of Ireland"])),
        ("heading", source.choice(["Getting Started", "Release Notes", "Known Issues", "Table of Contents", "Annual Report"])),
    ]


@entry("Full Name", "en", NAME_LABELS, NAME_FIELDS, sentences=NAME_SENTENCES, derived=False, near=no_name)
def full_name(source):
    locale = source.choice("en_US en_GB de_DE fr_FR es_ES it_IT nl_NL pt_BR pl_PL sv_SE en_IN es_MX fi_FI da_DK cs_CZ".split())
    fake = faked(source, locale)
    return f"{fake.first_name()} {fake.last_name()}"


@entry(
    "Full Name (names by hand)",
    "en",
    NAME_LABELS,
    NAME_FIELDS,
    sentences=NAME_SENTENCES,
    derived=False,
    near=no_name,
    of="Full Name",
)
def full_name_by_hand(source):
    return source.choice(FULL_NAMES)


@entry(
    "Japan Names (Kanji, labeled)",
    "ja",
    ["氏名", "お名前", "名前", "担当者", "ご氏名", "申込者"],
    ["氏名", "名前", "お名前", "担当者名"],
    bare=False,
    derived=False,
    near=lambda s: [
        ("no label", s.choice(["東京都千代田区", "株式会社", "日本語の文章です", "情報処理学会"])),
        ("other label", s.choice(["住所：東京都千代田区", "件名：会議の案内", "品名: 冷蔵庫", "会社名：山田製作所"])),
    ],
)
def japan_name(source):
    if source.random() < 0.5:
        fake = faked(source, "ja_JP")
        family, given = fake.last_name(), fake.first_name()
    else:
        family, given = source.choice(JAPANESE_FAMILY), source.choice(JAPANESE_GIVEN)
    return family + source.choice(["", "", " ", "　"]) + given


@entry(
    "Japan Postal Code",
    "ja en",
    ["郵便番号", "〒", "postal code", "郵便"],
    ["郵便番号", "postal_code", "zip", "yubin_bango"],
    valid=shape(r"〒? ?[0-9]{3}[-‐]?[0-9]{4}"),
    near=lambda s: [("phone", f"電話 {s.digits(3)}-{s.digits(4)}-{s.digits(4)}"), ("range", f"pages {s.digits(3)}-{s.digits(4)}")],
    skip=["phone number"],
)
def japan_postal(source):
    number = f"{source.digits(3, '123456789')}-{source.digits(4)}"
    return source.choice(["〒" + number, "〒" + number, "〒 " + number, number])
