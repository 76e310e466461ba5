"""The fixtures of compressed files and of HTTP bodies."""

import bz2
import gzip
import lzma
import struct
import zlib

import streams
import zips
from manifest import HERE, add, two
from tar_cases import tar
from zip_cases import ZIP
from zips import Member


def damaged(find, extension, mime, packed, place=-60):
    """A stream with a wrong byte near its end."""
    packed = bytearray(packed)
    packed[place] ^= 0x5A
    add(f"damaged.txt.{extension}", bytes(packed), mime, find, issues=["corrupt:compression"])


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
    add("joined.txt.xz", lzma.compress(data) + b"\x00" * 8 + lzma.compress(b"Quill stream 4109") + b"Quill trailing 4110",
        "application/x-xz", [
            ("Quill stream 4101", ["joined.txt"]),
            ("Quill stream 4109", ["joined.txt"]),
            ("Quill trailing 4110", ["trailing data"]),
        ])
    # Blocks of bzip2 have 100 KB here; the last one is damaged.
    lines = b"a line that says nothing\n" * 4000
    blocks = b"Quill early 4111\n" + lines + b"Quill middle 4112\n" + lines + lines + b"Quill late 4113\n"
    early = [("Quill early 4111", ["damaged.txt"]), ("Quill middle 4112", ["damaged.txt"])]
    damaged(early, "bz2", "application/x-bzip2", bz2.compress(blocks, 1))
    damaged(early, "xz", "application/x-xz", lzma.compress(blocks))
    damaged(early, "lzma", "application/x-lzma", lzma.compress(blocks, lzma.FORMAT_ALONE), -40)
    large = lzma.compress(data, lzma.FORMAT_ALONE)
    add("large-dictionary.txt.lzma", large[:1] + struct.pack("<I", 0x60000000) + large[5:], "application/x-lzma",
        issues=["unsupported:compression"])
    long = "".join(f"Quill cut {index} " for index in range(4200, 4400)).encode()
    add("cut.txt.gz", gzip.compress(long, 9, mtime=0)[:-60], "application/gzip", [("Quill cut 4200", ["cut.txt"])],
        issues=["corrupt:truncated"])
    wrong = bytearray(gzip.compress(data, 9, mtime=0))
    wrong[-8] ^= 1
    add("checksum.txt.gz", bytes(wrong), "application/gzip", [("Quill stream 4101", ["checksum.txt"])],
        issues=["corrupt:checksum"])
    add("cut.txt.xz", lzma.compress(long)[:-60], "application/x-xz", issues=["corrupt:truncated"])
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
