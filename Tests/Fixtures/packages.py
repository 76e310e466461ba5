"""What the scripts that write packages have in common: archives with fixed dates, content types, relationships."""

import io
import json
import struct
import zipfile
import zlib

DATE = (2026, 1, 2, 3, 4, 6)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def archive(parts, stored=()):
    """A ZIP archive of (name, text or bytes) pairs, the same bytes whenever it is written."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as target:
        for name, content in parts:
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, content.encode() if isinstance(content, str) else content)
    return data.getvalue()


def content_types(overrides, defaults=()):
    lines = [f'<Default Extension="{name}" ContentType="{type}"/>' for name, type in defaults]
    lines += [f'<Override PartName="/{name}" ContentType="{type}"/>' for name, type in overrides]
    return f'{DECLARATION}<Types xmlns="{PACKAGE}content-types">{"".join(lines)}</Types>'


def relationships(links, base=OFFICE):
    """Relationships of (id, kind, target) triples; targets with a colon lead out of the package."""
    lines = []
    for id, kind, target in links:
        mode = ' TargetMode="External"' if ":" in target else ""
        lines.append(f'<Relationship Id="{id}" Type="{base}/{kind}" Target="{target}"{mode}/>')
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}relationships">{"".join(lines)}</Relationships>'


def picture(width=64, height=64):
    """A grey PNG picture that does not compress below the size that is recognised."""
    state, rows = 12345, b""
    for _ in range(height):
        row = bytearray()
        for _ in range(width * 3):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            row.append(state >> 16 & 0xFF)
        rows += b"\0" + bytes(row)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def write_manifest(folder, files):
    (folder / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")
