#!/usr/bin/env python3
"""Writes the fixtures of OpenDocument and EPUB, and their manifest."""

import base64
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from packages import archive, picture, write_manifest

TYPE = "application/vnd.oasis.opendocument."
FLAT = TYPE + "flat-xml"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    [f'xmlns:{name}="{OASIS}{name}:1.0"' for name in
     ["office", "text", "table", "drawing", "meta", "style", "presentation", "number", "form", "script"]]
    + [f'xmlns:draw="{OASIS}drawing:1.0"', f'xmlns:svg="{OASIS}svg-compatible:1.0"', f'xmlns:fo="{OASIS}xsl-fo-compatible:1.0"',
       'xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"']
)
LABEL = "7a1c2b3d-0004-4aaa-8bbb-123456789abc"


def root(name, body, attributes=""):
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<office:{name} {SPACES} office:version="1.3"{attributes}>{body}</office:{name}>'


def content(kind, body, styles=""):
    return root("document-content", f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
                f"<office:{kind}>{body}</office:{kind}></office:body>")


def p(*texts):
    return f"<text:p text:style-name='P1'>{''.join(texts)}</text:p>"


def span(text):
    return f'<text:span text:style-name="T1">{text}</text:span>'


def annotation(text):
    return f"<office:annotation office:name='1'><dc:creator>Note Author</dc:creator><dc:date>2026-01-02</dc:date>{p(text)}</office:annotation>"


def manifest(kind, entries=()):
    lines = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{TYPE}{kind}"/>'
    for name, encrypted in entries:
        inner = '<manifest:encryption-data manifest:checksum="x"/>' if encrypted else ""
        lines += f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml">{inner}</manifest:file-entry>'
    return f'<manifest:manifest xmlns:manifest="{OASIS}manifest:1.0">{lines}</manifest:manifest>'


def package(kind, parts, entries=()):
    return archive([("mimetype", TYPE + kind), *parts, ("META-INF/manifest.xml", manifest(kind, entries))], stored=["mimetype"])


META = (
    "<office:meta><dc:title>Title 5500 0000 0000 0004</dc:title><meta:initial-creator>Creator 1</meta:initial-creator>"
    '<meta:user-defined meta:name="Client">5500 0000 0000 0012</meta:user-defined>'
    f'<meta:user-defined meta:name="MSIP_Label_{LABEL}_Enabled">true</meta:user-defined>'
    f'<meta:user-defined meta:name="MSIP_Label_{LABEL}_Name">Open secret</meta:user-defined></office:meta>'
)
TEXT = "".join([
    "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info><dc:creator>Del Author"
    f"</dc:creator></office:change-info>{p('1111 1186')}</text:deletion></text:changed-region>"
    "<text:changed-region text:id='c2'><text:insertion/></text:changed-region>"
    f"<text:changed-region text:id='c3'><text:deletion>{p('Nowhere 5500 0000 0000 0020')}</text:deletion></text:changed-region>"
    "</text:tracked-changes>",
    "<text:user-field-decls><text:user-field-decl text:name='Field' office:string-value='Variable 5500 0000 0000 0038'/>"
    "</text:user-field-decls>",
    f"<text:h>Heading {span('one')}</text:h>",
    p("Split 4111 11", span("11 1111"), span(" 1111 "), "\n   end"),
    p("a", '<text:s text:c="3"/>', "b<text:tab/>c<text:line-break/>d"),
    p("Around 4111 11", annotation("Comment 5500 0000 0000 0046"), "11 1111 1129"),
    p("Noted 4111 11", "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
      + p("Footnote 5500 0000 0000 0053") + "</text:note-body></text:note>", "11 1111 1137"),
    p("Ended", "<text:note text:note-class='endnote'><text:note-body>" + p("Endnote 5500 0000 0000 0061")
      + "</text:note-body></text:note>"),
    p("Version 4111 1111 ", "<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>2222 3333"
      "<text:change-end text:change-id='c2'/>", " end"),
    p("Outer 4111 11", "\n<draw:frame draw:name='Frame name 1'>\n<draw:text-box>" + p("boxed 5500 0000 0000 0079")
      + "</draw:text-box><svg:title>Frame title</svg:title><svg:desc>Frame description</svg:desc></draw:frame>\n",
      "11 1111 1145"),
    "<table:table table:name='Table name 1'><table:table-row><table:table-cell>" + p("4111 1111") + "</table:table-cell>"
    "<table:table-cell>" + p("1111 1152") + p("second") + "</table:table-cell></table:table-row><table:table-row>"
    "<table:table-cell>" + p("next row") + "</table:table-cell></table:table-row></table:table>",
    p("<text:hidden-text text:condition='ooow:1==1' text:string-value='Hidden 5500 0000 0000 0087'/>"),
    p("<text:a xlink:href='https://example.org/?n=5500%200000%200000%200095' office:name='Link name'>link</text:a>"),
    p("Ruby ", "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>above</text:ruby-text></text:ruby>", " end"),
    "<text:list><text:list-item>" + p("item one") + "</text:list-item><text:list-item>" + p("item two")
    + "</text:list-item></text:list>",
    "<office:forms><form:form><form:text form:label='Form label' form:current-value='Form value 5500 0000 0000 0103'/></form:form></office:forms>",
])
STYLES = root(
    "document-styles",
    "<office:styles><style:style style:name='S1' style:display-name='Style name 1'/></office:styles><office:master-styles>"
    f"<style:master-page style:name='Standard'><style:header>{p('Header 5500 0000 00', span('00 0111'))}</style:header>"
    f"<style:footer>{p('Footer 5500 0000 0000 0129')}</style:footer>{p('On the master page')}</style:master-page>"
    "</office:master-styles>",
)
CELL = "<table:table-cell{}>{}</table:table-cell>"


