"""Writes compressed streams for which Python has no writer, with nothing really compressed."""

import struct

MASK = 0xFFFFFFFF


def zstd(data, run=None):
    """One frame with a raw block, or with a block that repeats the byte `run` as often as `data` says."""
    out = b"\x28\xb5\x2f\xfd"
    if run is not None:
        # A window of 1 MB, and blocks of 128 KB.
        out += b"\x00\x50"
        while data > 0:
            count = min(data, 1 << 17)
            data -= count
            out += struct.pack("<I", (data == 0) | 1 << 1 | count << 3)[:3] + run
        return out
    out += b"\x60" + struct.pack("<H", len(data) - 256) if len(data) > 255 else b"\x20" + bytes([len(data)])
    return out + struct.pack("<I", 1 | 0 << 1 | len(data) << 3)[:3] + data


def zstd_skippable(data):
    return struct.pack("<II", 0x184D2A53, len(data)) + data


def brotli(data):
    """Blocks that are not compressed (RFC 7932, 9.2), with a window of 64 KB."""
    # WBITS 0, ISLAST 0, MNIBBLES 00, MLEN - 1 in 16 bits, ISUNCOMPRESSED 1.
    bits = (len(data) - 1) << 4 | 1 << 20
    return struct.pack("<I", bits)[:3] + data + b"\x03"


def lz4(data):
    descriptor = b"\x60\x40"
    out = b"\x04\x22\x4d\x18" + descriptor + bytes([xxh32(descriptor) >> 8 & 0xFF])
    return out + struct.pack("<I", len(data) | 0x80000000) + data + b"\x00" * 4


def lz4_legacy(data):
    """The legacy frame: one block, here of literals only."""
    assert 15 <= len(data) < 270
    block = b"\xf0" + bytes([len(data) - 15]) + data
    return b"\x02\x21\x4c\x18" + struct.pack("<I", len(block)) + block


def compress(data):
    """compress(1) with codes of 9 bits, each a byte; more than 250 would need wider ones."""
    assert len(data) <= 250
    bits = 0
    for index, byte in enumerate(data):
        bits |= byte << (9 * index)
    return b"\x1f\x9d\x90" + bits.to_bytes((9 * len(data) + 7) // 8, "little")


def xxh32(data):
    """xxHash of fewer than 16 bytes, seed 0."""
    assert len(data) < 16
    value = (0x165667B1 + len(data)) & MASK
    rest = data
    while len(rest) >= 4:
        value = (value + struct.unpack("<I", rest[:4])[0] * 0xC2B2AE3D) & MASK
        value = _rotate(value, 17) * 0x27D4EB2F & MASK
        rest = rest[4:]
    for byte in rest:
        value = (value + byte * 0x165667B1) & MASK
        value = _rotate(value, 11) * 0x9E3779B1 & MASK
    value ^= value >> 15
    value = value * 0x85EBCA77 & MASK
    value ^= value >> 13
    value = value * 0xC2B2AE3D & MASK
    return value ^ value >> 16


def _rotate(value, count):
    return (value << count | value >> (32 - count)) & MASK
