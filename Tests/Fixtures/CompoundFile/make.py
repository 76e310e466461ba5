#!/usr/bin/env python3
"""Writes the fixtures of OLE compound files and of what is stored in them, and their manifest.

Every stream is written by hand, from the specifications that the modules beside this one name.
"""

import json
import pathlib
import struct
import zlib

import compound
import excel
import outlook
import powerpoint
import properties
import word

HERE = pathlib.Path(__file__).resolve().parent
LABEL = "1f3a8c52-0b1e-4c55-9d10-6a2f3b4c5d6e"
SITE = "72f988bf-1111-41af-91ab-2d7cd011db47"
STATED = {"id": LABEL, "site": SITE, "name": "Confidential-1099"}
OLE = "application/x-ole-storage"
DOC, XLS = "application/msword", "application/vnd.ms-excel"
PPT, MSG = "application/vnd.ms-powerpoint", "application/vnd.ms-outlook"
ZEROS = bytes(8)


def find(text, **origin):
    return {"text": text, **origin}


def summary(number):
    """The two streams of properties, with a label among them."""
    values = {2: properties.text(f"title-{number}1"), 4: properties.wide(f"author-{number}2"), 6: properties.text(f"comment-{number}3")}
    company = {15: properties.text(f"company-{number}4"), 13: properties.vector([f"part-{number}5", "part two"])}
    custom = properties.labelled({"Project": f"custom-{number}6"}, LABEL, "Confidential-1099", SITE)
    return {
        "\5SummaryInformation": properties.stream((properties.SUMMARY, properties.property_set(values))),
        "\5DocumentSummaryInformation": properties.stream(
            (properties.DOCUMENT_SUMMARY, properties.property_set(company)),
            (properties.USER_DEFINED, properties.user_defined(custom)),
        ),
    }


def summary_needles(number, path=()):
    names = ["Title", "Author", "Comments", "Company", "Parts", "Project"]
    texts = ["title", "author", "comment", "company", "part", "custom"]
    return [
        find(f"{text}-{number}{place}", part="properties", name=name, path=list(path))
        for place, (text, name) in enumerate(zip(texts, names), 1)
    ]


def word_document():
    hyperlink = word.field(' HYPERLINK "https://word-link-1008.example/?id=4111111111111111" ', "link-text-1009")
    nested = word.field(" IF " + word.field(" MERGEFIELD inner-code-1010 ", "inner") + " = 1 ", "shown-1011")
    parts = [
        [
            b"narrow-1001 4111 1111 1111 1111 \x93quoted\x94\r",
            "wide-1002 Gr\u00fc\u00dfe \u043c\u0438\u0440 \u65e5\u672c \U0001f600\r",
            "cell-1003\7cell-1004\7\7cell-1005\7last-1006\7\7",
            "non\u001ebreaking soft\u001fhyphen line\u000bbreak\r",
            f"before{hyperlink}after {nested}\r",
        ],
        ["\2 footnote-1020\r"],
        ["header-1021\r"],
        [],
        ["\5 comment-1022\r"],
        ["\2 endnote-1023\r"],
        ["textbox-1024\r"],
        ["headerbox-1025\r", "\r"],
    ]
    residue = "deleted-1030 by fast saving".encode("utf-16-le")
    streams = word.document(parts, residue=residue, extra=properties.blip(properties.picture()))
    inner = word.document([["nested-1050 in an object\r"]] + [[]] * 7)
    streams.update(summary(107))
    streams["Data"] = properties.metafile(ZEROS + "metafile-1031".encode("utf-16-le") + ZEROS)
    streams["\1CompObj"] = ZEROS + b"unknown-1032 stream" + ZEROS + "wide-unknown-1033".encode("utf-16-le")
    streams["ObjectPool"] = {
        "_1051": {"\1Ole10Native": properties.native("packed.txt", b"package-1051 file " * 4)},
        "_1052": inner,
        "_1053": {"Package": b"{\\rtf1 package-1053}", "\3ObjInfo": b"\0\1"},
    }
    streams["Macros"] = {
        "VBA": properties.vba("Module1", 'Attribute VB_Name = "Module1"\r\n\' macro-1060 source\r\n', b"\1\0cache-1061\0"),
        "PROJECT": b"ID={0}\r\nproject-1062\r\n",
    }
    (HERE / "document.doc").write_bytes(compound.write(streams))
    return {
        "name": "document.doc",
        "mime": DOC,
        "find": [
            find("narrow-1001 4111 1111 1111 1111 “quoted”\nwide-1002 Grüße мир 日本 😀\n", part="body", path=[]),
            find("cell-1003\tcell-1004\t\ncell-1005\tlast-1006\t\n", part="body"),
            find("non-breaking softhyphen line\nbreak", part="body"),
            find("beforelink-text-1009after shown-1011\n", part="body"),
            find('HYPERLINK "https://word-link-1008.example/?id=4111111111111111"', part="links"),
            find("inner-code-1010", part="links"),
            find("footnote-1020", part="footnotes"),
            find("header-1021", part="header"),
            find("comment-1022", part="comments"),
            find("endnote-1023", part="endnotes"),
            find("textbox-1024", part="drawing"),
            find("headerbox-1025", part="header"),
            find("deleted-1030 by fast saving", part="revisions"),
            find("metafile-1031", part="drawing"),
            find("unknown-1032 stream", part="other", name="CompObj"),
            find("wide-unknown-1033", part="other", name="CompObj"),
            find("bookmark-name-1040", part="other", name="tables"),
            find("nested-1050 in an object", part="body", path=["_1052"]),
            find("package-1051 file", part="body", path=["_1051", "packed.txt"]),
            find("package-1053", part="body", path=["_1053", "Package"]),
            find("' macro-1060 source", part="scripts", name="Module1"),
            find("cache-1061", part="other", name="Module1"),
            find("project-1062", part="other", name="PROJECT"),
            *summary_needles(107),
        ],
        "absent": ["cell-1004cell-1005", "2027lan", "\u0007"],
        "labels": [STATED],
        "pictures": 1,
    }


