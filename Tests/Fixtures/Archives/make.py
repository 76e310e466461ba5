#!/usr/bin/env python3
"""Writes the fixtures of archives and compressed files, and their manifest."""

import bz2
import gzip
import io
import json
import lzma
import pathlib
import struct
import tarfile
import zlib

import containers
import streams
import zips
from zips import Member

HERE = pathlib.Path(__file__).resolve().parent
FILES = []


def add(name, content, mime, find=(), **facts):
    (HERE / name).write_bytes(content)
    needles = [
        {"text": text, "path": list(path), **({"part": part} if part else {})}
        for text, path, *rest in find
        for part in [rest[0] if rest else None]
    ]
    FILES.append({"name": name, "mime": mime, "find": needles, **facts})


def two(tag):
    """Two members that nearly every container gets, and where their texts are."""
    files = [("one.txt", f"Quill {tag} 3301\n".encode()), ("folder/two.txt", f"Quill {tag} 3302\n".encode())]
    return files, [
        (f"Quill {tag} 3301", ["one.txt"], "body"),
        (f"Quill {tag} 3302", ["folder/two.txt"], "body"),
        ("folder/two.txt", [], "names"),
    ]


def raw(files):
    return [(name.encode(), content) for name, content in files]


ZIP = "application/zip"


def plain_zips():
    inner = zips.archive([Member("deep.txt", "Quill zip deep 1101")])
    replaced = b"caf?.txt"
    members = [
        Member("stored.txt", "Quill zip stored 1102", 0, comment="Quill member comment 1103".encode()),
        Member("folder/", b"", 0),
        Member("folder/packed.txt", "Quill zip packed 1104 " * 20),
        Member("empty.txt", b"", 0),
        Member("inner.zip", inner, 0),
        Member("streamed.txt", "Quill zip streamed 1105", flags=8),
        Member(replaced, "Quill zip accent 1106", extra=zips.unicode_path("café.txt", replaced)),
    ]
    add(
        "plain.zip",
        zips.archive(members, comment=b"Quill archive comment 1107"),
        ZIP,
        [
            ("Quill zip deep 1101", ["inner.zip", "deep.txt"], "body"),
            ("Quill zip stored 1102", ["stored.txt"], "body"),
            ("Quill member comment 1103", [], "comments"),
            ("Quill zip packed 1104", ["folder/packed.txt"], "body"),
            ("Quill zip streamed 1105", ["streamed.txt"], "body"),
            ("Quill zip accent 1106", ["café.txt"], "body"),
            ("Quill archive comment 1107", [], "comments"),
            ("café.txt", [], "names"),
        ],
    )
    add(
        "wide.zip",
        zips.archive64([Member("wide.txt", "Quill zip wide 1108"), Member("second.txt", "Quill zip wide 1109", 0)]),
        ZIP,
        [("Quill zip wide 1108", ["wide.txt"]), ("Quill zip wide 1109", ["second.txt"])],
    )
    data = b"Quill zip method 1110"
    alone = lzma.compress(data, lzma.FORMAT_ALONE)
    methods = [
        Member("m12.txt", data, 12, bz2.compress(data)),
        Member("m14.txt", data, 14, b"\x09\x14\x05\x00" + alone[:5] + alone[13:], flags=2),
        Member("m93.txt", data, 93, streams.zstd(data)),
        Member("m95.txt", data, 95, lzma.compress(data, lzma.FORMAT_XZ)),
        Member("m01.txt", data, 1, b"nothing"),
        Member("m98.txt", data, 98, b"nothing"),
    ]
    add(
        "methods.zip",
        zips.archive(methods),
        ZIP,
        [("Quill zip method 1110", [f"m{method}.txt"]) for method in (12, 14, 93, 95)],
        issues=["unsupported:compression @ m01.txt", "unsupported:compression @ m98.txt"],
    )
    names = [
        Member("../../etc/slip.txt", "Quill name slip 1111"),
        Member("/absolute.txt", "Quill name absolute 1112"),
        Member("same.txt", "Quill name same 1113"),
        Member("same.txt", "Quill name same 1114"),
        Member(b"n" * 3000 + b" Quill name tail 1115", "Quill name long 1116"),
        Member("C:\\windows\\back.txt", "Quill name back 1117"),
    ]
    add(
        "names.zip",
        zips.archive(names),
        ZIP,
        [
            ("Quill name slip 1111", ["../../etc/slip.txt"]),
            ("Quill name absolute 1112", ["/absolute.txt"]),
            ("Quill name same 1113", ["same.txt"]),
            ("Quill name same 1114", ["same.txt"]),
            ("Quill name tail 1115", [], "names"),
            ("Quill name long 1116", ["n" * 1024]),
            ("Quill name back 1117", ["C:\\windows\\back.txt"]),
        ],
    )