def sheet():
    return (
        "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell "
        f"office:value='5500000000000004'>{p('5.5E+15')}</table:change-track-table-cell></table:previous>"
        "</table:cell-content-change></table:tracked-changes>"
        "<table:content-validations><table:content-validation table:name='V' table:condition='Condition 1'>"
        f"<table:help-message>{p('Help 1')}</table:help-message></table:content-validation></table:content-validations>"
        "<table:table table:name='First sheet'><table:table-column table:number-columns-repeated='16384'/>"
        "<table:table-row>"
        + CELL.format("", p("4111 1111")) + CELL.format("", p("1111 1111"))
        + CELL.format(" table:number-columns-repeated='1000000000'", p("repeated 1"))
        + "</table:table-row><table:table-row table:number-rows-repeated='5'>" + CELL.format("", "")
        + "</table:table-row><table:table-row>" + CELL.format(" table:number-columns-repeated='2'", "")
        + CELL.format(" office:value-type='float' office:value='4111111111111129'", p("4.11E+15"))
        + CELL.format(" office:value='7' table:formula='of:=SUM([.A1];&quot;Formula text&quot;)'", p("7"))
        + CELL.format("", annotation("Cell comment") + p("commented 4111 11", span("11 1111 1137")))
        + "<table:covered-table-cell>" + p("covered cell") + "</table:covered-table-cell>"
        + "</table:table-row></table:table>"
        "<table:table table:name='Second sheet' table:style-name='hidden'><table:table-header-rows><table:table-row>"
        + CELL.format(" office:date-value='2026-01-02'", p("second of January"))
        + "</table:table-row></table:table-header-rows></table:table>"
        "<table:named-expressions><table:named-range table:name='Range name' table:cell-range-address='$Sheet.$A$1'/>"
        "</table:named-expressions>"
    )


def page(name, *texts, notes=""):
    return (
        f"<draw:page draw:name='{name}'><draw:frame><draw:text-box>{''.join(p(text) for text in texts)}</draw:text-box>"
        f"</draw:frame><presentation:notes><draw:frame><draw:text-box>{p(notes)}</draw:text-box></draw:frame>"
        f"</presentation:notes>{annotation('Remark on ' + name) if notes else ''}</draw:page>"
    )


def flat(kind, body):
    data = base64.encodebytes(b"A file inside, 5500 0000 0000 0137\n").decode()
    inner = f"<draw:frame><draw:object-ole><office:binary-data>{data}</office:binary-data></draw:object-ole></draw:frame>"
    mime = f' office:mimetype="{TYPE}{kind}"'
    last = p(inner) if kind == "text" else ""
    return root("document", f"{META}<office:body><office:{kind}>{body}{last}</office:{kind}></office:body>", mime)


def needle(text, part=None, **place):
    return {"text": text, **({"part": part} if part else {}), **place}