def old_word_documents():
    text = "six-1101 \u043c\u0438\u0440\rsecond line\r".encode("cp1251")
    (HERE / "word6.doc").write_bytes(compound.write(word.document6(text, b"foot-1102\r", 0x0419)))
    yield {
        "name": "word6.doc",
        "mime": DOC,
        "find": [
            find("six-1101 мир\nsecond line\n", part="body"),
            find("foot-1102", part="footnotes"),
        ],
    }
    streams = {**word.document([["hidden by encryption\r"]] + [[]] * 7, encrypted=True), **summary(111)}
    (HERE / "encrypted.doc").write_bytes(compound.write(streams))
    yield {
        "name": "encrypted.doc",
        "mime": DOC,
        "find": summary_needles(111),
        "absent": ["hidden by encryption"],
        "issues": ["encrypted"],
        "labels": [STATED],
    }
    streams = word.document([["damaged-1121 text\r"]] + [[]] * 7)
    # A table of pieces that begins with no known mark.
    streams["1Table"] = streams["1Table"].replace(b"\1\2\0\x35\x08", b"\x7f\2\0\x35\x08")
    (HERE / "damaged.doc").write_bytes(compound.write(streams))
    yield {
        "name": "damaged.doc",
        "mime": DOC,
        "find": [find("damaged-1121 text", part="body")],
        "issues": ["corrupt:structure"],
    }