def lying_zips():
    listed = Member("listed.txt", "Quill hidden listed 1201")
    add(
        "hidden.zip",
        zips.archive(
            [
                Member("first.txt", "Quill hidden first 1202", hidden=True),
                listed,
                Member("between.txt", "Quill hidden between 1203", hidden=True, flags=8),
                Member("last.txt", "Quill hidden last 1204", 0),
                b"Quill hidden loose bytes 1205, which belong to nothing",
            ]
        ),
        ZIP,
        [
            ("Quill hidden listed 1201", ["listed.txt"]),
            ("Quill hidden first 1202", ["first.txt"]),
            ("Quill hidden between 1203", ["between.txt"]),
            ("Quill hidden last 1204", ["last.txt"]),
            ("Quill hidden loose bytes 1205", ["unlisted data"]),
        ],
        issues=[f"mismatch:hidden @ {name}" for name in ("first.txt", "between.txt", "unlisted data")],
    )
    data = "Quill lies 1206"
    add(
        "lies.zip",
        zips.archive(
            [
                Member("name.txt", data + " name", local_name=b"other.txt"),
                Member("size.txt", data + " size", size=4),
                Member("claim.txt", data + " claim", size=0xFFFFFFF0, local_size=0xFFFFFFF0),
                Member(
                    "short.txt",
                    data + " short, and what the directory leaves out 1207",
                    0,
                    packed_size=10,
                    size=10,
                    checksum=zlib.crc32(b"Quill lies"),
                    local_size=61,
                ),
                Member("method.txt", data + " method", 0, packed=zips.deflate((data + " method").encode()), local_method=8),
            ]
        ),
        ZIP,
        [
            ("Quill lies 1206 name", ["name.txt"]),
            ("Quill lies 1206 size", ["size.txt"]),
            ("Quill lies 1206 claim", ["claim.txt"]),
            ("and what the directory leaves out 1207", ["short.txt"]),
            ("Quill lies 1206 method", ["method.txt"]),
        ],
        issues=[
            "mismatch:header @ name.txt",
            "mismatch:header @ size.txt",
            "mismatch:header @ claim.txt",
            "mismatch:header @ short.txt",
            "mismatch:hidden @ unlisted data",
            "mismatch:header @ method.txt",
            "corrupt:checksum @ method.txt",
            "mismatch:extension @ method.txt",
            "unsupported:format @ method.txt",
        ],
    )
    whole = zips.archive(
        [
            Member("first.txt", "Quill cut first 1208"),
            Member("second.txt", "Quill cut second 1209", flags=8),
            Member("third.txt", "Quill cut third 1210 and more that is missing", 0),
        ]
    )
    add(
        "cut.zip",
        whole[: whole.index(b"and more that")],
        ZIP,
        [
            ("Quill cut first 1208", ["first.txt"]),
            ("Quill cut second 1209", ["second.txt"]),
            ("Quill cut third 1210", ["third.txt"]),
        ],
        issues=["corrupt:truncated", "corrupt:truncated @ third.txt"],
    )
    broken = bytearray(zips.archive([Member("good.txt", "Quill broken good 1211"), Member("lost.txt", "Quill broken lost 1212", 0)]))
    broken[broken.rindex(b"lost.txt") - 18] = 0xFF
    add(
        "broken-directory.zip",
        bytes(broken),
        ZIP,
        [("Quill broken good 1211", ["good.txt"]), ("Quill broken lost 1212", ["lost.txt"])],
        issues=["corrupt:structure", "mismatch:header"],
    )
    add(
        "checksum.zip",
        zips.archive(
            [
                Member("changed.txt", "Quill checksum 1213", checksum=1),
                Member("stored.txt", "Quill checksum 1214", 0, checksum=1),
            ]
        ),
        ZIP,
        [("Quill checksum 1213", ["changed.txt"]), ("Quill checksum 1214", ["stored.txt"])],
        issues=["corrupt:checksum @ changed.txt", "corrupt:checksum @ stored.txt"],
    )
    noise = "".join(chr(33 + index * index * 7 % 1009 % 90) for index in range(900))
    stream = bytearray(zips.deflate(("Quill damaged 1215 " + noise).encode()))
    stream[400:] = b"\xff" * (len(stream) - 400)
    add(
        "damaged.zip",
        zips.archive([Member("damaged.txt", b"x" * 919, packed=bytes(stream)), Member("after.txt", "Quill damaged after 1216")]),
        ZIP,
        [("Quill damaged 1215", ["damaged.txt"]), ("Quill damaged after 1216", ["after.txt"])],
        issues=["corrupt:compression @ damaged.txt"],
    )
    add(
        "overlap.zip",
        zips.overlapping(b"Quill overlap 1217 " * 500, 8),
        ZIP,
        [("Quill overlap 1217", ["bomb07.txt"])],
        issues=[f"corrupt:structure @ bomb{index:02}.txt" for index in range(7)],
    )
    same = zips.archive([Member("a.txt", "Quill twice 1218", 0), Member("b.txt", "Quill twice 1219", 0, offset=0)])
    add(
        "twice.zip",
        same,
        ZIP,
        [("Quill twice 1218", ["a.txt"]), ("Quill twice 1219", ["b.txt"])],
        issues=["mismatch:header @ b.txt", "corrupt:structure @ b.txt", "mismatch:hidden @ b.txt"],
    )
    add(
        "encrypted.zip",
        zips.archive(
            [
                Member("open.txt", "Quill open 1220"),
                Member("classic.txt", b"", 8, b"\x11" * 40, flags=1),
                Member("strong.txt", b"", 8, b"\x12" * 40, flags=0x41),
                Member("aes.txt", b"", 99, b"\x13" * 40, flags=1, extra=struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541, 3, 8)),
            ]
        ),
        ZIP,
        [("Quill open 1220", ["open.txt"]), ("strong.txt", [], "names")],
        issues=[f"encrypted @ {name}.txt" for name in ("classic", "strong", "aes")],
    )
    add(
        "volume.zip",
        zips.archive([Member("part.txt", "Quill volume 1221", 0)], disk=2),
        ZIP,
        [("Quill volume 1221", ["part.txt"])],
        issues=["unsupported:volume"],
    )
    add("empty.zip", zips.archive([]), ZIP, issues=["unsupported:no-text"])


