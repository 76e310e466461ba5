#!/usr/bin/env python3
"""Writes the fixtures of pictures, and their manifest: what stands beside the pixels.

The pixels themselves are recognised by another program and have their own tests.
"""

import json
import pathlib
import struct
import zlib

HERE = pathlib.Path(__file__).resolve().parent
PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(chunks, width=8, height=8, noise=False):
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    state = 1
    rows = bytearray()
    for _ in range(height):
        rows.append(0)
        for _ in range(width):
            state = state * 1103515245 + 12345 & 0x7FFFFFFF
            rows.append(state >> 16 & 0xFF if noise else 255)
    return PNG + chunk(b"IHDR", header) + chunks + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")


def exif(entries, little=True):
    """A TIFF structure with one directory: tag, type, bytes."""
    order = "<" if little else ">"
    count = len(entries)
    directory = struct.pack(order + "H", count)
    values = b""
    base = 8 + 2 + 12 * count + 4
    for tag, kind, value in entries:
        directory += struct.pack(order + "HHI", tag, kind, len(value))
        if len(value) <= 4:
            directory += value.ljust(4, b"\0")
        else:
            directory += struct.pack(order + "I", base + len(values))
            values += value + b"\0" * (len(value) % 2)
    head = (b"II*\0" if little else b"MM\0*") + struct.pack(order + "I", 8)
    return head + directory + struct.pack(order + "I", 0) + values


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(segments, tail=b""):
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + segments + scan + b"\xff\xd9" + tail


def emf(records):
    """Records after the header, and the one that ends the file."""
    body = b"".join(struct.pack("<II", kind, 8 + len(data)) + data for kind, data in records)
    head = struct.pack("<II", 1, 88) + b"\0" * 32 + b" EMF" + struct.pack("<I", 0x10000) + b"\0" * 40
    return head + body + struct.pack("<IIIII", 14, 20, 0, 16, 20)


def emf_text(text, x, y, advance=10):
    data = text.encode("utf-16-le")
    data += b"\0" * (-len(data) % 4)
    spacing = struct.pack("<I", advance) * len(text)
    head = b"\0" * 16 + struct.pack("<IIIiiIII", 2, 0, 0, x, y, len(text), 76, 0) + b"\0" * 16
    return 84, head + struct.pack("<I", 76 + len(data)) + data + spacing


