"""Payment cards, bank accounts and wallets."""

import hashlib

from stdnum import bitcoin, iban, luhn
from stdnum.us import rtn

from making import DIGITS, NO_BREAK_SPACE, UPPER, compact, entry, grouped, shape

CARD_LABELS = ["card number", "Credit Card", "Card No.", "Kreditkarte", "carte bancaire", "tarjeta"]
CARD_FIELDS = ["card_number", "cardNumber", "credit_card", "pan", "cc_number"]


def card(source, prefix, length, sizes):
    body = prefix + source.digits(length - 1 - len(prefix))
    number = body + luhn.calc_check_digit(body)
    return source.grouped(number, sizes, ["", " ", "-", NO_BREAK_SPACE])


def is_card(length):
    return lambda text: len(compact(text)) in length and compact(text).isdigit() and luhn.is_valid(compact(text))


@entry("Visa Card Number", "en de fr es", CARD_LABELS, CARD_FIELDS, valid=is_card((13, 16, 19)))
def visa(source):
    return card(source, "4", 16, (4, 4, 4, 4))


@entry("Mastercard Card Number", "en de fr es", CARD_LABELS, CARD_FIELDS, valid=is_card((16,)))
def mastercard(source):
    prefix = str(source.randint(51, 55)) if source.random() < 0.7 else str(source.randint(2221, 2720))
    return card(source, prefix, 16, (4, 4, 4, 4))


@entry("American Express Card Number", "en de fr es", CARD_LABELS, CARD_FIELDS, valid=is_card((15,)))
def american_express(source):
    return card(source, source.choice(["34", "37"]), 15, (4, 6, 5))


@entry("Diners Club Card Number", "en de fr es", CARD_LABELS, CARD_FIELDS, valid=is_card((14, 16)))
def diners_club(source):
    prefix = source.choice(["36", "38", "39", *map(str, range(300, 306))])
    return card(source, prefix, 14, (4, 6, 4))


@entry("Union Pay Card Number", "en zh", [*CARD_LABELS[:3], "银行卡号", "卡号"], CARD_FIELDS, valid=is_card(range(16, 20)))
def union_pay(source):
    if source.random() < 0.7:
        return card(source, "62", 16, (4, 4, 4, 4))
    return card(source, "62", 19, (6, 13) if source.random() < 0.5 else (4, 4, 4, 4, 3))


@entry(
    "Generic CVV Card Number",
    "en",
    ["CVV", "CVC", "CVV2", "cvc2", "security code", "Card Verification Value", "CVV code"],
    ["cvv", "cvc", "cvv2", "card_cvv", "cvv_code"],
    bare=False,
    derived=False,
    sentences=["{l}: {v}", "{l} {v}", "{l} is {v}", "exp 09/27 {l} {v}", "card ending in 1881, {l}: {v}", "{l}={v}"],
    near=lambda source: [
        ("version", f"CVS {source.digits(3)}"),
        ("word", f"cvvx {source.digits(3)}"),
        ("too long", f"cvv {source.digits(6)}"),
        ("page", f"see page {source.digits(3)}"),
    ],
)
def cvv(source):
    return source.digits(3 if source.random() < 0.8 else 4)


BRAND_SENTENCES = [
    "We accept {v} and cash; payment at the checkout.",
    "Credit card: {v}",
    "Paid by {v}, card ending in 1111.",
    "Payment method: {v}",
    "The card type on this transaction is {v}.",
    "Zahlungsart: Kreditkarte ({v})",
    "Paiement par carte bancaire {v}",
]
BRAND_FIELDS = ["card_type", "cardType", "card_brand", "payment_method", "card network"]


def brand(name, writings, near):
    @entry(name, "en", [], BRAND_FIELDS, sentences=BRAND_SENTENCES, derived=False, near=lambda source: near)
    def make(source):
        return source.choice(writings)

    return make