def combined():
    inside = [Member("inside.txt", "Quill appended 1301")]
    add(
        "script.bin",
        zips.archive(inside, prefix=b"#!/usr/bin/env python3\n# Quill script 1302\n"),
        "text/plain",
        [
            ("Quill appended 1301", ["appended.zip", "inside.txt"]),
            ("Quill script 1302", []),
        ],
        issues=["mismatch:polyglot"],
    )
    program = b"MZ" + b"\x90\x00" * 29 + struct.pack("<I", 64) + b"PE\x00\x00" + b"\x00" * 200
    add(
        "program.exe",
        zips.archive(inside, prefix=program, bias=False),
        "application/x-executable",
        [("Quill appended 1301", ["appended.zip", "inside.txt"])],
        issues=["mismatch:polyglot"],
    )
    add(
        "unpacking.exe",
        zips.archive(inside, prefix=program),
        "application/x-executable",
        [("Quill appended 1301", ["appended.zip", "inside.txt"])],
        issues=["mismatch:polyglot"],
    )
    add(
        "trailing.zip",
        zips.archive(inside, comment=b"PK\x05\x06 is no end record") + b"\n\nQuill trailing text 1303",
        ZIP,
        [("Quill appended 1301", ["inside.txt"]), ("Quill trailing text 1303", ["trailing data"])],
    )
    add(
        "double.zip",
        zips.archive([Member("outer.txt", "Quill double 1304", 0)]) + zips.archive(inside),
        ZIP,
        [("Quill appended 1301", ["inside.txt"]), ("Quill double 1304", ["outer.txt"])],
        issues=["mismatch:hidden @ outer.txt"],
    )
    files, find = two("tarzip")
    packed = zips.archive(inside)
    content = tar(files + [("last.zip", packed)])
    add("zip-inside.tar", content, "application/x-tar", find + [("Quill appended 1301", ["last.zip", "inside.txt"])])


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


