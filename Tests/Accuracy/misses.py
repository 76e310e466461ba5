"""Near misses: what looks like a value and is none."""

import uuid

from making import ALPHANUMERIC, DIGITS, LOWER, UPPER


def _changed(source, value):
    """The value with one digit replaced, or one letter if it has no digit."""
    places = [index for index, character in enumerate(value) if character in DIGITS]
    alphabet = DIGITS
    if not places:
        places = [index for index, character in enumerate(value) if character in UPPER + LOWER]
        alphabet = UPPER
    index = source.choice(places)
    return value[:index] + source.choice([c for c in alphabet if c != value[index]]) + value[index + 1 :]


def _like(source, character):
    """A character of the kind of another."""
    if character in DIGITS:
        return source.choice(DIGITS)
    if character in LOWER:
        return source.choice(LOWER)
    return source.choice(UPPER) if character in UPPER else source.choice(DIGITS)


def _has_open_start(value):
    """Whether something before a value makes it another one: not before a sign, an address, or a prefix that is apart."""
    return value[0].isdigit() or value.isalnum() and value.isascii()


def derived(source, entry, value):
    """Near misses made of a value: pairs of what they are and the text; those that are valid after all are left out."""
    longer = value + _like(source, value[-1])
    if source.random() < 0.5 and _has_open_start(value):
        longer = _like(source, value[0]) + value
    changes = [
        ("one character more", longer),
        ("one character fewer", value[:-1].rstrip(" -./\u00a0")),
    ]
    if entry.valid is not None:
        for _ in range(20):
            changed = _changed(source, value)
            if not entry.valid(changed):
                changes.append(("a digit changed", changed))
                break
        changes = [(kind, text) for kind, text in changes if not entry.valid(text)]
    else:
        changes = []
    return changes


def joined(source, value):
    """Values that are a piece of something longer."""
    if not _has_open_start(value):
        return []
    return [
        ("in a longer run", source.digits(source.randint(3, 8)) + value + source.digits(source.randint(3, 8))),
        ("in a word", source.text(LOWER, 4) + value + source.text(LOWER, 3)),
        ("in a longer number", source.digits(3) + "-" + value + "-" + source.digits(3)),
    ]


def _isbn(source):
    body = "978" + source.digits(9)
    total = sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(body))
    isbn = body + str(-total % 10)
    return f"{isbn[:3]}-{isbn[3]}-{isbn[4:8]}-{isbn[8:12]}-{isbn[12]}"