def wmf(records):
    body = b""
    for function, data in records:
        data += b"\0" * (len(data) % 2)
        body += struct.pack("<IH", 3 + len(data) // 2, function) + data
    return struct.pack("<HHHIHIH", 1, 9, 0x300, 0, 0, 0, 0) + body + struct.pack("<IH", 3, 0)


def main():
    files = []

    def add(name, data, mime, find, issues=(), pictures=0):
        (HERE / name).write_bytes(data)
        entry = {"name": name, "mime": mime, "issues": list(issues), "pictures": pictures}
        entry["find"] = [{"text": text, **place} for text, place in find]
        files.append(entry)

    prop = lambda name: {"part": "properties", "name": name}
    small = ["skipped:size"]
    add(
        "text.png",
        png(
            chunk(b"tEXt", b"Author\0Alma 4111111111111111 \xfc")
            + chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"packed 5500005555555559"))
            + chunk(b"iTXt", b"Title\0\0\0en\0\0" + "Übersicht 4012888888881881".encode())
            + chunk(b"iTXt", b"Notes\0\1\0en\0\0" + zlib.compress("größer 378282246310005".encode()))
            + chunk(b"eXIf", exif([(0x010E, 2, b"described 6011111111111117\0")]))
        )
        + b"\0\0behind the end 3530111333300000\0",
        "image/png",
        [
            ("4111111111111111 ü", prop("Author")),
            ("packed 5500005555555559", prop("Comment")),
            ("Übersicht 4012888888881881", prop("Title")),
            ("größer 378282246310005", prop("Notes")),
            ("described 6011111111111117", prop("EXIF")),
            ("behind the end 3530111333300000", {"part": "tail"}),
        ],
        small,
    )
    add("noise.png", png(b"", 128, 128, noise=True), "image/png", [], pictures=1)
    wide = "wide 4222222222222".encode("utf-16-le")
    add(
        "text.jpg",
        jpeg(
            segment(0xE1, b"Exif\0\0" + exif([(0x013B, 2, b"artist 4111111111111111\0"), (0x9C9C, 1, wide)], False))
            + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>xmp 5500005555555559</x:xmpmeta>")
            + segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1ccaption 4012888888881881")
            + segment(0xFE, b"comment 378282246310005"),
            b"after the picture",
        ),
        "image/jpeg",
        [
            ("artist 4111111111111111", prop("EXIF")),
            ("wide 4222222222222", prop("EXIF")),
            ("xmp 5500005555555559", prop("XMP")),
            ("caption 4012888888881881", prop("IPTC")),
            ("comment 378282246310005", prop("Comment")),
            ("after the picture", {"part": "tail"}),
        ],
        small,
    )
    add(
        "text.gif",
        b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0" * 6
        + b"\x21\xfe\x0acomment 41\x0e11111111111111\0"
        + b"\x2c" + b"\0" * 4 + b"\1\0\1\0\0" + b"\x02\x02\x44\x01\0" + b"\x3b" + b"trailing words",
        "image/gif",
        [("comment 4111111111111111", prop("Comment")), ("trailing words", {"part": "tail"})],
        small,
    )
    body = b"EXIF" + struct.pack("<I", 60) + exif([(0x010E, 2, b"webp 4111111111111111\0")]).ljust(60, b"\0")
    add(
        "text.webp",
        b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body,
        "image/webp",
        [("webp 4111111111111111", prop("EXIF"))],
        small,
    )
    add(
        "text.tiff",
        exif([(0x010E, 2, b"scan of 4111111111111111\0"), (0x02BC, 1, b"<xmp>5500005555555559</xmp>")]),
        "image/tiff",
        [("scan of 4111111111111111", prop("EXIF")), ("5500005555555559", prop("EXIF"))],
        small,
    )
    circle = bytearray(exif([(0x8769, 4, b"\x08\0\0\0")]))
    circle[14:18] = struct.pack("<I", 1)
    add("circle.tiff", bytes(circle), "image/tiff", [], small)
    add("cut.jpg", jpeg(segment(0xFE, b"cut 4111111111111111"))[:-3], "image/jpeg",
        [("cut 4111111111111111", prop("Comment"))], small + ["corrupt:truncated"])
    add(
        "drawing.emf",
        emf([emf_text("4111 1111", 0, 0), emf_text(" 1111 1111", 90, 0), emf_text("first", 0, 20), emf_text("last", 90, 20)]),
        "image/emf",
        [("4111 1111 1111 1111", {"part": "drawing"}), ("\nfirst last", {"part": "drawing"})],
    )
    add("lines.emf", emf([(27, struct.pack("<ii", 1, 1))]), "image/emf", [], ["skipped:drawing"])
    add("cut.emf", emf([emf_text("cut 5500005555555559", 0, 0)])[:-20], "image/emf",
        [("cut 5500005555555559", {"part": "drawing"})], ["corrupt:truncated"])
    add(
        "drawing.wmf",
        wmf([
            (0x0521, struct.pack("<H", 16) + b"4012888888881881" + struct.pack("<hh", 5, 0)),
            (0x0A32, struct.pack("<hhhH", 25, 0, 6, 0) + "größer"[:6].encode("cp1252")),
        ]),
        "image/wmf",
        [("4012888888881881\ngrößer", {"part": "drawing"})],
    )
    add("document.png", png(b""), "image/png", [], small)
    add("picture.txt", png(chunk(b"tEXt", b"k\0named as text")), "image/png",
        [("named as text", {})], small + ["mismatch:extension"])
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