def other_archives():
    files, find = two("7z")
    mime = "application/x-7z-compressed"
    coder, packed = containers.seven_zip_lzma(b"".join(content for _, content in files))
    add("stored.7z", containers.seven_zip(files), mime, find)
    add("packed.7z", containers.seven_zip(files, coder, packed), mime, find)
    whole = containers.seven_zip(files)
    add("cut.7z", whole[:-20], mime, issues=["corrupt:truncated"])
    add("volume.7z.001", whole[:-20], mime, issues=["unsupported:volume"])
    add(
        "encrypted.7z",
        containers.seven_zip(files, containers.AES),
        mime,
        [("folder/two.txt", [], "names")],
        issues=["encrypted @ one.txt", "encrypted @ folder/two.txt"],
    )
    add("encrypted-names.7z", containers.seven_zip(files, containers.AES, encoded=True), mime, issues=["encrypted"])

    mime = "application/vnd.rar"
    files, find = two("rar")
    plain = [(name, content, 0) for name, content in raw(files)]
    fifth = [(name, content, b"") for name, content in raw(files)]
    add("four.rar", containers.rar4(plain), mime, find)
    add("five.rar", containers.rar5(fifth), mime, find)
    add("four-volume.rar", containers.rar4(plain, 0x0001), mime, find, issues=["unsupported:volume"])
    add("five-volume.rar", containers.rar5(fifth, 0x0001), mime, find, issues=["unsupported:volume"])
    add("four-encrypted-names.rar", containers.rar4(plain, 0x0080), mime, issues=["encrypted"])
    add("five-encrypted-names.rar", containers.rar5([], encrypted_headers=True), mime, issues=["encrypted"])
    add(
        "four-encrypted.rar",
        containers.rar4([plain[0], (b"locked.txt", b"\x11" * 32, 0x0004)]),
        mime,
        find[:1],
        issues=["encrypted @ locked.txt"],
    )
    add(
        "five-encrypted.rar",
        containers.rar5([fifth[0], (b"locked.txt", b"\x11" * 32, containers.rar5_encryption())]),
        mime,
        find[:1],
        issues=["encrypted @ locked.txt"],
    )

    files, find = two("cab")
    mime = "application/vnd.ms-cab-compressed"
    add("stored.cab", containers.cab(raw(files)), mime, find)
    add("packed.cab", containers.cab(raw(files), deflated=True), mime, find)
    add("volume.cab", containers.cab(raw(files + [("filler.txt", b"Quill " * 50)]), flags=2), mime, find, issues=["unsupported:volume"])

    mime = "application/x-iso9660-image"
    discs = [(b"ONE.TXT;1", b"Quill iso 3301\n"), (b"TWO.TXT;1", b"Quill iso 3302\n")]
    add("disc.iso", containers.iso(discs), mime, [("Quill iso 3301", ["ONE.TXT"]), ("Quill iso 3302", ["TWO.TXT"])])

    mime = "application/x-cpio"
    for kind in ("newc", "odc", "binary"):
        files, find = two(kind)
        add(f"{kind}.cpio", getattr(containers, f"cpio_{kind}")(raw(files)), mime, find)

    files, find = two("ar")
    flat = [(b"one.txt/", files[0][1]), (b"two.txt/", files[1][1])]
    add("library.a", containers.ar(flat), "application/x-archive", [find[0], ("Quill ar 3302", ["two.txt"])])
    files, find = two("deb")
    package = [
        (b"debian-binary", b"2.0\n"),
        (b"control.tar.gz", gzip.compress(tar([("./control", b"Package: quill-deb-3303\n")]), 9, mtime=0)),
        (b"data.tar.xz", lzma.compress(tar(files))),
    ]
    add(
        "package.deb",
        containers.ar(package),
        "application/x-archive",
        [
            ("quill-deb-3303", ["control.tar.gz", "./control"]),
            ("Quill deb 3301", ["data.tar.xz", "one.txt"]),
            ("Quill deb 3302", ["data.tar.xz", "folder/two.txt"]),
        ],
    )

    files, find = two("xar")
    flat = [("one.txt", files[0][1]), ("two.txt", files[1][1])]
    add("installer.xar", containers.xar(flat), "application/x-xar", [find[0], ("Quill xar 3302", ["two.txt"])])
    files, find = two("lha")
    add("old.lzh", containers.lha([(b"one.txt", files[0][1]), (b"two.txt", files[1][1])]), "application/x-lzh-compressed",
        [find[0], ("Quill lha 3302", ["two.txt"])])
    records = [(b"http://example.com/one", b"Quill warc 3301"), (b"http://example.com/two", b"Quill warc 3302")]
    add(
        "crawl.warc",
        containers.warc(records),
        "application/warc",
        [("Quill warc 3301", ["http://example.com/one"]), ("Quill warc 3302", ["http://example.com/two"])],
    )