PROPERTIES = [
    needle("Title 5500 0000 0000 0004", "properties", name="title"),
    needle("Creator 1", "properties", name="initial-creator"),
    needle("Client\t5500 0000 0000 0012", "properties", name="Client"),
]
LABELS = [{"id": LABEL, "name": "Open secret"}]
TEXTS = [
    needle("Heading one\nSplit 4111 1111 1111 1111 end\na   b\tc\nd\n", "body", path=[]),
    needle("Around 4111 1111 1111 1129", "body"),
    needle("Comment 5500 0000 0000 0046", "comments"),
    needle("Note Author", "comments"),
    needle("Noted 4111 1111 1111 1137", "body"),
    needle("Footnote 5500 0000 0000 0053", "footnotes"),
    needle("Endnote 5500 0000 0000 0061", "endnotes"),
    needle("Version 4111 1111 2222 3333 end", "body"),
    needle("Version 4111 1111 1111 1186 end", "revisions"),
    needle("Nowhere 5500 0000 0000 0020", "revisions"),
    needle("Variable 5500 0000 0000 0038", "attributes"),
    needle("boxed 5500 0000 0000 0079", "body"),
    needle("Outer 4111 11 11 1111 1145", "body"),
    needle("Frame title", "attributes"),
    needle("Frame description", "attributes"),
    needle("Frame name 1", "attributes"),
    needle("4111 1111\t1111 1152\nsecond\nnext row\n", "body"),
    needle("Hidden 5500 0000 0000 0087", "attributes"),
    needle("https://example.org/?n=5500 0000 0000 0095", "links"),
    needle("Ruby base end", "body"),
    needle("item one\nitem two", "body"),
    needle("Form label", "attributes"),
    needle("Form value 5500 0000 0000 0103", "attributes"),
]
SHEETS = [
    needle("4111 1111", "sheet", sheet="First sheet", cell="A1"),
    needle("1111 1111", "sheet", sheet="First sheet", cell="B1"),
    needle("repeated 1", "sheet", sheet="First sheet", cell="C1"),
    needle("4.11E+15\n4111111111111129\t7\t", "sheet", sheet="First sheet", cell="C7"),
    needle("4111111111111129", "sheet", sheet="First sheet", cell="C7"),
    needle("Formula text", "formulas", sheet="First sheet", cell="D7"),
    needle("Cell comment", "comments", sheet="First sheet", cell="E7"),
    needle("commented 4111 1111 1111 1137", "sheet", sheet="First sheet", cell="E7"),
    needle("covered cell", "sheet", sheet="First sheet", cell="F7"),
    needle("second of January\n2026-01-02", "sheet", sheet="Second sheet", cell="A1"),
    needle("5500000000000004", "revisions"),
    needle("Condition 1", "attributes"),
    needle("First sheet", "names"),
    needle("Range name", "attributes"),
]
SLIDES = [
    needle("Slide 4111 1111 1111 1111", "slide", page=1),
    needle("Notes 5500 0000 0000 0145", "notes", page=1),
    needle("Remark on Page 1", "comments", page=1),
    needle("Second slide", "slide", page=2),
    needle("Page 1", "names"),
]


