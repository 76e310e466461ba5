"""The fixtures of tar."""

import io
import tarfile

from manifest import add, two


def tar(files, kind=tarfile.USTAR_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=kind) as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            info.mtime = 1704110400
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()[: -(10240 - 1024)] if len(out.getvalue()) > 10240 else out.getvalue()[:-4096]


def tars():
    mime = "application/x-tar"
    files, find = two("ustar")
    add("ustar.tar", tar(files), mime, find)
    long_name = "very/" * 60 + "long.txt"
    for name, kind in (("pax", tarfile.PAX_FORMAT), ("gnu", tarfile.GNU_FORMAT)):
        add(
            f"{name}.tar",
            tar([(long_name, f"Quill {name} long 2101".encode()), ("größe.txt", f"Quill {name} 2102".encode())], kind),
            mime,
            [
                (f"Quill {name} long 2101", [long_name]),
                (f"Quill {name} 2102", ["größe.txt"]),
            ],
        )
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, kind, target in (
            ("link", tarfile.SYMTYPE, "/etc/Quill-target-2103"),
            ("hard", tarfile.LNKTYPE, "../Quill-hard-2104"),
            ("device", tarfile.CHRTYPE, ""),
            ("pipe", tarfile.FIFOTYPE, ""),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname, info.mtime = kind, target, 1704110400
            archive.addfile(info)
    add(
        "links.tar",
        out.getvalue()[:4096],
        mime,
        [("Quill-target-2103", [], "names"), ("Quill-hard-2104", [], "names")],
    )
    add("old.tar", old_tar([(b"old.txt", b"Quill old tar 2105")]), mime, [("Quill old tar 2105", ["old.txt"])])
    sparse = sparse_tar(b"sparse.txt", [(0, b"Quill sparse 2106" + b" " * 495), (1 << 20, b"Quill sparse 2107" + b" " * 495)])
    add(
        "sparse.tar",
        sparse,
        mime,
        [("sparse.txt", [], "names")],
        issues=["unsupported:format @ sparse.txt", "mismatch:extension @ sparse.txt"],
    )
    add(
        "trailing.tar",
        tar(files) + b"Quill behind the end 2108",
        mime,
        find + [("Quill behind the end 2108", ["trailing data"])],
    )
    whole = tar(files)
    add("cut.tar", whole[:1030], mime, find[:1], issues=["corrupt:truncated"])
    bad = bytearray(whole)
    bad[1030] ^= 1
    add("bad-header.tar", bytes(bad), mime, find[:1], issues=["corrupt:structure", "corrupt:structure @ unnamed"])


def old_tar(files):
    out = b""
    for name, content in files:
        head = name.ljust(100, b"\x00") + b"0000644\x00" + b"0000000\x00" * 2 + b"%011o\x00" % len(content)
        head += b"14544531400\x00" + b" " * 8 + b"\x00" + b"\x00" * 100
        head = head.ljust(512, b"\x00")
        head = head[:148] + b"%06o\x00 " % sum(head) + head[156:]
        out += head + content + b"\x00" * (-len(content) % 512)
    return out + b"\x00" * 1024


def sparse_tar(name, pieces):
    size = pieces[-1][0] + len(pieces[-1][1])
    head = name.ljust(100, b"\x00") + b"0000644\x00" + b"0000000\x00" * 2
    head += b"%011o\x00" % sum(len(piece) for _, piece in pieces) + b"14544531400\x00" + b" " * 8 + b"S" + b"\x00" * 100
    head += b"ustar  \x00" + b"\x00" * 64 + b"\x00" * 16 + b"\x00" * 41
    for offset, piece in pieces:
        head += b"%011o\x00%011o\x00" % (offset, len(piece))
    head = head.ljust(483, b"\x00") + b"%011o\x00" % size
    head = head.ljust(512, b"\x00")
    head = head[:148] + b"%06o\x00 " % sum(head) + head[156:]
    return head + b"".join(piece for _, piece in pieces) + b"\x00" * 1024