def excel_workbook():
    long = "long-2010 " + "x" * 300
    strings = [
        excel.long_string("string-2001 4111111111111111"),
        excel.rich("rich-2002 \u0434\u0430", 3, b"\1\0" + "phonetic".encode("utf-16-le")),
        excel.long_string(long),
    ]
    # A string that is parted between two records, with characters of one byte, then of two, then of one again.
    parted = struct.pack("<HB", 24, 0) + b"parted-2"
    table = struct.pack("<II", 9, 0x7FFFFFFF) + b"".join(strings) + parted
    table = excel.record(0xFC, table) + excel.record(0x3C, b"\1" + "003 \u00fcber".encode("utf-16-le"))
    table += excel.record(0x3C, b"\0" + b" 4000-01" + excel.long_string("last-2004"))
    # Numbers beyond what is there are not believed.
    table = table.replace(struct.pack("<I", 0x7FFFFFFF), struct.pack("<I", 5))
    note, cell_note = excel.comment(1, 2, 7, "note-author-2030", "note-text-2031 here")
    box, _ = excel.comment(0, 0, 8, "", "box-text-2032 here")
    link = struct.pack("<HHHH", 0, 0, 0, 0) + bytes(24) + "https://cell-link-2033.example".encode("utf-16-le")
    first = (
        excel.record(0x14, excel.long_string("&Lheader-2020"))
        + excel.record(0x15, excel.long_string("&Rfooter-2021"))
        + excel.shared(0, 0, 0)
        + excel.shared(0, 1, 1)
        + excel.shared(0, 2, 3)
        + excel.shared(1, 0, 4)
        + excel.cell(0x204, 1, 1, excel.long_string("label-2005"))
        + excel.cell(0xD6, 1, 2, excel.long_string("rstring-2006") + struct.pack("<H", 0))
        + excel.cell(0x203, 2, 0, struct.pack("<d", 4111111111111111.0))
        + excel.cell(0x203, 2, 1, struct.pack("<d", 0.1))
        + excel.cell(0x27E, 2, 2, struct.pack("<I", 123456 << 2 | 2))
        + excel.cell(0x27E, 2, 3, struct.pack("<I", 12345 << 2 | 3))
        + excel.record(0xBD, struct.pack("<HHHIHIH", 3, 0, 15, 77001 << 2 | 2, 15, 77002 << 2 | 2, 1))
        + excel.formula(4, 0, b"\0\0\0\0\0\0\xff\xff", b"\x17\x0e\0constant-2040\0\x1e\1\0")
        + excel.record(0x207, excel.long_string("formula-2007"))
        + excel.formula(4, 1, struct.pack("<d", 2000000.5))
        + excel.shared(5, 0, 2)
        + excel.shared(6, 0, 2)
        + excel.cell(0x203, 7, 0, struct.pack("<d", 12345678), style=16)
        + excel.cell(0x27E, 7, 1, struct.pack("<I", 44259 << 2 | 2), style=17)
        + excel.record(0x1B8, link)
        + note
        + box
        + cell_note
    )
    second = excel.shared(0, 0, 0) + excel.cell(0x203, 9, 27, struct.pack("<d", -1.5e-7))
    name = "defined-2050"
    defined = struct.pack("<HBBHHHBBBB", 0, 0, len(name), 0, 0, 0, 0, 0, 0, 0) + excel.chars(name)
    external = excel.record(0x1AE, struct.pack("<H", 1) + excel.long_string("external-2051.xls"))
    pieces = properties.blip(properties.picture())
    drawing = excel.record(0xEB, pieces[:4000]) + excel.record(0x3C, pieces[4000:])
    stream = excel.workbook(
        excel.record(0x42, struct.pack("<H", 1200)) + excel.styles([0, "000-00-0000", 14]),
        [("Sheet \u00c4-2060", 0), ("hidden-2061", 2)],
        external + excel.record(0x18, defined) + drawing + table,
        [first, second],
    )
    project = {"VBA": properties.vba("Sheet1", "Attribute VB_Name\r\nmacro-2070 = 1\r\n", b"")}
    embedded = {"MBD01": {"\1Ole10Native": properties.native("packed.txt", b"package-2071 " * 6)}}
    streams = {"Workbook": stream, "_VBA_PROJECT_CUR": project, **embedded, **summary(207)}
    (HERE / "workbook.xls").write_bytes(compound.write(streams))
    sheet = "Sheet Ä-2060"
    return {
        "name": "workbook.xls",
        "mime": XLS,
        "find": [
            find("string-2001 4111111111111111", part="sheet", sheet=sheet, cell="A1"),
            find("rich-2002 да", part="sheet", sheet=sheet, cell="B1"),
            find("parted-2003 über 4000-01", sheet=sheet, cell="C1"),
            find("last-2004", sheet=sheet, cell="A2"),
            find("label-2005", sheet=sheet, cell="B2"),
            find("rstring-2006", sheet=sheet, cell="C2"),
            find("4111111111111111\t0.1\t123456\t123.45\n77001\t77002\n", part="sheet", cell="A3"),
            find("formula-2007\t2000000.5\n", sheet=sheet, cell="A5"),
            find("long-2010 xxx", sheet=sheet, cell="A6"),
            find("012-34-5678\t2021-03-04", sheet=sheet, cell="A8"),
            find("12345678\t44259", sheet=sheet, cell="A8"),
            find("header-2020", part="header", sheet=sheet),
            find("footer-2021", part="footer", sheet=sheet),
            find("note-author-2030\nnote-text-2031 here", part="comments", sheet=sheet, cell="C2"),
            find("box-text-2032 here", part="drawing", sheet=sheet),
            find("https://cell-link-2033.example", part="links", sheet=sheet),
            find("constant-2040", part="formulas", sheet=sheet, cell="A5"),
            find("defined-2050", part="names"),
            find("external-2051.xls", part="other"),
            find("hidden-2061", part="names"),
            find("string-2001 4111111111111111\n-0.00000015", sheet="hidden-2061"),
            find("macro-2070", part="scripts", name="Sheet1"),
            find("package-2071", path=["MBD01", "packed.txt"]),
            *summary_needles(207),
        ],
        "absent": ["phonetic", "x\nlong-2010"],
        "labels": [STATED],
        "pictures": 1,
    }