brand(
    "Visa Text",
    ["Visa", "VISA", "visa"],
    [
        ("word", "The visage of the king"),
        ("word", "It is advisable to wait."),
        ("document", "He applied for a tourist visa at the embassy of Peru."),
        ("word", "televisa and lavisage"),
    ],
)
brand(
    "Mastercard Text",
    ["Mastercard", "MasterCard", "MASTERCARD", "Master Card", "mastercard"],
    [("word", "the master of the card game"), ("word", "a postcard"), ("word", "MasterCardinal"), ("word", "mustard")],
)
brand(
    "American Express Text",
    ["American Express", "Amex", "AMEX", "american express", "AmEx"],
    [("word", "the American expression"), ("word", "Federal Express"), ("word", "amexico"), ("word", "North American")],
)
brand(
    "Union Pay Text",
    ["UnionPay", "Union Pay", "union pay", "UNIONPAY", "China UnionPay"],
    [("word", "the union pays its members"), ("word", "European Union paying"), ("word", "reunion payment plan")],
)

# The IBAN registry: the length and form of the domestic number, digits n, capital letters a, either c.
IBAN_FORMS = {
    "AT": "n" * 16,
    "BG": "aaaa" + "n" * 6 + "c" * 8,
    "CH": "n" * 5 + "c" * 12,
    "CY": "n" * 8 + "c" * 16,
    "CZ": "n" * 20,
    "DE": "n" * 18,
    "DK": "n" * 14,
    "EE": "n" * 16,
    "GB": "aaaa" + "n" * 14,
    "GR": "n" * 7 + "c" * 16,
    "HU": "n" * 24,
    "IE": "aaaa" + "n" * 14,
    "LT": "n" * 16,
    "LU": "nnn" + "c" * 13,
    "LV": "aaaa" + "c" * 13,
    "NL": "aaaa" + "n" * 10,
    "PL": "n" * 24,
    "SA": "nn" + "c" * 18,
    "SE": "n" * 20,
    "TR": "n" * 6 + "c" * 16,
}


@entry(
    "IBAN",
    "en de fr es it nl pl",
    ["IBAN", "IBAN no.", "Bankverbindung", "bank account", "Kontonummer", "compte bancaire"],
    ["iban", "IBAN", "bank_account", "iban_number", "konto"],
    valid=lambda text: iban.is_valid(text, check_country=False),
)
def iban_number(source):
    country = source.choice(list(IBAN_FORMS))
    kinds = {"n": DIGITS, "a": UPPER, "c": DIGITS + UPPER}
    body = "".join(source.choice(kinds[kind]) for kind in IBAN_FORMS[country])
    number = country + iban.calc_check_digits(country + "00" + body) + body
    return grouped(number, [4] * 8, source.choice(["", " ", " ", NO_BREAK_SPACE]))


@entry(
    "SWIFT",
    "en de fr es",
    ["SWIFT", "BIC", "SWIFT code", "BIC/SWIFT", "SWIFT-BIC"],
    ["swift", "bic", "swift_code", "bic_code", "swiftCode"],
    derived=False,
    near=lambda source: [
        ("word", f"{source.choice(['ABSOLUTE', 'CALENDAR', 'INTERNAL', 'DOCUMENT', 'FUNCTION', 'CONTINUE'])} value"),
        ("no country", f"{source.upper(4)}{source.choice(['XX', 'QQ', 'ZZ', 'YY'])}{source.upper(2)}"),
        ("too long", source.upper(12)),
        ("too short", source.upper(7)),
    ],
)
def swift(source):
    country = source.choice(["US", "DE", "FR", "GB", "IT", "ES", "NL", "CH", "AT", "JP", "AU", "BR", "SG", "PL", "SE"])
    code = source.upper(4) + country + source.text(UPPER + "23456789", 2)
    if source.random() < 0.4:
        code += source.choice(["XXX", source.text(UPPER.replace("X", "") + DIGITS, 3)])
    return code


