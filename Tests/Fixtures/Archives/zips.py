"""Writes ZIP archives header by header, so that each of them can lie."""

import struct
import zlib

DATE, TIME = 0x5821, 0x6000


class Member:
    """A member, with what its two headers say where that differs from what is right."""

    def __init__(self, name, data, method=8, packed=None, **says):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data = data if isinstance(data, bytes) else data.encode()
        self.method = method
        self.packed = pack(self.data, method) if packed is None else packed
        self.says = says

    def get(self, key, default):
        return self.says.get(key, default)


def deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def pack(data, method):
    return data if method == 0 else deflate(data)


def local(member, offset=0):
    """The local header, the bytes, and the descriptor where there is one."""
    flags = member.get("flags", 0)
    deferred = flags & 8
    name = member.get("local_name", member.name)
    extra = member.get("local_extra", member.get("extra", b""))
    checksum = member.get("checksum", zlib.crc32(member.data))
    size = member.get("local_size", len(member.data))
    packed_size = member.get("local_packed_size", len(member.packed))
    header = struct.pack(
        "<IHHHHHIIIHH",
        0x04034B50,
        20,
        flags,
        member.get("local_method", member.method),
        TIME,
        DATE,
        0 if deferred else checksum,
        0 if deferred else packed_size,
        0 if deferred else size,
        len(name),
        len(extra),
    )
    descriptor = b""
    if deferred:
        descriptor = struct.pack("<IIII", 0x08074B50, checksum, packed_size, size)
    return header + name + extra + member.packed + descriptor


def central(member, offset):
    comment = member.get("comment", b"")
    extra = member.get("central_extra", member.get("extra", b""))
    return (
        struct.pack(
            "<IHHHHHHIIIHHHHHII",
            0x02014B50,
            0x0314,
            20,
            member.get("flags", 0),
            member.method,
            TIME,
            DATE,
            member.get("checksum", zlib.crc32(member.data)),
            member.get("packed_size", len(member.packed)),
            member.get("size", len(member.data)),
            len(member.name),
            len(extra),
            len(comment),
            0,
            0,
            0x81A40000,
            member.get("offset", offset),
        )
        + member.name
        + extra
        + comment
    )


def end(count, size, offset, comment=b"", disk=0):
    return struct.pack("<IHHHHIIH", 0x06054B50, disk, disk, count, count, size, offset, len(comment)) + comment


def archive(members, comment=b"", prefix=b"", bias=True, disk=0):
    """An archive. A member with `hidden` is not listed; bytes among the members are put in as they are."""
    body = prefix
    listed = []
    for member in members:
        if isinstance(member, bytes):
            body += member
            continue
        offset = len(body) - (len(prefix) if bias else 0)
        if not member.get("hidden", False):
            listed.append(central(member, offset))
        body += local(member)
    directory = b"".join(listed)
    start = len(body) - (len(prefix) if bias else 0)
    return body + directory + end(len(listed), len(directory), start, comment, disk)


def archive64(members):
    """An archive whose sizes, offsets and counts all stand in the records of ZIP64."""
    body = b""
    directory = b""
    for member in members:
        numbers = struct.pack("<QQ", len(member.data), len(member.packed))
        wide = struct.pack("<HHQQQ", 1, 24, len(member.data), len(member.packed), len(body))
        member.says |= {
            "local_extra": struct.pack("<HH", 1, 16) + numbers,
            "central_extra": wide,
            "local_size": 0xFFFFFFFF,
            "local_packed_size": 0xFFFFFFFF,
            "size": 0xFFFFFFFF,
            "packed_size": 0xFFFFFFFF,
            "offset": 0xFFFFFFFF,
        }
        directory += central(member, 0)
        body += local(member)
    start = len(body)
    body += directory
    record = len(body)
    body += struct.pack(
        "<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, len(members), len(members), len(directory), start
    )
    body += struct.pack("<IIQI", 0x07064B50, 0, record, 1)
    return body + end(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)


def unicode_path(name, replaced):
    raw = name.encode()
    return struct.pack("<HHBI", 0x7075, 5 + len(raw), 1, zlib.crc32(replaced)) + raw


def overlapping(kernel, count):
    """Members that quote each other's headers in stored blocks, so that all of them share the last one's bytes."""
    names = [b"bomb%02d.txt" % index for index in range(count)]
    packed = deflate(kernel)
    data = kernel
    files = [local(Member(names[-1], data, packed=packed))]
    entries = [Member(names[-1], data, packed=packed)]
    for name in reversed(names[:-1]):
        next_header = files[0][: 30 + len(name)]
        quote = b"\x00" + struct.pack("<HH", len(next_header), len(next_header) ^ 0xFFFF)
        packed = quote + next_header + packed
        data = next_header + data
        member = Member(name, data, packed=packed)
        header = local(member)[: 30 + len(name)] + quote
        files.insert(0, header + files[0])
        entries.insert(0, member)
        files[0:2] = [header, files[1]]
    offsets = []
    body = b""
    for piece in files:
        offsets.append(len(body))
        body += piece
    directory = b"".join(central(member, offset) for member, offset in zip(entries, offsets))
    return body + directory + end(count, len(directory), len(body))