def old_excel_workbooks():
    cells = (
        excel.record(0x14, b"\x0bheader-2101")
        + excel.cell(0x204, 0, 0, struct.pack("<H", 13) + "label-2102 \xe4\xf6".encode("latin-1"))
        + excel.cell(0x203, 0, 1, struct.pack("<d", 5500000000000004.0))
        + excel.record(0x1C, struct.pack("<HHH", 0, 1, 9) + b"note-2103")
    )
    stream = excel.workbook(
        excel.record(0x42, struct.pack("<H", 1252)), [("five-2100", 0)], b"", [cells], version=0x0500
    )
    (HERE / "excel5.xls").write_bytes(compound.write({"Book": stream}))
    yield {
        "name": "excel5.xls",
        "mime": XLS,
        "find": [
            find("label-2102 äö\t5500000000000004", part="sheet", sheet="five-2100", cell="A1"),
            find("header-2101", part="header"),
            find("note-2103", part="comments", sheet="five-2100", cell="B1"),
        ],
    }
    stream = excel.workbook(excel.record(0x2F, b"\1\0" + bytes(52)), [("unreadable", 0)], b"", [b""])
    (HERE / "encrypted.xls").write_bytes(compound.write({"Workbook": stream, **summary(212)}))
    yield {
        "name": "encrypted.xls",
        "mime": XLS,
        "find": summary_needles(212),
        "issues": ["encrypted"],
        "labels": [STATED],
    }
    (HERE / "broken.xls").write_bytes(compound.write({"Workbook": b"no workbook-2140\0"}))
    yield {
        "name": "broken.xls",
        "mime": XLS,
        "find": [find("no workbook-2140", part="other", name="workbook")],
        "issues": ["corrupt:structure"],
    }
    table = excel.record(0xFC, struct.pack("<II", 0x7FFFFFFF, 0x7FFFFFFF) + excel.long_string("counted-2131"))
    stream = excel.workbook(b"", [("S", 0)], table, [excel.shared(0, 0, 0) + excel.shared(0, 1, 0x7FFFFFFF)])
    (HERE / "counts.xls").write_bytes(compound.write({"Workbook": stream}))
    yield {
        "name": "counts.xls",
        "mime": XLS,
        "find": [find("counted-2131", part="sheet", sheet="S", cell="A1")],
        "issues": ["corrupt:structure", "corrupt:truncated"],
    }