@entry(
    "United States ABA Routing Number",
    "en",
    ["routing number", "ABA number", "ABA routing", "RTN", "routing transit number", "ABA"],
    ["routing_number", "aba", "aba_number", "routingNumber", "rtn"],
    valid=lambda text: rtn.is_valid(compact(text)),
)
def aba(source):
    prefix = source.choice([*range(1, 13), *range(21, 33), *range(61, 73)])
    body = f"{prefix:02}{source.digits(6)}"
    number = body + rtn.calc_check_digit(body)
    return number if source.random() < 0.8 else grouped(number, (4, 4, 1), "-")


# Bank codes of the Mexican clearing house, from its public list.
CLABE_BANKS = ["002", "012", "014", "019", "021", "030", "032", "036", "044", "058", "062", "072", "127", "137", "646"]


def clabe_digit(body):
    """The check digit: weights 3, 7 and 1, each product without its tens (Banco de México, circular 13/2017)."""
    return str(-sum(int(digit) * (3, 7, 1)[index % 3] % 10 for index, digit in enumerate(body)) % 10)


def is_clabe(text):
    number = compact(text)
    if len(number) != 18 or not number.isdigit():
        return False
    return number[17] == clabe_digit(number[:17])


@entry(
    "MX CLABE (Bank)",
    "es en",
    ["CLABE", "CLABE interbancaria", "cuenta CLABE", "Clave Bancaria Estandarizada"],
    ["clabe", "CLABE", "clabe_interbancaria", "cuenta_clabe"],
    valid=is_clabe,
)
def clabe(source):
    body = source.choice(CLABE_BANKS) + f"{source.choice([10, 180, 320, 580, 680, 910]):03}" + source.digits(11)
    return source.grouped(body + clabe_digit(body), (3, 3, 11, 1), ["", "", " "])


@entry(
    "Canada Bank Account Number",
    "en fr",
    ["bank account", "account number", "Bank account no.", "compte bancaire", "transit number", "direct deposit"],
    ["bank_account", "account_number", "bankAccountNumber", "bank_account_number", "compte_bancaire"],
    valid=shape(r"[0-9]{5}[- ][0-9]{3}[- ][0-9]{7,12}|0[0-9]{8}[- ][0-9]{7,12}"),
)
def canada_bank_account(source):
    branch = source.digits(5)
    institution = source.choice(["001", "002", "003", "004", "006", "010", "016", "030", "809"])
    account = source.digits(source.choice([7, 7, 7, 12]))
    return source.choice([f"{branch}-{institution} {account}", f"{branch}-{institution}-{account}", f"{branch} {institution} {account}"])


def bech32(prefix, data, constant):
    """The text of BIP 173 (constant 1) or BIP 350 for groups of five bits."""
    generator = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)

    def polymod(values):
        check = 1
        for value in values:
            top = check >> 25
            check = (check & 0x1FFFFFF) << 5 ^ value
            for index in range(5):
                check ^= generator[index] if top >> index & 1 else 0
        return check

    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = polymod(expanded + data + [0] * 6) ^ constant
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    return prefix + "1" + "".join(alphabet[d] for d in data + [check >> 5 * (5 - i) & 31 for i in range(6)])


def is_taproot(text):
    """Whether the text is an address of version 1, which python-stdnum does not know."""
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    if not text.startswith("bc1p") or any(character not in alphabet for character in text[3:]):
        return False
    return bech32("bc", [alphabet.index(character) for character in text[3:-6]], 0x2BC830A3) == text


