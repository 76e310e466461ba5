"""Writes the streams of workbooks (MS-XLS, and BIFF5 before it)."""

import struct


def record(number, data):
    """A record."""
    return struct.pack("<HH", number, len(data)) + data


def chars(text):
    """Characters with their flag before them: one byte each where that is enough."""
    try:
        return b"\0" + text.encode("latin-1")
    except UnicodeEncodeError:
        return b"\1" + text.encode("utf-16-le")


def units(text):
    """How many characters of UTF-16 a text has."""
    return len(text.encode("utf-16-le")) // 2


def long_string(text):
    """A string with 16 bits of length."""
    return struct.pack("<H", units(text)) + chars(text)


def short_string(text):
    """A string with 8 bits of length."""
    return struct.pack("<B", units(text)) + chars(text)


def rich(text, runs, phonetic):
    """A string of the table with formats, and with phonetic text after it."""
    data = struct.pack("<HBHI", units(text), 0x0D, runs, len(phonetic)) + text.encode("utf-16-le")
    return data + bytes(4 * runs) + phonetic


def begin(kind, version=0x0600):
    """BOF."""
    return record(0x0809, struct.pack("<HHHHII", version, kind, 0, 0, 0, 0))


def cell(number, row, column, data, style=15):
    """A record of a cell."""
    return record(number, struct.pack("<HHH", row, column, style) + data)


def styles(formats):
    """The formats of cells: fifteen that mean nothing, then those that are given by number or code."""
    data, styles = b"", b""
    for number, value in enumerate([0] * 15 + formats):
        if isinstance(value, str):
            data += record(0x41E, struct.pack("<H", 164 + number) + long_string(value))
            value = 164 + number
        styles += record(0xE0, struct.pack("<HH", 0, value) + bytes(16))
    return data + styles


def formula(row, column, value, tokens=b""):
    """A formula with its value in eight bytes."""
    return cell(0x06, row, column, value + struct.pack("<HIH", 0, 0, len(tokens)) + tokens)


def shared(row, column, index):
    """A cell with a string of the table."""
    return cell(0xFD, row, column, struct.pack("<I", index))


def comment(row, column, number, author, text):
    """The object, the text and the cell of a comment; its text is parted in the middle."""
    middle = len(text) // 2
    data = record(0x5D, struct.pack("<HHHHH", 0x15, 0x12, 0x19, number, 0x4011) + bytes(12))
    data += record(0x1B6, struct.pack("<HHHHHHHI", 0x212, 0, 0, 0, 0, len(text), 8, 0))
    data += record(0x3C, b"\0" + text[:middle].encode("latin-1"))
    data += record(0x3C, b"\1" + text[middle:].encode("utf-16-le"))
    note = record(0x1C, struct.pack("<HHHH", row, column, 0, number) + long_string(author) + b"\0")
    return data, note


def workbook(globals_before, names, globals_after, sheets, version=0x0600):
    """A stream of a workbook: the records before and after the list of sheets, and the records of each sheet."""
    name = short_string if version == 0x0600 else lambda text: struct.pack("<B", len(text)) + text.encode("cp1252")

    def listing(places):
        return b"".join(
            record(0x85, struct.pack("<IBB", place, hidden, 0) + name(text))
            for place, (text, hidden) in zip(places, names)
        )

    head = begin(5, version) + globals_before
    tail = globals_after + record(0x0A, b"")
    place, places = len(head) + len(listing([0] * len(names))) + len(tail), []
    for sheet in sheets:
        places.append(place)
        place += len(begin(0x10, version)) + len(sheet) + 4
    bodies = b"".join(begin(0x10, version) + sheet + record(0x0A, b"") for sheet in sheets)
    return head + listing(places) + tail + bodies
