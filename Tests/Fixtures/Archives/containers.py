"""Writes archives of formats for which Python has no writer, byte by byte."""

import lzma
import struct
import zlib


def rar4(files, flags=0):
    """RAR 4 with stored members; `flags` are those of the main header."""

    def block(kind, block_flags, body):
        head = struct.pack("<BHH", kind, block_flags, 7 + len(body)) + body
        return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head

    out = b"Rar!\x1a\x07\x00" + block(0x73, flags, b"\x00" * 6)
    for name, data, file_flags in files:
        body = struct.pack(
            "<IIBIIBBHI", len(data), len(data), 3, zlib.crc32(data), 0x58216000, 20, 0x30, len(name), 0x81A4
        )
        out += block(0x74, 0x8000 | file_flags, body + name) + data
    return out + block(0x7B, 0x4000, b"")


def number(value):
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def rar5(files, archive_flags=0, encrypted_headers=False):
    """RAR 5 with stored members."""

    def block(body):
        sized = number(len(body)) + body
        return struct.pack("<I", zlib.crc32(sized)) + sized

    out = b"Rar!\x1a\x07\x01\x00"
    if encrypted_headers:
        return out + block(b"\x04\x00\x00\x00\x0f" + bytes(range(16))) + bytes(range(64))
    out += block(b"\x01\x00" + number(archive_flags))
    for name, data, extra in files:
        head = number(2) + number(0x0002 | (0x0001 if extra else 0))
        head += number(len(extra)) if extra else b""
        head += number(len(data)) + number(4) + number(len(data)) + number(0o100644)
        head += struct.pack("<I", zlib.crc32(data)) + number(0) + number(1) + number(len(name)) + name + extra
        out += block(head) + data
    return out + block(b"\x05\x00\x00")


def rar5_encryption():
    """The extra record that says that a member is encrypted."""
    record = b"\x01\x00\x00\x0f" + bytes(range(16)) + bytes(range(16))
    return number(len(record)) + record


COPY = (b"\x00", b"")


def seven_zip_lzma(data):
    """The coder of LZMA with its properties, and the data it packs."""
    packed = lzma.compress(
        data, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}]
    )
    return (b"\x03\x01\x01", struct.pack("<BI", 93, 1 << 16)), packed


