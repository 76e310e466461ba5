"""Writes the streams of presentations (MS-PPT)."""

import struct


def atom(kind, data, instance=0):
    """A record that holds no others."""
    return struct.pack("<HHI", instance << 4, kind, len(data)) + data


def container(kind, *records, instance=0):
    """A record that holds records."""
    data = b"".join(records)
    return struct.pack("<HHI", instance << 4 | 0xF, kind, len(data)) + data


def wide(text):
    """TextCharsAtom."""
    return atom(0x0FA0, text.encode("utf-16-le"))


def narrow(text):
    """TextBytesAtom."""
    return atom(0x0FA8, text.encode("latin-1"))


def string(text, instance=0):
    """CString."""
    return atom(0x0FBA, text.encode("utf-16-le"), instance)


def shape(*records):
    """A drawing with one shape, whose text box holds records."""
    return container(0x040C, container(0xF002, container(0xF003, container(0xF004, container(0xF00D, *records)))))


def persist(number):
    """SlidePersistAtom."""
    return atom(0x03F3, struct.pack("<IIIII", number, 4, 2, 256 + number, 0))


def directory(first, offsets):
    """PersistDirectoryAtom."""
    return atom(0x1772, struct.pack("<I", len(offsets) << 20 | first) + b"".join(struct.pack("<I", o) for o in offsets))


def current_user(encrypted=False):
    """The stream `Current User`."""
    token = 0xF3D1C4DF if encrypted else 0xE391C05F
    name = b"user-name-3050"
    data = struct.pack("<IIIHHBBH", 0x14, token, 0, len(name), 0x3F4, 3, 0, 0) + name + struct.pack("<I", 8)
    return atom(0x0FF6, data)
