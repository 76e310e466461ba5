"""A binary workbook, record by record ([MS-XLSB])."""

import struct

from package import Package
from places import text

TYPE = "application/vnd.ms-excel."


def record(kind, payload=b""):
    """A record: its number and its size in seven bits a byte, and what it holds."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, out = len(payload), b""
    while size >= 0x80:
        out += bytes([size & 0x7F | 0x80])
        size >>= 7
    return head + out + bytes([size]) + payload


def wide(value):
    units = value.encode("utf-16-le")
    return struct.pack("<I", len(units) // 2) + units


def cell(column, style=0):
    return struct.pack("<II", column, style)


def row(index):
    return record(0, struct.pack("<I", index) + bytes(13))


def package():
    book = Package("xl/workbook.bin", TYPE + "sheet.binary.macroEnabled.main")
    book.add(
        "xl/workbook.bin",
        record(131)
        + record(153, struct.pack("<III", 0, 0, 0))
        + record(156, struct.pack("<II", 0, 1) + wide("rId1") + wide("Bin & one"))
        + record(156, struct.pack("<II", 2, 2) + wide("rId2") + wide("Buried"))
        + record(39, struct.pack("<IBI", 0, 0, 0xFFFFFFFF) + wide("Label0301") + bytes([0x17, 13, 0]) + "Constant 0302".encode("utf-16-le"))
        + record(132),
    )
    book.add(
        "xl/sharedStrings.bin",
        record(159, struct.pack("<II", 2, 2))
        + record(19, b"\0" + wide("Shared größer 0303"))
        + record(19, b"\0" + wide("Orphan 0304"))
        + record(160),
        TYPE + "sharedStrings",
    )
    book.add(
        "xl/styles.bin",
        record(44, struct.pack("<H", 164) + wide("000-00-0000"))
        + record(617, struct.pack("<I", 3))
        + record(47, struct.pack("<HH", 0xFFFF, 0) + bytes(12))
        + record(47, struct.pack("<HH", 0, 14) + bytes(12))
        + record(47, struct.pack("<HH", 0, 164) + bytes(12))
        + record(618),
        TYPE + "styles",
    )
    formula = bytes([0, 0]) + struct.pack("<I", 40) + bytes([0x17, 18, 0]) + "Formula words 0305".encode("utf-16-le")
    sheet = (
        record(129)
        + row(0)
        + record(7, cell(0) + struct.pack("<I", 0))
        + record(5, cell(1) + struct.pack("<d", 4111111111110306.0))
        + record(2, cell(2) + struct.pack("<I", (411111 << 2) | 2))
        + record(2, cell(3) + struct.pack("<I", (12345 << 2) | 3))
        + record(6, cell(4) + wide("Inline 0307"))
        + row(6)
        + record(2, cell(0, 1) + struct.pack("<I", (45063 << 2) | 2))
        + record(2, cell(1, 2) + struct.pack("<I", (78051120 << 2) | 2))
        + record(8, cell(2) + wide("Cached 0308") + formula)
        + record(9, cell(3) + struct.pack("<d", 4111111111110309.0) + formula)
        + record(4, cell(4) + b"\1")
        + record(3, cell(5) + b"\x17")
        + record(62, cell(6) + b"\0" + wide("Rich 0310"))
        + record(7, cell(7) + struct.pack("<I", 77))
        + record(494, struct.pack("<IIII", 8, 8, 1, 1) + wide("rId7") + wide("Place0311") + wide("Tip 0312") + wide("Shown 0313"))
        + record(479, struct.pack("<H", 0) + wide("Header words 0314") + b"\xff\xff\xff\xff" * 5)
        + record(130)
    )
    book.add("xl/worksheets/sheet1.bin", sheet, TYPE + "worksheet")
    book.add("xl/worksheets/sheet2.bin", row(0) + record(6, cell(0) + wide("Very hidden 0315")), TYPE + "worksheet")
    book.add(
        "xl/comments1.bin",
        record(632, wide("Author 0316"))
        + record(635, struct.pack("<IIIII", 0, 9, 9, 1, 1) + bytes(16))
        + record(637, b"\0" + wide("Comment 0317")),
        TYPE + "comments",
    )
    book.add("xl/tables/table1.bin", record(731, bytes(8) + wide("Column words 0318")), TYPE + "table")
    for identifier, kind, target in [
        ("rId1", "worksheet", "worksheets/sheet1.bin"),
        ("rId2", "worksheet", "worksheets/sheet2.bin"),
        ("rId3", "sharedStrings", "sharedStrings.bin"),
        ("rId4", "styles", "styles.bin"),
    ]:
        book.relate("xl/workbook.bin", identifier, kind, target)
    book.relate("xl/worksheets/sheet1.bin", "rId1", "comments", "../comments1.bin")
    book.relate("xl/worksheets/sheet1.bin", "rId7", "hyperlink", "https://example.com/0319", True)
    return book


def fixtures():
    one = "Bin & one"
    mime = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"
    yield package().bytes(), {
        "name": "binary.xlsb",
        "mime": mime,
        "find": [
            text("Bin & one", "names"),
            text("Label0301", "names"),
            text("Constant 0302", "names"),
            text("Shared größer 0303", "sheet", one, "A1"),
            text("Orphan 0304", "data"),
            text("Formula words 0305", "formulas", one, "C7"),
            text("Formula words 0305", "formulas", one, "D7"),
            text("4111111111110306", "sheet", one, "B1"),
            text("411111\t123.45\tInline 0307\n", "sheet", one, "C1"),
            text("2023-05-17\t078-05-1120\tCached 0308\t4111111111110309\tTRUE\t#REF!\tRich 0310", "sheet", one, "A7"),
            text("45063\t78051120", "sheet", one, "A7"),
            text("Place0311", "links", one, "B9"),
            text("Tip 0312", "links", one, "B9"),
            text("Shown 0313", "links", one, "B9"),
            text("Header words 0314", "other", one),
            text("Very hidden 0315", "sheet", "Buried", "A1"),
            text("Author 0316", "comments", one),
            text("Comment 0317", "comments", one, "B10"),
            text("Column words 0318", "data"),
            text("https://example.com/0319", "links"),
        ],
        "issues": ["corrupt:structure"],
    }
    broken = package()
    broken.parts["xl/worksheets/sheet1.bin"] = broken.parts["xl/worksheets/sheet1.bin"][:60] + b"\x06\xff\xff\xff\x7f" + bytes(9)
    yield broken.bytes(), {
        "name": "broken.xlsb",
        "mime": mime,
        "find": [text("Shared größer 0303", "sheet", one, "A1"), text("Very hidden 0315", "sheet", "Buried", "A1")],
        "issues": ["corrupt:truncated @ xl/worksheets/sheet1.bin"],
    }
