#!/usr/bin/env python3
"""Writes the fixtures of Word documents, and their manifest."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from packages import DECLARATION, OFFICE, STRICT, archive, content_types, picture, relationships, write_manifest

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCX = WORD + "document"
DOCM = "application/vnd.ms-word.document.macroEnabled.12"
MAIN = WORD + "document.main+xml"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": OFFICE,
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}
LABEL = "7a1c2b3d-0001-4aaa-8bbb-123456789abc"
OTHER_LABEL = "7a1c2b3d-0002-4aaa-8bbb-123456789abc"
SITE = "5e6f7a8b-0003-4ccc-9ddd-123456789abc"


def root(name, body, main=None):
    spaces = dict(SPACES, **({"w": main} if main else {}))
    declared = " ".join(f'xmlns:{key}="{value}"' for key, value in spaces.items())
    return f"{DECLARATION}<w:{name} {declared}>{body}</w:{name}>"


def document(body, main=None):
    return root("document", f"<w:body>{body}<w:sectPr/></w:body>", main)


def p(*runs, properties=""):
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def r(text, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def package(parts, types=(), main_type=MAIN, links=(), name="word/document.xml", base=OFFICE, extra=()):
    """A document: parts as (name, content), their types as (name, type), links of the main part."""
    folder, file = name.rsplit("/", 1)
    head = [
        ("[Content_Types].xml", content_types(
            [(name, main_type), *types],
            [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
             ("png", "image/png"), ("bin", "application/vnd.openxmlformats-officedocument.oleObject")],
        )),
        ("_rels/.rels", relationships([("rId1", "officeDocument", name), *extra], base)),
    ]
    if links:
        head.append((f"{folder}/_rels/{file}.rels", relationships(links, base)))
    return archive(head + list(parts))


def box(text, fallback=None):
    """A text box in both of its forms."""
    shape = f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
    old = f'<w:pict><v:shape alt="VML description"><v:textbox><w:txbxContent>{fallback or text}</w:txbxContent></v:textbox></v:shape></w:pict>'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        "<wp:positionH><wp:posOffset>5500000000000004</wp:posOffset></wp:positionH>"
        f'<wp:docPr id="1" name="Box name 1" descr="Box description" title="Box title"/><a:graphic>{shape}</a:graphic>'
        f"</wp:anchor></w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def cells(*texts):
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{p(r(text))}</w:tc>" for text in texts) + "</w:tr>"


def instruction(*texts):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + "".join(f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>' for text in texts)
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def deleted(text):
    return f'<w:del w:id="1" w:author="Del Author"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def inserted(text):
    return f'<w:ins w:id="2" w:author="Ins Author">{r(text)}</w:ins>'


BODY = "".join([
    p(r("Split 4111 11"), '<w:proofErr w:type="spellStart"/>', r("11 1111 1111", "<w:rPr><w:b/></w:rPr>"), r(" end")),
    p(r("Hidden "), r("4111 1111 1111 1129", "<w:rPr><w:vanish/></w:rPr>")),
    p(r("Before the tab"), "<w:r><w:tab/><w:t>after the tab</w:t><w:br/><w:t>after the break</w:t><w:cr/></w:r>",
      r("non"), "<w:r><w:noBreakHyphen/></w:r>", r("break so"), "<w:r><w:softHyphen/></w:r>", r("ft")),
    p(r("Stops"), properties='<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>'),
    f"<w:tbl>{cells('4111 1111', '1111 1137', 'last')}{cells('second row', '', 'its end')}</w:tbl>",
    p(r("Text around 4111 11"), box(p(r("In the box 4111 1111 1111 1145"))), r("11 1111 1152")),
    p(r("Outer "), box(p(r("middle "), box(p(r("inner 4111 1111 1111 1160"))), r("middle end"))), r("outer end")),
    p(r("Choice"), box(p(r("shown by new programs")), p(r("shown by old programs 4111 1111 1111 1178")))),
    p(r("Emoji "), '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:sym16/></mc:Choice><mc:Fallback>'
      "<w:t>fallback alone</w:t></mc:Fallback></mc:AlternateContent></w:r>", r(" after")),
    p(r("Version 4111 1111 "), deleted("1111 1186"), inserted("2222 3333"), r(" end")),
    p('<w:moveFrom w:id="3" w:author="Mover">' + r("moved away 5500 0000 0000 0012") + "</w:moveFrom>"),
    p('<w:moveTo w:id="4" w:author="Mover">' + r("moved here 5500 0000 0000 0020") + "</w:moveTo>"),
    p(inserted(deleted("inserted and deleted"))),
    p(r("Joined 4111 1111 "), properties="<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"),
    p(r("1111 1194")),
    p(r("Once joined 4111 1111 "), properties="<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>"),
    p(r("1111 1202")),
    p(instruction(" HYPERLINK &quot;https://example.org/?c=5500%20", "0000%200000%200038&quot; "), r("field result"),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    p(r("Number 4111 11"), instruction(" MERGEFIELD Customer "), r("11 1111 1210")),
    p('<w:fldSimple w:instr=" DOCPROPERTY &quot;Simple field 1&quot; ">', r("simple result"), "</w:fldSimple>"),
    p("<w:r>" + "".join(f'<w:sym w:font="Symbol" w:char="F0{ord(c):02X}"/>' for c in "5500000000000046") + "</w:r>"),
    '<w:sdt><w:sdtPr><w:alias w:val="Control title"/><w:tag w:val="Control tag"/>'
    '<w:dataBinding w:xpath="/ns0:secret[1]/binding" w:storeItemID="{1}"/>'
    '<w:dropDownList><w:listItem w:displayText="Choice one" w:value="5500 0000 0000 0053"/></w:dropDownList></w:sdtPr>'
    f"<w:sdtContent>{p(r('Control content'))}</w:sdtContent></w:sdt>",
    p("<m:oMath><m:f><m:num><m:r><m:t>over</m:t></m:r></m:num><m:den><m:r><m:t>under</m:t></m:r></m:den></m:f></m:oMath>"),
    p('<w:r><w:pict><v:shape><v:textpath string="Word art 1"/></v:shape></w:pict></w:r>'),
    p('<w:hyperlink r:id="rId20" w:tooltip="Hover text">' + r("link text") + "</w:hyperlink>"),
    p('<w:bookmarkStart w:id="9" w:name="Bookmark_name"/>'),
    p("<w:r><w:footnoteReference w:id='2'/></w:r>"),
])


def hidden(kind, text):
    return root(kind, f'<w:{kind[:-1]} w:id="2" w:author="Comment Author" w:initials="CA">{p(r(text))}</w:{kind[:-1]}>')


def everything():
    inner = package([("word/document.xml", document(p(r("Embedded 5500 0000 0000 0061"))))])
    parts = [
        ("word/document.xml", document(BODY)),
        ("word/header1.xml", root("hdr", p(r("Header 5500 0000 00"), r("00 0079")))),
        ("word/footer1.xml", root("ftr", p(r("Footer 5500 0000 0000 0087")))),
        ("word/footnotes.xml", hidden("footnotes", "Footnote 5500 0000 0000 0095")),
        ("word/endnotes.xml", hidden("endnotes", "Endnote 5500 0000 0000 0103")),
        ("word/comments.xml", hidden("comments", "Comment 5500 0000 0000 0111")),
        ("word/glossary/document.xml", root("glossaryDocument", p(r("Block 5500 0000 0000 0129")))),
        ("word/settings.xml", root("settings", '<w:docVars><w:docVar w:name="Account" w:val="5500 0000 0000 0137"/>'
                                   '</w:docVars><w:rsids><w:rsid w:val="55000000"/></w:rsids>')),
        ("word/styles.xml", root("styles", '<w:latentStyles><w:lsdException w:name="Built in style"/></w:latentStyles>'
                                 '<w:style w:styleId="S1"><w:name w:val="Style 5500 0000 0000 0145"/></w:style>')),
        ("word/people.xml", root("people", '<w:person w:author="Person 1"><w:presenceInfo w:userId="person1@example.org"/>'
                                 "</w:person>")),
        ("word/orphan.xml", root("hdr", p(r("Orphan 5500 0000 00"), r("00 0152")))),
        ("word/unknown.xml", "<data field='Unknown attribute'><a>4111</a><b>1111</b><c>mixed 55<i>00</i> text</c>"
                             "<!-- Unknown comment --></data>"),
        ("word/charts/chart1.xml", "<c:chart xmlns:c='urn:c' xmlns:a='urn:a'><c:tx><a:p><a:r><a:t>Chart title</a:t></a:r>"
                                   "</a:p></c:tx><c:ser><c:cat><c:f>Sheet1!$A$1</c:f><c:strCache><c:pt><c:v>Chart label</c:v>"
                                   "</c:pt><c:pt><c:v>4111</c:v></c:pt><c:pt><c:v>1111</c:v></c:pt></c:strCache></c:cat>"
                                   "</c:ser></c:chart>"),
        ("word/embeddings/document1.docx", inner),
        ("word/media/image1.png", picture()),
        ("word/media/image2.png", picture(4, 4)),
        ("docProps/thumbnail.png", picture()),
        ("word/note.txt", "A part of plain text 5500 0000 0000 0160"),
        ("docProps/core.xml", "<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='urn:dc'><dc:title>Title 5500 0000 0000 0178"
                              "</dc:title><dc:creator>Creator 1</dc:creator></cp:coreProperties>"),
        ("docProps/app.xml", "<Properties xmlns='urn:p' xmlns:vt='urn:vt'><Company>Company 1</Company><TitlesOfParts>"
                             "<vt:vector><vt:lpstr>4111</vt:lpstr><vt:lpstr>1111</vt:lpstr></vt:vector></TitlesOfParts>"
                             "</Properties>"),
        ("docProps/custom.xml", custom([("Client", "5500 0000 0000 0186"), *label_properties(LABEL, "Secret"),
                                        *label_properties(OTHER_LABEL, "Old")])),
        ("docMetadata/LabelInfo.xml", label_info()),
        ("customXml/item1.xml", "<ns0:form xmlns:ns0='urn:f'><ns0:account kind='Form attribute'>5500 0000 0000 0194"
                                "</ns0:account></ns0:form>"),
    ]
    kinds = {
        "word/header1.xml": "header", "word/footer1.xml": "footer", "word/footnotes.xml": "footnotes",
        "word/endnotes.xml": "endnotes", "word/comments.xml": "comments", "word/glossary/document.xml": "document.glossary",
        "word/settings.xml": "settings", "word/styles.xml": "styles",
    }
    types = [(name, f"{WORD}{kind}+xml") for name, kind in kinds.items()]
    types += [
        ("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
        ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
    ]
    links = [("rId20", "hyperlink", "https://example.org/a?n=5500%200000%200000%200202"),
             ("rId21", "header", "header1.xml"), ("rId22", "attachedTemplate", "file:///C:/Templates/Case%20One.dotm")]
    return package(parts, types, links=links)


def custom(properties):
    lines = "".join(
        f'<property fmtid="{{D5}}" pid="{pid}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
        for pid, (name, value) in enumerate(properties, 2)
    )
    return f'<Properties xmlns="urn:p" xmlns:vt="urn:vt">{lines}</Properties>'


def label_properties(label, name, enabled="true"):
    return [(f"MSIP_Label_{label}_{key}", value) for key, value in
            [("Enabled", enabled), ("SiteId", SITE.upper()), ("Name", name), ("Method", "Standard")]]


def label_info():
    return (
        '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata">'
        f'<clbl:label id="{{{LABEL.upper()}}}" enabled="1" method="Standard" siteId="{{{SITE}}}" removed="0"/>'
        f'<clbl:label id="{{{OTHER_LABEL}}}" enabled="1" method="Standard" siteId="{{{SITE}}}" removed="1"/>'
        "</clbl:labelList>"
    )


def needle(text, part=None, **place):
    return {"text": text, **({"part": part} if part else {}), **place}


EVERYTHING = [
    needle("Split 4111 1111 1111 1111 end", "body", path=[]),
    needle("4111 1111 1111 1129", "body"),
    needle("Before the tab\tafter the tab\nafter the break\nnon-break soft\n", "body"),
    needle("4111 1111\t1111 1137\tlast\nsecond row\tits end\n", "body"),
    needle("Text around 4111 1111 1111 1152", "body"),
    needle("In the box 4111 1111 1111 1145", "body"),
    needle("inner 4111 1111 1111 1160", "body"),
    needle("middle middle end", "body"),
    needle("Outer outer end", "body"),
    needle("shown by new programs", "body"),
    needle("shown by old programs 4111 1111 1111 1178", "body"),
    needle("Emoji fallback alone after", "body"),
    needle("Version 4111 1111 2222 3333 end", "body"),
    needle("Version 4111 1111 1111 1186 end", "revisions"),
    needle("5500 0000 0000 0012", "revisions"),
    needle("5500 0000 0000 0020", "body"),
    needle("inserted and deleted", "revisions"),
    needle("Joined 4111 1111 1111 1194", "body"),
    needle("Once joined 4111 1111 1111 1202", "revisions"),
    needle("https://example.org/?c=5500 0000 0000 0038", "attributes"),
    needle("Number 4111 1111 1111 1210", "body"),
    needle("MERGEFIELD Customer", "attributes"),
    needle("Simple field 1", "attributes"),
    needle("5500000000000046", "body"),
    needle("Control title", "attributes"),
    needle("Control tag", "attributes"),
    needle("/ns0:secret[1]/binding", "attributes"),
    needle("5500 0000 0000 0053", "attributes"),
    needle("over/under", "body"),
    needle("Word art 1", "attributes"),
    needle("VML description", "attributes"),
    needle("Hover text", "attributes"),
    needle("Bookmark_name", "attributes"),
    needle("Box description", "attributes"),
    needle("Box title", "attributes"),
    needle("Box name 1", "attributes"),
    needle("Del Author", "attributes"),
    needle("Mover", "attributes"),
    needle("Comment Author", "attributes"),
    needle("Header 5500 0000 0000 0079", "header"),
    needle("5500 0000 0000 0087", "footer"),
    needle("5500 0000 0000 0095", "footnotes"),
    needle("5500 0000 0000 0103", "endnotes"),
    needle("5500 0000 0000 0111", "comments"),
    needle("5500 0000 0000 0129", "data", name="glossary"),
    needle("5500 0000 0000 0137", "properties", name="Account"),
    needle("Style 5500 0000 0000 0145", "attributes", name="word/styles.xml"),
    needle("person1@example.org", "attributes", name="word/people.xml"),
    needle("Orphan 5500 0000 0000 0152", "other", name="word/orphan.xml"),
    needle("Unknown attribute", "attributes", name="word/unknown.xml"),
    needle("mixed 5500 text", "other", name="word/unknown.xml"),
    needle("Unknown comment", "markup-comments"),
    needle("Chart title", "chart"),
    needle("Chart label\t4111\t1111", "chart"),
    needle("Sheet1!$A$1", "attributes"),
    needle("5500 0000 0000 0061", "body", path=["word/embeddings/document1.docx"]),
    needle("5500 0000 0000 0160", path=["word/note.txt"]),
    needle("5500 0000 0000 0178", "properties", name="title"),
    needle("Creator 1", "properties", name="creator"),
    needle("Company 1", "properties", name="Company"),
    needle("Client\t5500 0000 0000 0186", "properties", name="Client"),
    needle("5500 0000 0000 0194", "properties", name="account"),
    needle("Form attribute", "attributes"),
    needle("https://example.org/a?n=5500 0000 0000 0202", "links"),
    needle("Case One.dotm", "links"),
]
ABSENT = ["41111111", "<w:", "w:t", "5500000000000004", "Built in style", "header1.xml", "resultsimple", "4111\n1111 1137"]
SMALL = [needle("Small 4111 1111 1111 1111", "body")]


def small(text="Small 4111 11", rest="11 1111 1111"):
    return document(p(r(text), r(rest)))


def bomb():
    entities = '<!ENTITY e0 "Entity value 4111 1111 1111 1236">'
    entities += "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return document(p(r("Before the bomb"), r("&e9;"), r("after the bomb"))).replace(
        DECLARATION, f"{DECLARATION}<!DOCTYPE d [{entities}<!ATTLIST a b CDATA 'Default value'>]>"
    )


def big():
    return document("".join(p(r(f"Paragraph {number} of a long document, {number * 7919 % 10007}.")) for number in range(9000))
                    + p(r("At the end of it 4111 11"), r("11 1111 1111")))


def files():
    yield "everything.docx", everything(), {
        "mime": DOCX, "find": EVERYTHING, "absent": ABSENT, "pictures": 1, "issues": ["skipped:size @ word/media/image2.png"],
        "labels": [{"id": LABEL, "site": SITE, "name": "Secret"}],
    }
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    yield "strict.docx", package(
        [("word/document.xml", document(p(r("Small 4111 11"), r("11 1111 1111")), strict))], base=STRICT
    ), {"mime": DOCX, "find": SMALL}
    yield "macros.docm", package(
        [("word/document.xml", small()), ("word/vbaProject.bin", "Sub Macro_4111()\nEnd Sub\n")],
        [("word/vbaProject.bin", "application/vnd.ms-office.vbaProject")],
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    ), {"mime": DOCM, "find": SMALL + [needle("Macro_4111", path=["word/vbaProject.bin"])]}
    yield "template.dotx", package([("word/document.xml", small())], main_type=WORD + "template.main+xml"), {
        "mime": DOCX, "find": SMALL,
    }
    yield "labels.docx", package(
        [("word/document.xml", small()), ("docProps/custom.xml", custom(
            [*label_properties(LABEL.upper(), "Confidential"), *label_properties(OTHER_LABEL, "Off", "false")]))]
    ), {"mime": DOCX, "find": SMALL, "labels": [{"id": LABEL, "site": SITE, "name": "Confidential"}]}
    yield "main-elsewhere.docx", package([("content/text.part", small())], name="content/text.part"), {
        "mime": DOCX, "find": SMALL,
    }
    yield "odd-names.docx", archive([
        ("/[CONTENT_TYPES].XML", content_types([("word/Document%31.xml", MAIN)])),
        ("_rels\\.rels", relationships([("rId1", "officeDocument", "/Word/document1.xml")])),
        ("WORD\\document%31.XML", small()),
        ("word/document1.xml", small("Twice 4111 11", "11 1111 1145")),
    ]), {"mime": DOCX, "find": SMALL + [needle("Twice 4111 1111 1111 1145", "body")]}
    yield "no-types.docx", archive([("word/document.xml", small()), ("word/header1.xml", root("hdr", p(r("Header 1"))))]), {
        "mime": DOCX, "find": SMALL + [needle("Header 1", "header")],
    }
    yield "malformed.docx", package([
        ("word/document.xml", small().replace("</w:p>", "</w:q>")),
        ("word/header1.xml", root("hdr", p(r("Header 4111 1111 1111 1111")))),
        ("word/picture", picture()),
    ], [("word/header1.xml", WORD + "header+xml"), ("word/picture", "application/xml")]), {
        "mime": DOCX, "pictures": 1,
        "find": [needle("Small 4111 1111 1111 1111", "body"), needle("Header 4111 1111 1111 1111", "header")],
        "issues": ["corrupt:structure @ word/document.xml"],
    }
    yield "bomb.docx", package([("word/document.xml", bomb())]), {
        "mime": DOCX, "issues": ["corrupt:structure @ word/document.xml"],
        "find": [needle("Before the bombafter the bomb", "body"), needle("Entity value 4111 1111 1111 1236", "attributes"),
                 needle("Default value", "attributes")],
    }
    deep = r("deepest 4111 1111 1111 1111")
    for level in range(30):
        deep = f"{r(f'level {level} ')}<w:r><w:pict><v:textbox><w:txbxContent>{p(deep)}</w:txbxContent></v:textbox></w:pict></w:r>"
    yield "deep.docx", package([("word/document.xml", document(p(deep, r("the end"))))]), {
        "mime": DOCX, "find": [needle("deepest 4111 1111 1111 1111", "body"), needle("level 29 the end", "body")],
    }
    yield "big.docx", package([("word/document.xml", big())]), {
        "mime": DOCX, "find": [needle("At the end of it 4111 1111 1111 1111", "body")],
    }
    yield "utf16.docx", package([("word/document.xml", small().replace("UTF-8", "UTF-16").encode("utf-16"))]), {
        "mime": DOCX, "find": SMALL,
    }
    yield "visio.vsdx", archive([
        ("[Content_Types].xml", content_types([("visio/pages/page1.xml", "application/vnd.ms-visio.page+xml")])),
        ("visio/pages/page1.xml", "<PageContents><Shape NameU='Shape name'><Text>Drawn 4111 <cp IX='0'/>1111 1111 1111</Text>"
                                  "</Shape></PageContents>"),
    ]), {"mime": "application/vnd.openxmlformats-package", "find": [
        needle("Drawn 4111 1111 1111 1111", "other"), needle("Shape name", "attributes")]}


def main():
    manifest = []
    for name, content, facts in files():
        (HERE / name).write_bytes(content)
        manifest.append({"name": name, **facts})
    write_manifest(HERE, manifest)


if __name__ == "__main__":
    main()