def compressed():
    files, find = two("tgz")
    data = b"Quill stream 4101\n"
    kinds = [
        ("gz", "application/gzip", lambda d: gzip.compress(d, 9, mtime=0)),
        ("bz2", "application/x-bzip2", bz2.compress),
        ("xz", "application/x-xz", lzma.compress),
        ("lzma", "application/x-lzma", lambda d: lzma.compress(d, lzma.FORMAT_ALONE)),
        ("zst", "application/zstd", streams.zstd),
        ("lz4", "application/x-lz4", streams.lz4),
        ("Z", "application/x-compress", streams.compress),
    ]
    for extension, mime, pack in kinds:
        add(f"text.txt.{extension}", pack(data), mime, [("Quill stream 4101", ["text.txt"], "body")])
        if extension != "Z":
            add(f"files.tar.{extension}", pack(tar(files)), mime, find)
    add("files.tgz", gzip.compress(tar(files), 9, mtime=0), "application/gzip", find)
    add("not-tar.tgz", gzip.compress(data, 9, mtime=0), "application/gzip", [("Quill stream 4101", ["not-tar.tar"])],
        issues=["mismatch:extension @ not-tar.tar"])
    add("legacy.txt.lz4", streams.lz4_legacy(data), "application/x-lz4", [("Quill stream 4101", ["legacy.txt"])])
    add("skipped.txt.zst", streams.zstd_skippable(b"nothing") + streams.zstd(data) + streams.zstd(b"Quill stream 4102"),
        "application/zstd", [("Quill stream 4101", ["skipped.txt"]), ("Quill stream 4102", ["skipped.txt"])])
    headed = b"\x1f\x8b\x08\x18" + b"\x00" * 6 + b"Quill name 4103.txt\x00Quill comment 4104\x00"
    headed += zips.deflate(data) + struct.pack("<II", zlib.crc32(data), len(data))
    add(
        "headed.gz",
        headed + gzip.compress(b"Quill second member 4105", 9, mtime=0) + b"Quill trailing 4106",
        "application/gzip",
        [
            ("Quill name 4103.txt", [], "names"),
            ("Quill comment 4104", [], "comments"),
            ("Quill stream 4101", ["headed"]),
            ("Quill second member 4105", ["headed"]),
            ("Quill trailing 4106", ["trailing data"]),
        ],
    )
    add("padded.txt.bz2", bz2.compress(data) + bz2.compress(b"Quill stream 4107") + b"\x00" * 512, "application/x-bzip2",
        [("Quill stream 4101", ["padded.txt"]), ("Quill stream 4107", ["padded.txt"])])
    add("tailed.txt.bz2", bz2.compress(data) + b"Quill trailing 4108", "application/x-bzip2",
        [("Quill stream 4101", ["tailed.txt"]), ("Quill trailing 4108", ["trailing data"])])
    long = "".join(f"Quill cut {index} " for index in range(4200, 4400)).encode()
    add("cut.txt.gz", gzip.compress(long, 9, mtime=0)[:-60], "application/gzip", [("Quill cut 4200", ["cut.txt"])],
        issues=["corrupt:truncated"])
    wrong = bytearray(gzip.compress(data, 9, mtime=0))
    wrong[-8] ^= 1
    add("checksum.txt.gz", bytes(wrong), "application/gzip", [("Quill stream 4101", ["checksum.txt"])],
        issues=["corrupt:checksum"])
    add("cut.txt.xz", lzma.compress(long)[:-60], "application/x-xz", [("cut.txt", [])][:0], issues=["corrupt:truncated"])
    nested = data
    for _ in range(3):
        nested = gzip.compress(nested, 9, mtime=0)
    add("thrice.gz.gz.gz", nested, "application/gzip",
        [("Quill stream 4101", ["thrice.gz.gz", "thrice.gz", "thrice"])])