#: What every file has: pairs of the kind and what makes a line of it.
EVERYDAY = [
    ("date", lambda s: f"Updated on {s.date(1990, 2030):%Y-%m-%d} by the editor."),
    ("date", lambda s: f"The meeting moved from {s.date(1990, 2030):%d.%m.%Y} to {s.date(1990, 2030):%d.%m.%Y}."),
    ("date", lambda s: f"Printed {s.date(1990, 2030):%m/%d/%Y}, page {s.randint(1, 900)} of {s.randint(900, 999)}"),
    ("date", lambda s: f"backup-{s.date(1990, 2030):%Y%m%d}.tar"),
    ("time stamp", lambda s: f"{s.date(2000, 2030):%Y-%m-%d}T{s.randint(10, 23)}:{s.randint(10, 59)}:{s.randint(10, 59)}Z start"),
    ("time stamp", lambda s: f"log-{s.date(2000, 2030):%Y%m%d}{s.randint(10, 23)}{s.randint(10, 59)}{s.randint(10, 59)}.txt"),
    ("version", lambda s: f"Requires version {s.randint(0, 12)}.{s.randint(0, 40)}.{s.randint(0, 400)} or later"),
    ("version", lambda s: f"libfoo{s.randint(1, 9)}_{s.randint(1, 9)}.{s.randint(0, 40)}.{s.randint(0, 9)}-{s.randint(1, 9)}_amd64.deb"),
    ("UUID", lambda s: f"request {uuid.UUID(int=s.getrandbits(128), version=4)} took {s.randint(1, 900)} ms"),
    ("hash", lambda s: f"commit {s.text('0123456789abcdef', 40)}"),
    ("hash", lambda s: f"sha256:{s.text('0123456789abcdef', 64)}"),
    ("hash", lambda s: f"md5 {s.text('0123456789abcdef', 32)}  archive.bin"),
    ("hash", lambda s: f"index {s.text('0123456789abcdef', 7)}..{s.text('0123456789abcdef', 7)} 100644"),
    ("epoch time", lambda s: f'{{"ts": {s.randint(1_400_000_000, 1_900_000_000)}, "level": "info"}}'),
    ("epoch time", lambda s: f"expires={s.randint(1_400_000_000_000, 1_900_000_000_000)}"),
    ("coordinates", lambda s: f"{s.uniform(-90, 90):.6f}, {s.uniform(-180, 180):.6f}"),
    ("coordinates", lambda s: f'{{"lat": {s.uniform(-90, 90):.7f}, "lon": {s.uniform(-180, 180):.7f}}}'),
    ("ISBN", lambda s: f"ISBN {_isbn(s)}"),
    ("ISBN", lambda s: f"See the second edition ({_isbn(s).replace('-', '')})."),
    ("IP address", lambda s: f"connect from 10.{s.randint(0, 255)}.{s.randint(0, 255)}.{s.randint(1, 254)} port {s.randint(1024, 65535)}"),
    ("IP address", lambda s: f"2001:db8:{s.getrandbits(16):x}:{s.getrandbits(16):x}::{s.getrandbits(16):x} is up"),
    ("phone number", lambda s: f"Call +49 30 {s.digits(7)} or +33 1 {s.digits(2)} {s.digits(2)} {s.digits(2)} {s.digits(2)}"),
    ("phone number", lambda s: f"Fax (0{s.digits(2)}) {s.digits(3)} {s.digits(4)}"),
    ("order number", lambda s: f"Order {s.digits(s.randint(6, 12), '123456789')} has been shipped."),
    ("order number", lambda s: f"Invoice {s.text(UPPER, 2)}-{s.digits(s.randint(5, 9))} of last month"),
    ("order number", lambda s: f"Tracking number {s.digits(s.choice([10, 12, 14, 20]), '123456789')}"),
    ("part number", lambda s: f"Part {s.text(UPPER, s.randint(1, 3))}{s.digits(s.randint(4, 8))} is out of stock."),
    ("part number", lambda s: f"SKU {s.digits(4)}-{s.digits(4)}-{s.digits(2)}"),
    ("amount", lambda s: f"Total {s.randint(1, 999)},{s.digits(3)}.{s.digits(2)} due"),
    ("amount", lambda s: f"Summe {s.randint(1, 999)}.{s.digits(3)},{s.digits(2)} fällig"),
    ("number", lambda s: f"{s.digits(s.randint(6, 16), '123456789')} bytes read"),
    ("number", lambda s: f"0x{s.text('0123456789abcdef', s.choice([4, 8, 16]))} <main+{s.randint(1, 400)}>"),
    ("number", lambda s: ", ".join(s.digits(s.choice([8, 9, 10, 11])) for _ in range(4))),
    ("MAC address", lambda s: "eth0 " + ":".join(s.text("0123456789abcdef", 2) for _ in range(6))),
    ("identifier", lambda s: f"const {s.text(UPPER, 3)}_{s.text(UPPER, 4)}_{s.digits(3)} = {s.digits(5)};"),
    ("identifier", lambda s: f"CVE-20{s.digits(2)}-{s.digits(5)}, RFC {s.digits(4)}, #{s.digits(6)}"),
    ("base64", lambda s: f"{s.text(ALPHANUMERIC + '+/', 76)}"),
    ("sentence", lambda s: "The quick brown fox jumps over the lazy dog near the river bank."),
    ("sentence", lambda s: "To build the project, install the dependencies and run the tests twice."),
]


def everyday(source, entry):
    """One line of what every file has, with its kind; never of a kind that is a value of the entry."""
    while True:
        kind, make = source.choice(EVERYDAY)
        if kind not in entry.skip:
            return kind, make(source)
