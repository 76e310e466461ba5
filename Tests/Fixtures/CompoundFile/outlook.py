"""Writes the storages of messages (MS-OXMSG), and their compressed RTF (MS-OXRTFCP)."""

import struct

INITIAL = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def wide(number, text):
    """A string in UTF-16."""
    return {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le")}


def narrow(number, data):
    """A string with one byte a character."""
    return {f"__substg1.0_{number:04X}001E": data}


def binary(number, data):
    """Bytes."""
    return {f"__substg1.0_{number:04X}0102": data}


def fixed(header, values):
    """The stream of properties of fixed size."""
    data = bytes(header)
    for tag, value in values.items():
        data += struct.pack("<IIQ", tag, 6, value)
    return {"__properties_version1.0": data}


def names(values):
    """The storage of names, for the properties from 0x8000 on."""
    entries, strings = b"", b""
    for number, name in enumerate(values):
        entries += struct.pack("<IHH", len(strings), 5, number)
        data = name.encode("utf-16-le")
        strings += struct.pack("<I", len(data)) + data.ljust(-(-len(data) // 4) * 4, b"\0")
    return {
        "__nameid_version1.0": {
            "__substg1.0_00020102": b"",
            "__substg1.0_00030102": entries,
            "__substg1.0_00040102": strings,
        }
    }


def compress(rtf):
    """Compressed RTF: the longest match in the window for each place, found by trying."""
    window = INITIAL + rtf
    place, end = len(INITIAL), len(window)
    output, flags, items = b"", 0, b""
    bit = 0
    while True:
        if place == end:
            flags |= 1 << bit
            items += struct.pack(">H", (place % 4096) << 4)
            output += bytes([flags]) + items
            break
        best, where = 0, 0
        for length in range(min(17, end - place), 1, -1):
            found = window.rfind(window[place : place + length], max(0, place - 4000), place)
            if found >= 0:
                best, where = length, found
                break
        if best:
            flags |= 1 << bit
            items += struct.pack(">H", (where % 4096) << 4 | best - 2)
            place += best
        else:
            items += window[place : place + 1]
            place += 1
        bit += 1
        if bit == 8:
            output += bytes([flags]) + items
            flags, items, bit = 0, b"", 0
    return struct.pack("<IIII", len(output) + 12, len(rtf), 0x75465A4C, 0) + output


assert len(INITIAL) == 207