def presentation():
    comment = powerpoint.container(
        0x2EE0, powerpoint.string("comment-author-3020"), powerpoint.string("comment-text-3021", 1)
    )
    tags = powerpoint.container(0x138A, powerpoint.string("___PPT10"), powerpoint.atom(0x138B, comment))
    old = powerpoint.container(0x03EE, powerpoint.shape(powerpoint.narrow("replaced-3012")))
    slides = [
        powerpoint.container(0x03EE, powerpoint.shape(powerpoint.narrow("second-3002 \xe9t\xe9"))),
        powerpoint.container(
            0x03EE,
            powerpoint.shape(powerpoint.wide("first-3001 4111 1111 1111 1111\rnext \u043b\u0438\u043d\u0438\u044f")),
            tags,
        ),
    ]
    alternative = "alternative-3014".encode("utf-16-le")
    drawing = powerpoint.container(
        0x040C, powerpoint.container(0xF002, powerpoint.container(0xF004, powerpoint.atom(0xF00B, alternative)))
    )
    notes = powerpoint.container(0x03F0, powerpoint.shape(powerpoint.wide("notes-3003")), drawing)
    master = powerpoint.container(0x03F8, powerpoint.shape(powerpoint.narrow("master-3004")))
    inner = compound.write({"\1Ole10Native": properties.native("packed.txt", b"package-3030 " * 6)})
    plain = powerpoint.atom(0x1011, inner)
    packed = powerpoint.atom(0x1011, struct.pack("<I", len(inner)) + zlib.compress(inner), instance=1)
    outline = powerpoint.container(
        0x0FF0, powerpoint.persist(3), powerpoint.narrow("outline-3005"), powerpoint.persist(2), powerpoint.narrow("outline-3006")
    )
    link = powerpoint.container(0x0FD7, powerpoint.string("https://slide-link-3007.example", 1))
    footer = powerpoint.container(0x0FD9, powerpoint.string("footer-3008", 2))
    document = powerpoint.container(0x03E8, link, footer, outline)
    stream, offsets = old, []
    for record in [document] + slides + [notes, master, plain, packed]:
        offsets.append(len(stream))
        stream += record
    stream += powerpoint.directory(1, offsets)
    streams = {
        "PowerPoint Document": stream,
        "Current User": powerpoint.current_user(),
        "Pictures": properties.blip(properties.picture()),
        **summary(307),
    }
    (HERE / "slides.ppt").write_bytes(compound.write(streams))
    yield {
        "name": "slides.ppt",
        "mime": PPT,
        "find": [
            find("first-3001 4111 1111 1111 1111\nnext линия", part="slide", page=1),
            find("second-3002 été", part="slide", page=2),
            find("notes-3003", part="notes"),
            find("master-3004", part="master"),
            find("outline-3005", part="slide", page=1),
            find("outline-3006", part="slide", page=2),
            find("https://slide-link-3007.example", part="links"),
            find("footer-3008", part="footer"),
            find("replaced-3012", part="revisions"),
            find("alternative-3014", part="attributes"),
            find("comment-author-3020\ncomment-text-3021", part="comments", page=1),
            find("package-3030", path=["object 1", "packed.txt"]),
            find("package-3030", path=["object 2", "packed.txt"]),
            find("user-name-3050", part="properties"),
            *summary_needles(307),
        ],
        "absent": ["___PPT10"],
        "labels": [STATED],
        "pictures": 1,
    }
    broken = powerpoint.atom(0x03EE, b"")[:4] + b"\xff\xff\xff\x7f" + b"\0\0broken-3060 record\0"
    (HERE / "broken.ppt").write_bytes(compound.write({"PowerPoint Document": broken}))
    yield {
        "name": "broken.ppt",
        "mime": PPT,
        "find": [find("broken-3060 record", part="other")],
        "issues": ["corrupt:truncated"],
    }
    streams["Current User"] = powerpoint.current_user(encrypted=True)
    streams["Pictures"] = b""
    (HERE / "encrypted.ppt").write_bytes(compound.write(streams))
    yield {
        "name": "encrypted.ppt",
        "mime": PPT,
        "find": summary_needles(307),
        "issues": ["encrypted"],
        "labels": [STATED],
    }


def message():
    rtf = b"{\\rtf1\\ansi\\ansicpg1252 rtf-body-4010 and again rtf-body-4010\\par}"
    label = "; ".join(
        f"MSIP_Label_{LABEL}_{key}={value}"
        for key, value in {"Enabled": "true", "SiteId": SITE, "Name": "Confidential-1099"}.items()
    )
    inner = {
        **outlook.fixed(24, {}),
        **outlook.wide(0x0037, "inner-subject-4040"),
        **outlook.wide(0x1000, "inner-body-4041"),
        "__attach_version1.0_#00000000": {
            **outlook.fixed(8, {}),
            **outlook.wide(0x3704, "INNER.TXT"),
            **outlook.binary(0x3701, b"inner-attachment-4042\n"),
        },
    }
    streams = {
        **outlook.fixed(32, {0x3FFD0003: 1251, 0x3FDE0003: 65001}),
        **outlook.names(["custom-name-4050", "msip_labels"]),
        **outlook.wide(0x001A, "IPM.Note"),
        **outlook.wide(0x0037, "subject-4001 \u00e4"),
        **outlook.narrow(0x0C1A, "sender-4002 \u043c\u0438\u0440".encode("cp1251")),
        **outlook.wide(0x0C1F, "sender-4003@example.com"),
        **outlook.wide(0x0E04, "display-to-4004"),
        **outlook.wide(0x007D, "Received: header-4005\r\nmsip_labels: " + label.replace("; ", ";\r\n ") + "\r\n"),
        **outlook.wide(0x1000, "body-4006 4111 1111 1111 1111"),
        **outlook.binary(0x1009, outlook.compress(rtf)),
        **outlook.binary(0x1013, b"<html><body>html-body-4011</body></html>"),
        **outlook.wide(0x8000, "named-4051"),
        **outlook.binary(0x0FFF, ZEROS + b"entry-4052" + ZEROS),
        "__recip_version1.0_#00000000": {
            **outlook.fixed(8, {}),
            **outlook.wide(0x3001, "recipient-4020"),
            **outlook.wide(0x39FE, "recipient-4021@example.com"),
        },
        "__attach_version1.0_#00000000": {
            **outlook.fixed(8, {}),
            **outlook.wide(0x3707, "attached-4030.rtf"),
            **outlook.wide(0x3704, "ATTACH~1.RTF"),
            **outlook.binary(0x3701, b"{\\rtf1 attachment-4031}"),
        },
        "__attach_version1.0_#00000001": {
            **outlook.fixed(8, {}),
            **outlook.wide(0x3001, "forwarded-4032"),
            "__substg1.0_3701000D": inner,
        },
    }
    (HERE / "message.msg").write_bytes(compound.write(streams))
    return {
        "name": "message.msg",
        "mime": MSG,
        "find": [
            find("Subject: subject-4001 ä\n", part="headers", path=[]),
            find("sender-4002 мир", part="headers"),
            find("sender-4003@example.com", part="headers"),
            find("display-to-4004", part="headers"),
            find("Received: header-4005", part="headers"),
            find("body-4006 4111 1111 1111 1111", part="message", path=[]),
            find("rtf-body-4010 and again rtf-body-4010", part="message"),
            find("html-body-4011", path=["body.html"]),
            find("recipient-4020 recipient-4021@example.com", part="headers"),
            find("attached-4030.rtf", part="names"),
            find("ATTACH~1.RTF", part="names"),
            find("attachment-4031", part="body", path=["attached-4030.rtf"]),
            find("Subject: inner-subject-4040", part="headers", path=["forwarded-4032"]),
            find("inner-body-4041", part="message", path=["forwarded-4032"]),
            find("inner-attachment-4042", path=["forwarded-4032", "INNER.TXT"]),
            find("named-4051", part="properties", name="custom-name-4050"),
            find("entry-4052", part="other"),
        ],
        "labels": [STATED],
    }