def zeros():
    """What the tests of limits read; in no manifest, for the tests of the manifest would read them many times."""
    nothing = bytes(1 << 20)
    packers = {
        "bz2": (bz2.BZ2Compressor(9), 400),
        "xz": (lzma.LZMACompressor(preset=6), 64),
        "lzma": (lzma.LZMACompressor(lzma.FORMAT_ALONE, preset=6), 64),
    }
    for extension, (packer, count) in packers.items():
        packed = b"".join(packer.compress(nothing) for _ in range(count)) + packer.flush()
        (HERE / f"zeros.{extension}").write_bytes(packed)


def encoded():
    data = b"Quill encoding 5101\n"
    bodies = [
        ("gzip", ["gzip"], gzip.compress(data, 9, mtime=0)),
        ("x-gzip", ["X-GZip"], gzip.compress(data, 9, mtime=0)),
        ("deflate-zlib", ["deflate"], zlib.compress(data)),
        ("deflate-raw", ["deflate"], zips.deflate(data)),
        ("br", ["br"], streams.brotli(data)),
        ("zstd", ["zstd"], streams.zstd(data)),
        ("identity", ["identity"], data),
        ("chain", ["br, gzip", " zstd"], streams.zstd(gzip.compress(streams.brotli(data), 9, mtime=0))),
    ]
    for name, encodings, body in bodies:
        add(f"body-{name}", body, "text/plain", [("Quill encoding 5101", [], "body")], encodings=encodings)
    add("body-unknown", data, "text/plain", [("Quill encoding 5101", [])], encodings=["sdch"],
        issues=["unsupported:compression"])
    add("body-lie", data, "text/plain", [("Quill encoding 5101", [])], encodings=["gzip"],
        issues=["corrupt:compression"])
    add("body-twice", gzip.compress(gzip.compress(data, 9, mtime=0), 9, mtime=0), "application/gzip",
        [("Quill encoding 5101", ["body-twice"])], encodings=["gzip"])
    files, find = two("archive body")
    add("body-zip", gzip.compress(zips.archive([Member(n, c) for n, c in files]), 9, mtime=0), ZIP, find,
        encodings=["gzip"])


def main():
    for old in HERE.iterdir():
        if old.suffix != ".py" and old.is_file():
            old.unlink()
    plain_zips()
    lying_zips()
    combined()
    tars()
    other_archives()
    compressed()
    encoded()
    zeros()
    (HERE / "manifest.json").write_text(json.dumps({"files": FILES}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