def seven_zip(files, coder=COPY, packed=None, encoded=False):
    """7-Zip with all members in one folder; `encoded` puts the header itself behind a coder."""
    data = b"".join(content for _, content in files)
    packed = data if packed is None else packed
    streams = _streams(0, packed, len(data), coder, [content for _, content in files])
    names = b"".join(name.encode("utf-16-le") + b"\x00\x00" for name, _ in files)
    header = b"\x01\x04" + streams + b"\x05" + bytes([len(files)])
    header += b"\x11" + _count(len(names) + 1) + b"\x00" + names + b"\x00\x00"
    body = packed
    if encoded:
        body += header
        header = b"\x17" + _streams(len(packed), header, len(header), coder, None)
    start = struct.pack("<QQI", len(body), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\x00\x04" + struct.pack("<I", zlib.crc32(start)) + start + body + header


def _streams(position, packed, size, coder, contents):
    kind, properties = coder
    out = b"\x06" + _count(position) + b"\x01\x09" + _count(len(packed)) + b"\x00"
    out += b"\x07\x0b\x01\x00\x01" + bytes([len(kind) | (0x20 if properties else 0)]) + kind
    if properties:
        out += _count(len(properties)) + properties
    out += b"\x0c" + _count(size) + b"\x00"
    if contents is not None:
        out += b"\x08\x0d" + _count(len(contents))
        if len(contents) > 1:
            out += b"\x09" + b"".join(_count(len(content)) for content in contents[:-1])
        out += b"\x0a\x01" + b"".join(struct.pack("<I", zlib.crc32(content)) for content in contents) + b"\x00"
    return out + b"\x00"


def _count(value):
    return bytes([value]) if value < 0x80 else bytes([0x80 | value >> 8, value & 0xFF])


AES = (b"\x06\xf1\x07\x01", b"\xd3\x0f" + bytes(range(17)))


def cab(files, deflated=False, flags=0):
    """A cabinet with one folder in one block."""
    data = b"".join(content for _, content in files)
    packed = data
    if deflated:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = b"CK" + packer.compress(data) + packer.flush()
    entries = b""
    offset = 0
    for name, content in files:
        entries += struct.pack("<IIHHHH", len(content), offset, 0, 0x5821, 0x6000, 0x20) + name + b"\x00"
        offset += len(content)
    # With a neighbour its name and its disk's name follow the header.
    names = b"next.cab\x00disk\x00" if flags & 2 else b""
    blocks = struct.pack("<IHH", 0, len(packed), len(data)) + packed
    start = 36 + len(names) + 8
    total = start + len(entries) + len(blocks)
    head = b"MSCF" + struct.pack(
        "<IIIIIBBHHHHH", 0, total, 0, start, 0, 3, 1, 1, len(files), flags, 1, 0
    )
    folder = struct.pack("<IHH", start + len(entries), 1, 1 if deflated else 0)
    return head + names + folder + entries + blocks


def iso(files):
    """ISO 9660 with one folder; names are in capitals with a version."""

    def both16(value):
        return struct.pack("<H", value) + struct.pack(">H", value)

    def both32(value):
        return struct.pack("<I", value) + struct.pack(">I", value)

    def record(name, extent, size, flags):
        body = b"\x00" + both32(extent) + both32(size) + bytes([124, 1, 1, 12, 0, 0, 0, flags, 0, 0]) + both16(1)
        body += bytes([len(name)]) + name
        body += b"" if len(body) % 2 else b"\x00"
        return bytes([len(body) + 1]) + body

    # Behind the two descriptors one sector stays empty, for programs that take it for the end of them.
    first = 22
    extents = []
    contents = b""
    for _, content in files:
        extents.append(first + len(contents) // 2048)
        contents += content + b"\x00" * (-len(content) % 2048)
    root = record(b"\x00", 21, 2048, 2) + record(b"\x01", 21, 2048, 2)
    for (name, content), extent in zip(files, extents):
        root += record(name, extent, len(content), 0)
    total = first + len(contents) // 2048
    table = struct.pack("<BBIHB", 1, 0, 21, 1, 0) + b"\x00"
    stamp = b"2024010112000000\x00"
    volume = b"\x01CD001\x01\x00" + b" " * 32 + b"QUILL DISC".ljust(32) + b"\x00" * 8 + both32(total) + b"\x00" * 32
    volume += both16(1) + both16(1) + both16(2048) + both32(len(table))
    volume += struct.pack("<II", 19, 0) + struct.pack(">II", 20, 0) + record(b"\x00", 21, 2048, 2)
    volume += b" " * (128 * 4 + 37 * 3) + stamp * 4 + b"\x01\x00"
    volume = volume.ljust(2048, b"\x00")
    terminator = b"\xffCD001\x01".ljust(2048, b"\x00")
    mirrored = struct.pack(">BBIHB", 1, 0, 21, 1, 0) + b"\x00"
    tables = table.ljust(2048, b"\x00") + mirrored.ljust(2048, b"\x00")
    return b"\x00" * 32768 + volume + terminator + b"\x00" * 2048 + tables + root.ljust(2048, b"\x00") + contents


def cpio_newc(files):
    out = b""
    for name, content in files + [(b"TRAILER!!!", b"")]:
        fields = [1, 0o100644, 0, 0, 1, 1704110400, len(content), 0, 0, 0, 0, len(name) + 1, 0]
        head = b"070701" + b"".join(b"%08X" % field for field in fields) + name + b"\x00"
        out += head + b"\x00" * (-len(head) % 4) + content + b"\x00" * (-len(content) % 4)
    return out


def cpio_odc(files):
    out = b""
    for name, content in files + [(b"TRAILER!!!", b"")]:
        out += b"070707" + b"%06o%06o%06o%06o%06o%06o%06o%011o%06o%011o" % (
            (0, 1, 0o100644, 0, 0, 1, 0, 1704110400, len(name) + 1, len(content))
        )
        out += name + b"\x00" + content
    return out


def cpio_binary(files):
    out = b""
    for name, content in files + [(b"TRAILER!!!", b"")]:
        out += struct.pack("<8H", 0o070707, 0, 1, 0o100644, 0, 0, 1, 0) + struct.pack("<HHH", 0x6592, 0, len(name) + 1)
        out += struct.pack("<HH", len(content) >> 16, len(content) & 0xFFFF)
        out += name + b"\x00" * (2 - len(name) % 2) + content + b"\x00" * (len(content) % 2)
    return out


def ar(files):
    out = b"!<arch>\n"
    for name, content in files:
        out += b"%-16s%-12d%-6d%-6d%-8s%-10d`\n" % (name, 1704110400, 0, 0, b"100644", len(content))
        out += content + b"\n" * (len(content) % 2)
    return out


def xar(files):
    heap = b""
    entries = ""
    for index, (name, content) in enumerate(files, 1):
        packed = zlib.compress(content, 9)
        entries += (
            f'<file id="{index}"><data><length>{len(packed)}</length><offset>{len(heap)}</offset>'
            f"<size>{len(content)}</size><encoding style=\"application/x-gzip\"/></data>"
            f"<type>file</type><name>{name}</name></file>"
        )
        heap += packed
    contents = f'<?xml version="1.0" encoding="UTF-8"?><xar><toc>{entries}</toc></xar>'.encode()
    packed = zlib.compress(contents, 9)
    return b"xar!" + struct.pack(">HHQQI", 28, 1, len(packed), len(contents), 0) + packed + heap


def lha(files):
    def crc16(data):
        value = 0
        for byte in data:
            value ^= byte
            for _ in range(8):
                value = value >> 1 ^ (0xA001 if value & 1 else 0)
        return value

    out = b""
    for name, content in files:
        body = b"-lh0-" + struct.pack("<IIIBBB", len(content), len(content), 0x58216000, 0x20, 0, len(name))
        body += name + struct.pack("<H", crc16(content))
        out += bytes([len(body), sum(body) & 0xFF]) + body + content
    return out + b"\x00"


def warc(records):
    out = b""
    for index, (address, content) in enumerate(records):
        out += b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + address
        out += b"\r\nWARC-Date: 2024-01-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>" % index
        out += b"\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(content) + content + b"\r\n\r\n"
    return out
