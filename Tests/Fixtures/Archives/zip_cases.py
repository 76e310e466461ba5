"""The fixtures of ZIP."""

import bz2
import lzma
import struct
import zlib

import streams
import tar_cases
import zips
from manifest import add, two
from zips import Member

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
    add(
        "last-volume.zip",
        zips.archive([Member("part.txt", "Quill volume 1222", 0)], prefix=b"\x00\x01 the rest of a member", disk=2),
        ZIP,
        [("Quill volume 1222", ["part.txt"])],
        issues=["unsupported:volume", "mismatch:extension"],
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
    content = tar_cases.tar(files + [("last.zip", packed)])
    add("zip-inside.tar", content, "application/x-tar", find + [("Quill appended 1301", ["last.zip", "inside.txt"])])