def packages():
    info = f"""<?xml version="1.0"?><clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata">
<clbl:label id="{{{LABEL.upper()}}}" enabled="1" method="Privileged" siteId="{{{SITE}}}" removed="0"/></clbl:labelList>"""
    streams = {
        "EncryptedPackage": bytes(range(256)) * 20,
        "EncryptionInfo": b"\4\0\4\0\x40\0\0\0<encryption>algorithm-5001</encryption>",
        "\6DataSpaces": {"Version": "Microsoft.Container.DataSpaces".encode("utf-16-le"), "LabelInfo": info.encode()},
    }
    (HERE / "protected.bin").write_bytes(compound.write(streams))
    yield {
        "name": "protected.bin",
        "mime": OLE,
        "find": [find("algorithm-5001", part="other"), find(LABEL.upper(), part="properties")],
        "issues": ["encrypted"],
        "labels": [{"id": LABEL, "site": SITE}],
    }
    streams = {
        "CONTENTS": b"{\\rtf1 contents-5010}",
        "Large": b"large-5011 " + bytes(9000) + b"end-5012 ",
        "Folder": {"Deeper": {"Stream": b"\0\0deeper-5013\0"}},
    }
    data = compound.write(streams, version=4, strays={"Stray": b"\0stray-5014 stream\0"})
    (HERE / "large-sectors").write_bytes(data)
    yield {
        "name": "large-sectors",
        "mime": OLE,
        "find": [
            find("contents-5010", part="body", path=["CONTENTS"]),
            find("large-5011", part="other", name="Large"),
            find("end-5012", part="other", name="Large"),
            find("deeper-5013", part="other", name="Stream"),
            find("stray-5014 stream", part="other", name="Stray"),
        ],
        "issues": ["mismatch:hidden"],
    }
    data = bytearray(compound.write({"Circle": b"circle-5020 " + bytes(8000), "Sound": b"\0\0sound-5021\0"}))
    # The FAT is the last sector; the first sector of the stream leads to itself.
    table = len(data) - 512
    data[table : table + 4] = struct.pack("<I", 0)
    (HERE / "circle").write_bytes(bytes(data))
    yield {
        "name": "circle",
        "mime": OLE,
        "find": [find("circle-5020", part="other", name="Circle"), find("sound-5021", part="other", name="Sound")],
        "issues": ["corrupt:truncated"],
    }


def main():
    files = [
        word_document(),
        *old_word_documents(),
        excel_workbook(),
        *old_excel_workbooks(),
        *presentation(),
        message(),
        *packages(),
    ]
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
