"""Writes property sets (MS-OLEPS), macros (MS-OVBA), packages (MS-OLEDS) and pictures (MS-ODRAW)."""

import struct
import zlib

SUMMARY = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
DOCUMENT_SUMMARY = bytes.fromhex("02d5cdd59c2e1b10939708002b2cf9ae")
USER_DEFINED = bytes.fromhex("05d5cdd59c2e1b10939708002b2cf9ae")


def text(value):
    """VT_LPSTR in UTF-8."""
    data = value.encode() + b"\0"
    return struct.pack("<II", 0x1E, len(data)) + data.ljust(-(-len(data) // 4) * 4, b"\0")


def wide(value):
    """VT_LPWSTR."""
    data = value.encode("utf-16-le") + b"\0\0"
    return struct.pack("<II", 0x1F, len(data) // 2) + data.ljust(-(-len(data) // 4) * 4, b"\0")


def vector(values):
    """VT_VECTOR of VT_LPSTR."""
    return struct.pack("<II", 0x101E, len(values)) + b"".join(text(value)[4:] for value in values)


def property_set(properties):
    """One set from numbers and values; property 1 is the code page, UTF-8."""
    properties = {1: struct.pack("<IHH", 2, 65001, 0), **properties}
    place, listing, values = 8 + 8 * len(properties), b"", b""
    for number, value in properties.items():
        listing += struct.pack("<II", number, place + len(values))
        values += value
    return struct.pack("<II", place + len(values), len(properties)) + listing + values


def user_defined(values):
    """A set with names of its own."""
    dictionary = struct.pack("<I", len(values))
    for number, name in enumerate(values):
        data = name.encode() + b"\0"
        dictionary += struct.pack("<II", number + 2, len(data)) + data
    dictionary = dictionary.ljust(-(-len(dictionary) // 4) * 4, b"\0")
    return property_set({0: dictionary, **{n + 2: text(value) for n, value in enumerate(values.values())}})


def stream(*sets):
    """A stream of one or two sets, each with its identifier."""
    data = struct.pack("<HHI", 0xFFFE, 0, 0x20006) + bytes(16) + struct.pack("<I", len(sets))
    place = len(data) + 20 * len(sets)
    bodies = b""
    for identifier, body in sets:
        data += identifier + struct.pack("<I", place + len(bodies))
        bodies += body
    return data + bodies


def labelled(properties, identifier, name, site):
    """The properties of a document with a sensitivity label among them."""
    prefix = f"MSIP_Label_{identifier}_"
    return {
        **properties,
        prefix + "Enabled": "true",
        prefix + "SetDate": "2026-01-02T03:04:05Z",
        prefix + "Name": name,
        prefix + "SiteId": site,
    }


def compress(source):
    """The simplest container of MS-OVBA 2.4.1: every byte as it is, in chunks."""
    container = b"\1"
    for start in range(0, len(source), 3600):
        piece = source[start : start + 3600]
        chunk = b"".join(b"\0" + piece[i : i + 8] for i in range(0, len(piece), 8))
        container += struct.pack("<H", 0xB000 | len(chunk) - 1) + chunk
    return container


def record(number, data):
    """A record of the stream `dir`."""
    return struct.pack("<HI", number, len(data)) + data


def vba(module, source, cache):
    """The storage `VBA` with one module, whose stream begins with bytes that no specification explains."""
    directory = record(0x01, struct.pack("<I", 1)) + record(0x03, struct.pack("<H", 1252))
    directory += struct.pack("<HIIH", 0x09, 4, 1, 1) + record(0x0F, struct.pack("<H", 1))
    directory += record(0x19, module.encode()) + record(0x1A, module.encode())
    directory += record(0x32, module.encode("utf-16-le")) + record(0x31, struct.pack("<I", len(cache)))
    directory += record(0x2B, b"") + record(0x10, b"")
    return {
        "dir": compress(directory),
        "_VBA_PROJECT": b"\xcc\x61\xff\xff\0\0\0",
        module: cache + compress(source.encode("cp1252")),
    }


def native(name, content):
    """The stream `\\1Ole10Native` of a file that was put into a document."""
    data = struct.pack("<H", 2) + name.encode() + b"\0" + b"C:\\folder\\" + name.encode() + b"\0"
    path = b"C:\\temp\\" + name.encode() + b"\0"
    data += struct.pack("<HHI", 0, 3, len(path)) + path + struct.pack("<I", len(content)) + content
    return struct.pack("<I", len(data)) + data


def picture(size=4400):
    """A PNG that is large enough to be looked at: grey noise, uncompressed."""
    side = int(size**0.5)
    value, rows = 7, b""
    for _ in range(side):
        row = bytearray([0])
        for _ in range(side):
            value = (value * 1103515245 + 12345) & 0x7FFFFFFF
            row.append(value >> 16 & 0xFF)
        rows += bytes(row)

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")


def blip(image):
    """A picture as a record of a drawing."""
    return struct.pack("<HHI", 0x6E00, 0xF01E, len(image) + 17) + bytes(range(16)) + b"\xff" + image


def metafile(content):
    """A compressed metafile as a record of a drawing."""
    data = zlib.compress(content)
    head = struct.pack("<I", len(content)) + bytes(24) + struct.pack("<IBB", len(data), 0, 0xFE)
    return struct.pack("<HHI", 0x3D40, 0xF01A, 16 + len(head) + len(data)) + bytes(range(16)) + head + data
