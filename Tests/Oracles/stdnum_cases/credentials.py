"""Wallets and tokens.

python-stdnum has the older Bitcoin addresses only. The other checks are written out here, from what the validators'
sources publish and from Python's own library, so that they share no code with the validators.
"""

import hashlib
import zlib

from stdnum import bitcoin

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BECH32M_RESIDUE = 0x2BC830A3
MASK = (1 << 64) - 1


def base58(payload):
    number = int.from_bytes(payload, "big")
    text = ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return "1" * (len(payload) - len(payload.lstrip(b"\0"))) + text


def segwit(version, program, residue):
    values = [version, *regroup(program)]
    register = bitcoin.bech32_checksum([3, 3, 0, 2, 3, *values, 0, 0, 0, 0, 0, 0]) ^ residue
    values += [register >> 5 * place & 31 for place in range(5, -1, -1)]
    return "bc1" + "".join(BECH32[value] for value in values)


def regroup(program):
    """The bits of some bytes in groups of five, the last one filled up with zeros."""
    bits = "".join(f"{byte:08b}" for byte in program)
    bits += "0" * (-len(bits) % 5)
    return [int(bits[place:place + 5], 2) for place in range(0, len(bits), 5)]


def make_wallet(source):
    kind = source.randrange(4)
    if kind == 2:
        return segwit(0, source.randbytes(20), 1)
    if kind == 3:
        address = segwit(0, source.randbytes(32), 1)
        return source.choice([address, address.upper()])
    # Hashes with zeros in front make shorter addresses.
    zeros = source.choice([0, 0, 0, 1, 2])
    payload = bytes([5 * kind]) + bytes(zeros) + source.randbytes(20 - zeros)
    return base58(payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4])


def make_later_segwit(source):
    version = source.choice([1, 1, 1, source.randint(2, 16)])
    length = 32 if version == 1 else source.randint(2, 40)
    return segwit(version, source.randbytes(length), BECH32M_RESIDUE)


def is_later_segwit(number):
    if not number.startswith("bc1") or not all(character in BECH32 for character in number[3:]):
        return False
    values = [BECH32.index(character) for character in number[3:]]
    return 1 <= values[0] <= 16 and bitcoin.bech32_checksum([3, 3, 0, 2, 3, *values]) == BECH32M_RESIDUE


def permute(lanes):
    """Keccak-f[1600] on lanes by column and row, its constants computed as FIPS 202 defines them."""
    feedback = 1
    for _ in range(24):
        parity = [lanes[x][0] ^ lanes[x][1] ^ lanes[x][2] ^ lanes[x][3] ^ lanes[x][4] for x in range(5)]
        effect = [parity[x - 1] ^ turn(parity[(x + 1) % 5], 1) for x in range(5)]
        lanes = [[lanes[x][y] ^ effect[x] for y in range(5)] for x in range(5)]
        x, y, carried = 1, 0, lanes[1][0]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            carried, lanes[x][y] = lanes[x][y], turn(carried, (step + 1) * (step + 2) // 2)
        for y in range(5):
            row = [lanes[x][y] for x in range(5)]
            for x in range(5):
                lanes[x][y] = row[x] ^ (~row[(x + 1) % 5] & MASK & row[(x + 2) % 5])
        for bit in range(7):
            feedback = (feedback << 1) ^ (feedback >> 7) * 0x171
            if feedback & 2:
                lanes[0][0] ^= 1 << (1 << bit) - 1
    return lanes


def turn(lane, bits):
    bits %= 64
    return (lane << bits | lane >> 64 - bits) & MASK


def keccak(message, padding):
    """A hash of 256 bits: Keccak with the padding 0x01, SHA-3 with 0x06."""
    rate = 136
    message = message + bytes([padding])
    message += bytes(-len(message) % rate)
    message = message[:-1] + bytes([message[-1] | 0x80])
    lanes = [[0] * 5 for _ in range(5)]
    for start in range(0, len(message), rate):
        for lane in range(rate // 8):
            lanes[lane % 5][lane // 5] ^= int.from_bytes(message[start + 8 * lane:start + 8 * lane + 8], "little")
        lanes = permute(lanes)
    return b"".join(lanes[lane][0].to_bytes(8, "little") for lane in range(4))


for text in (b"", b"abc", bytes(135), bytes(136), bytes(300)):
    assert keccak(text, 0x06) == hashlib.sha3_256(text).digest()


def checksummed(digits):
    """The digits of an Ethereum address with the case that ERC-55 gives them."""
    lower = digits.lower()
    heights = keccak(lower.encode(), 0x01).hex()
    return "".join(
        digit.upper() if int(height, 16) > 7 else digit for digit, height in zip(lower, heights, strict=False)
    )


def make_account(source):
    return "0x" + checksummed(source.randbytes(20).hex())


def is_account(number):
    digits = number[2:]
    # One case throughout says nothing, so the validator refuses it.
    return number[:2] == "0x" and digits == checksummed(digits) and digits not in (digits.lower(), digits.upper())


def sum62(body):
    number = zlib.crc32(body.encode())
    text = ""
    for _ in range(6):
        number, digit = divmod(number, 62)
        text = BASE62[digit] + text
    return text


def make_token(source):
    prefix = source.choice(["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_"])
    body = "".join(source.choice(BASE62) for _ in range(30))
    return prefix + body + sum62(body)


ALGORITHMS = [
    ("bitcoin_address", make_wallet, bitcoin.is_valid, 0),
    ("bitcoin_address", make_later_segwit, is_later_segwit, 0),
    ("ethereum_address", make_account, is_account, 0),
    ("checksummed_token", make_token, lambda token: token[-6:] == sum62(token[4:-6]), 0),
]