def five_bits(data):
    value = int.from_bytes(data, "big")
    count = -(-len(data) * 8 // 5)
    value <<= count * 5 - len(data) * 8
    return [value >> 5 * (count - 1 - index) & 31 for index in range(count)]


BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58_check(payload):
    payload += hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    value = int.from_bytes(payload, "big")
    text = ""
    while value:
        value, rest = divmod(value, 58)
        text = BASE58[rest] + text
    return "1" * (len(payload) - len(payload.lstrip(b"\0"))) + text


@entry(
    "Bitcoin Wallet",
    "en de es",
    ["Bitcoin address", "BTC address", "BTC", "Bitcoin wallet", "wallet address"],
    ["btc_address", "bitcoin_address", "wallet", "btc", "bitcoinAddress"],
    valid=lambda text: bitcoin.is_valid(text) or is_taproot(text),
    near=lambda source: [
        ("base58", source.choice("13") + source.text(BASE58, 33)),
        ("bech32", "bc1q" + source.text("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 38)),
    ],
)
def bitcoin_wallet(source):
    kind = source.randrange(4)
    if kind < 2:
        return base58_check(bytes([0 if kind == 0 else 5]) + source.randbytes(20))
    if kind == 2:
        return bech32("bc", [0] + five_bits(source.randbytes(source.choice([20, 20, 32]))), 1)
    return bech32("bc", [1] + five_bits(source.randbytes(32)), 0x2BC830A3)


def keccak256(data):
    """Keccak-256 with the original padding, as Ethereum uses it (the Keccak reference, version 3)."""
    mask = (1 << 64) - 1
    rounds = []
    register = 1
    for _ in range(24):
        constant = 0
        for bit in range(7):
            if register & 1:
                constant |= 1 << (1 << bit) - 1
            register = register << 1 ^ (0x171 if register & 0x80 else 0)
        rounds.append(constant)
    state = [[0] * 5 for _ in range(5)]
    block = bytearray(data) + bytearray(136 - len(data) % 136)
    block[len(data)] ^= 0x01
    block[-1] ^= 0x80

    def rotated(value, count):
        return (value << count | value >> (64 - count)) & mask if count else value

    for start in range(0, len(block), 136):
        for index in range(17):
            word = int.from_bytes(block[start + 8 * index : start + 8 * index + 8], "little")
            state[index % 5][index // 5] ^= word
        for constant in rounds:
            columns = [state[x][0] ^ state[x][1] ^ state[x][2] ^ state[x][3] ^ state[x][4] for x in range(5)]
            change = [columns[(x - 1) % 5] ^ rotated(columns[(x + 1) % 5], 1) for x in range(5)]
            state = [[word ^ change[x] for word in state[x]] for x in range(5)]
            x, y, current = 1, 0, state[1][0]
            for step in range(24):
                x, y = y, (2 * x + 3 * y) % 5
                current, state[x][y] = state[x][y], rotated(current, (step + 1) * (step + 2) // 2 % 64)
            for y in range(5):
                row = [state[x][y] for x in range(5)]
                for x in range(5):
                    state[x][y] = row[x] ^ (~row[(x + 1) % 5] & mask & row[(x + 2) % 5])
            state[0][0] ^= constant
    return b"".join(state[index % 5][index // 5].to_bytes(8, "little") for index in range(4))


def eip55(address):
    """The 40 hexadecimal digits with the case that EIP-55 gives them."""
    digest = keccak256(address.encode()).hex()
    return "".join(c.upper() if int(digest[index], 16) >= 8 else c for index, c in enumerate(address))


@entry(
    "Ethereum Wallet",
    "en de es",
    ["Ethereum address", "ETH address", "ETH", "Ethereum wallet", "wallet address"],
    ["eth_address", "ethereum_address", "wallet", "eth_wallet", "walletAddress"],
    valid=lambda text: len(text) == 42 and (text[2:] in (text[2:].lower(), text[2:].upper()) or eip55(text[2:].lower()) == text[2:]),
    near=lambda source: [
        ("transaction", "tx 0x" + source.text("0123456789abcdef", 64)),
        ("constant", "0x" + source.text("0123456789abcdef", 8)),
        ("no prefix", source.text("0123456789abcdef", 40)),
    ],
)
def ethereum_wallet(source):
    address = source.text("0123456789abcdef", 40)
    return "0x" + (eip55(address) if source.random() < 0.8 else address)
