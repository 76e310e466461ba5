"""Writes OLE compound files (MS-CFB), for the fixtures of the formats that are stored in them."""

import struct

FREE = 0xFFFFFFFF
END = 0xFFFFFFFE
FAT = 0xFFFFFFFD
MINI = 64
CUTOFF = 4096


class Entry:
    """An entry of the directory."""

    def __init__(self, name, kind, data=b""):
        self.name, self.kind, self.data = name, kind, data
        self.left = self.right = self.child = FREE
        self.start, self.size = END, len(data)


def write(root, version=3, strays=None):
    """A compound file with the streams (bytes) and storages (dictionaries) of `root`; nothing leads to `strays`."""
    size = 512 if version == 3 else 4096
    entries = [Entry("Root Entry", 5)]
    entries[0].child = add(entries, root)
    for name, data in (strays or {}).items():
        entries.append(Entry(name, 2, data))

    sectors, fat, mini, minifat = [], [], bytearray(), []

    def place(data):
        """Puts data into sectors of their own; the first of them."""
        if not data:
            return END
        first = len(sectors)
        pieces = [data[i : i + size].ljust(size, b"\0") for i in range(0, len(data), size)]
        sectors.extend(pieces)
        fat.extend(range(first + 1, first + len(pieces)))
        fat.append(END)
        return first

    for entry in entries:
        if entry.kind != 2 or not entry.data:
            continue
        if len(entry.data) >= CUTOFF:
            entry.start = place(entry.data)
            continue
        entry.start = len(mini) // MINI
        count = -(-len(entry.data) // MINI)
        minifat.extend(range(entry.start + 1, entry.start + count))
        minifat.append(END)
        mini += entry.data.ljust(count * MINI, b"\0")
    entries[0].start, entries[0].size = place(bytes(mini)), len(mini)
    minifat_data = b"".join(struct.pack("<I", n) for n in minifat)
    minifat_data = minifat_data.ljust(-(-len(minifat_data) // size) * size, b"\xff")
    minifat_start = place(minifat_data)
    directory = b"".join(packed(entry) for entry in entries)
    while len(directory) % size:
        directory += bytes(68) + struct.pack("<III", FREE, FREE, FREE) + bytes(48)
    directory_start = place(directory)

    count = 1
    while (len(fat) + count) * 4 > count * size:
        count += 1
    first = len(fat)
    fat.extend([FAT] * count)
    table = b"".join(struct.pack("<I", n) for n in fat).ljust(count * size, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, version, 0xFFFE, 9 if version == 3 else 12, 6) + bytes(6)
    header += struct.pack("<II", 0 if version == 3 else len(directory) // size, count)
    header += struct.pack("<IIIII", directory_start, 0, CUTOFF, minifat_start, len(minifat_data) // size)
    header += struct.pack("<II", END, 0)
    header += b"".join(struct.pack("<I", first + i if i < count else FREE) for i in range(109))
    return header.ljust(size, b"\0") + b"".join(sectors) + table


def add(entries, storage):
    """Adds the entries of a storage; the number of the one its tree begins with."""
    numbers = []
    for name, content in storage.items():
        entry = Entry(name, 1 if isinstance(content, dict) else 2, b"" if isinstance(content, dict) else content)
        entries.append(entry)
        numbers.append(len(entries) - 1)
        if isinstance(content, dict):
            entry.child = add(entries, content)
    numbers.sort(key=lambda n: (len(entries[n].name), entries[n].name.upper()))

    def tree(part):
        if not part:
            return FREE
        middle = len(part) // 2
        entries[part[middle]].left = tree(part[:middle])
        entries[part[middle]].right = tree(part[middle + 1 :])
        return part[middle]

    return tree(numbers)


def packed(entry):
    """The 128 bytes of an entry."""
    name = entry.name.encode("utf-16-le") + b"\0\0"
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(name), entry.kind, 1, entry.left, entry.right, entry.child)
        + bytes(36)
        + struct.pack("<IQ", entry.start, entry.size)
    )