def files():
    inner = content("chart", "<table:table table:name='local-table'><table:table-row>" + CELL.format("", p("Chart cell"))
                    + "</table:table-row></table:table>")
    yield "text.odt", package("text", [
        ("content.xml", content("text", TEXT)), ("styles.xml", STYLES), ("meta.xml", root("document-meta", META)),
        ("settings.xml", root("document-settings", "<office:settings><config>Printer name 1</config></office:settings>")),
        ("Object 1/content.xml", inner), ("Pictures/a.png", picture()), ("Thumbnails/thumbnail.png", picture()),
        ("ObjectReplacements/Object 1", b"VCLMTF\1\0\0\0Replacement text\0\1"),
        ("Basic/Standard/Module1.xml", "<module>Sub Macro_5500()</module>"), ("layout-cache", b"\0\1\2\3"),
        ("other/note.txt", "Other 5500 0000 0000 0152"),
    ]), {
        "mime": TYPE + "text", "labels": LABELS, "pictures": 1,
        "find": TEXTS + PROPERTIES + [
            needle("Header 5500 0000 0000 0111", "header"), needle("Footer 5500 0000 0000 0129", "footer"),
            needle("On the master page", "master"), needle("Style name 1", "names"), needle("Printer name 1", "data"),
            needle("Chart cell", "chart", path=["Object 1"]), needle("Macro_5500", "scripts"),
            needle("Replacement text", "data"), needle("5500 0000 0000 0152", path=["other/note.txt"]),
        ],
        "absent": ["text:", "41111111", "baseabove", "11111152", "P1"],
    }
    yield "sheet.ods", package("spreadsheet", [("content.xml", content("spreadsheet", sheet()))]), {
        "mime": TYPE + "spreadsheet", "find": SHEETS, "absent": ["11111111 ", "4111 1111 1111 1111", "16384"],
    }
    slides = page("Page 1", "Slide 4111 11" + span("11 1111 1111"), notes="Notes 5500 0000 0000 0145") + page("Page 2", "Second slide")
    yield "slides.odp", package("presentation", [("content.xml", content("presentation", slides))]), {
        "mime": TYPE + "presentation", "find": SLIDES,
    }
    yield "drawing.odg", package("graphics", [("content.xml", content("drawing", page("Page 1", "Drawn 4111 1111 1111 1111")))]), {
        "mime": TYPE + "graphics", "find": [needle("Drawn 4111 1111 1111 1111", "drawing", page=1)],
    }
    yield "template.ott", package("text-template", [("content.xml", content("text", p("Small 4111 11", span("11 1111 1111"))))]), {
        "mime": TYPE + "text", "find": [needle("Small 4111 1111 1111 1111", "body")],
    }
    yield "no-mimetype.odt", archive([("content.xml", content("text", p("Small 4111 1111 1111 1111"))),
                                      ("META-INF/manifest.xml", manifest("text"))]), {
        "mime": TYPE + "text", "find": [needle("Small 4111 1111 1111 1111", "body")],
    }
    yield "encrypted.odt", package("text", [
        ("content.xml", bytes(range(7, 255)) * 3), ("meta.xml", root("document-meta", META))
    ], [("content.xml", True), ("meta.xml", False)]), {
        "mime": TYPE + "text", "find": PROPERTIES, "labels": LABELS, "issues": ["encrypted"],
    }
    yield "malformed.odt", package("text", [
        ("content.xml", content("text", p("Torn 4111 1111 1111 1111") + p("rest"))[:-60]),
        ("meta.xml", root("document-meta", META)),
    ]), {
        "mime": TYPE + "text", "labels": LABELS, "find": PROPERTIES + [needle("Torn 4111 1111 1111 1111", "body")],
        "issues": ["corrupt:structure @ content.xml"],
    }
    yield "flat.fodt", flat("text", TEXT).encode(), {
        "mime": FLAT, "labels": LABELS,
        "find": TEXTS + PROPERTIES + [needle("A file inside, 5500 0000 0000 0137", path=["binary1"])],
    }
    yield "flat.fods", flat("spreadsheet", sheet()).encode(), {"mime": FLAT, "labels": LABELS, "find": SHEETS + PROPERTIES}
    yield "flat.fodp", ("\ufeff<!-- A comment <office:document -->" + flat("presentation", slides).split("\n", 1)[1]).encode(), {
        "mime": FLAT, "labels": LABELS, "find": SLIDES + PROPERTIES + [needle("A comment", "markup-comments")],
    }
    yield "book.epub", archive([
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>"),
        ("META-INF/encryption.xml", "<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/>"
                                    "</EncryptedData></encryption>"),
        ("book.opf", "<package><metadata><title>Book title 1</title><creator>Writer 1</creator></metadata></package>"),
        ("toc.ncx", "<ncx><navLabel><text>Chapter name 1</text></navLabel></ncx>"),
        ("text/chapter1.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Chapter 5500 0000 0000 0160</p></body></html>"),
        ("images/cover.png", picture()),
    ], stored=["mimetype"]), {
        "mime": "application/epub+zip", "pictures": 1,
        "find": [needle("Chapter 5500 0000 0000 0160", path=["text/chapter1.xhtml"]),
                 needle("Book title 1", "properties", name="title"), needle("Writer 1", "properties", name="creator"),
                 needle("Chapter name 1", "outline")],
    }
    yield "locked.epub", archive([
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container/>"),
        ("META-INF/encryption.xml", "<encryption><EncryptedData><EncryptionMethod "
                                    "Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></EncryptedData></encryption>"),
        ("text/chapter1.txt", "Readable 5500 0000 0000 0178"),
    ], stored=["mimetype"]), {
        "mime": "application/epub+zip", "find": [needle("Readable 5500 0000 0000 0178")], "issues": ["encrypted"],
    }


def main():
    manifest = []
    for name, content, facts in files():
        (HERE / name).write_bytes(content)
        manifest.append({"name": name, **facts})
    write_manifest(HERE, manifest)


if __name__ == "__main__":
    main()
