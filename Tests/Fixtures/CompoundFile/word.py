"""Writes the streams of Word documents (MS-DOC)."""

import struct

TEXT = 0x400


def units(piece):
    """How many characters a piece has, as Word counts them."""
    return len(piece) if isinstance(piece, bytes) else len(piece.encode("utf-16-le")) // 2


def document(parts, encrypted=False, residue=b"", extra=b""):
    """The streams of a Word 97 document.

    `parts` are eight lists of pieces: main text, footnotes, headers, macros, comments, endnotes, text boxes, text boxes
    of headers. A piece is text; where its characters are of one byte each it is bytes. `residue` stands between the
    first and the second piece, and no piece leads to it.
    """
    counts = [sum(units(piece) for piece in part) for part in parts]
    pieces = [piece for part in parts for piece in part]
    body, places = b"", []
    for number, piece in enumerate(pieces):
        if number == 1:
            body += residue
        offset = TEXT + len(body)
        if isinstance(piece, bytes):
            places.append(offset * 2 | 0x40000000)
            body += piece
        else:
            places.append(offset)
            body += piece.encode("utf-16-le")
    position, positions = 0, [0]
    for piece in pieces:
        position += units(piece)
        positions.append(position)
    table = b"".join(struct.pack("<I", n) for n in positions)
    table += b"".join(struct.pack("<HIH", 0, place, 0) for place in places)
    # Changes to properties stand before the table of pieces: here one of two bytes.
    clx = b"\1\2\0\x35\x08" + b"\2" + struct.pack("<I", len(table)) + table
    tables = "bookmark-name-1040".encode("utf-16-le") + bytes(8) + clx

    flags = 0x0200 | (0x0100 if encrypted else 0)
    base = struct.pack("<HHHHHH", 0xA5EC, 0x00C1, 0, 0x0409, 0, flags) + bytes(12)
    base += struct.pack("<II", TEXT, TEXT + len(body))
    longs = [0] * 22
    longs[3:11] = counts
    pairs = [(0, 0)] * 93
    pairs[33] = (len(tables) - len(clx), len(clx))
    header = base + struct.pack("<H", 14) + bytes(28) + struct.pack("<H22I", 22, *longs)
    header += struct.pack("<H", 93) + b"".join(struct.pack("<II", *pair) for pair in pairs)
    return {"WordDocument": header.ljust(TEXT, b"\0") + body + extra, "1Table": tables}


def document6(text, footnotes, language):
    """The stream of a Word 6 document, whose text is in one piece."""
    body = text + footnotes
    base = struct.pack("<HHHHHH", 0xA5DC, 101, 0, language, 0, 0) + bytes(12)
    base += struct.pack("<II", 0x300, 0x300 + len(body))
    header = base.ljust(0x34, b"\0") + struct.pack("<II", len(text), len(footnotes))
    return {"WordDocument": header.ljust(0x300, b"\0") + body}


def field(code, result):
    """A field: its code, and what it shows."""
    return f"\x13{code}\x14{result}\x15"
