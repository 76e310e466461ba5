#!/usr/bin/env python3
"""Writes the fixtures of PowerPoint presentations, and their manifest."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from packages import DECLARATION, OFFICE, STRICT, archive, content_types, picture, relationships, write_manifest

OFFICE_TYPE = "application/vnd.openxmlformats-officedocument."
KIND = OFFICE_TYPE + "presentationml."
PPTX = KIND + "presentation"
PPTM = "application/vnd.ms-powerpoint.presentation.macroEnabled.12"
TRANSITIONAL = (
    "http://schemas.openxmlformats.org/presentationml/2006/main",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    OFFICE,
)
STRICT_SPACES = (
    "http://purl.oclc.org/ooxml/presentationml/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
    STRICT,
)


def root(name, body, attributes="", spaces=TRANSITIONAL):
    declared = f'xmlns:p="{spaces[0]}" xmlns:a="{spaces[1]}" xmlns:r="{spaces[2]}"'
    return f"{DECLARATION}<p:{name} {declared}{attributes}>{body}</p:{name}>"


def p(*runs):
    return f"<a:p>{''.join(runs)}</a:p>"


def r(text):
    return f'<a:r><a:rPr lang="en-US"/><a:t>{text}</a:t></a:r>'


def shape(*paragraphs, name="Shape", descr="", extra=""):
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{name}" descr="{descr}">{extra}</p:cNvPr></p:nvSpPr>'
        f"<p:txBody><a:bodyPr/>{''.join(paragraphs)}</p:txBody></p:sp>"
    )


def slide(*shapes, kind="sld", attributes="", name="", spaces=TRANSITIONAL):
    return root(kind, f'<p:cSld name="{name}"><p:spTree>{"".join(shapes)}</p:spTree></p:cSld>', attributes, spaces)


def table(*rows):
    lines = "".join(
        "<a:tr>" + "".join(f"<a:tc><a:txBody>{p(r(text))}</a:txBody><a:tcPr/></a:tc>" for text in row) + "</a:tr>"
        for row in rows
    )
    return (
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr><a:tableStyleId>{5500000000000004}</a:tableStyleId>"
        f"</a:tblPr>{lines}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def presentation(ids, spaces=TRANSITIONAL):
    slides = "".join(f'<p:sldId id="{256 + place}" r:id="{id}"/>' for place, id in enumerate(ids))
    sections = '<p:extLst><p:ext><p14:sectionLst xmlns:p14="urn:p14"><p14:section name="Section name 1"/></p14:sectionLst></p:ext></p:extLst>'
    return root("presentation", f"<p:sldIdLst>{slides}</p:sldIdLst>{sections}", spaces=spaces)


def package(parts, types, main_type=KIND + "presentation.main+xml", base=OFFICE):
    return archive([
        ("[Content_Types].xml", content_types(
            [("ppt/presentation.xml", main_type), *types],
            [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
             ("png", "image/png")],
        )),
        ("_rels/.rels", relationships([("rId1", "officeDocument", "ppt/presentation.xml")], base)),
        *parts,
    ])


def chart():
    return (
        f'{DECLARATION}<c:chartSpace xmlns:c="urn:c" xmlns:a="{TRANSITIONAL[1]}"><c:chart><c:title><c:tx><c:rich>'
        f"{p(r('Chart title 1'))}</c:rich></c:tx></c:title><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt>"
        "<c:v>Series 1</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:numCache><c:formatCode>General"
        "</c:formatCode><c:pt><c:v>5500</c:v></c:pt><c:pt><c:v>5500000000000079</c:v></c:pt></c:numCache></c:numRef></c:val>"
        "</c:ser></c:chart></c:chartSpace>"
    )


def everything():
    first = slide(
        shape(p(r("Split 4111 11"), r("11 1111 1111"), r(" end")), p(r("line one"), "<a:br/>", r("line two")),
              p(r("On page "), '<a:fld type="slidenum"><a:t>7</a:t></a:fld>'),
              name="Shape name 1", descr="Picture description",
              extra='<a:hlinkClick r:id="rId9" tooltip="Link tip 1"/>'),
        table(["4111 1111", "1111 1129"], ["second row", "end"]),
        name="Slide name 1",
    )
    hidden = slide(shape(p(r("Hidden slide 4111 1111 1111 1137"))), attributes=' show="0"')
    parts = [
        ("ppt/presentation.xml", presentation(["rId3", "rId1", "rId2"])),
        ("ppt/_rels/presentation.xml.rels", relationships([
            ("rId1", "slide", "slides/slide1.xml"), ("rId2", "slide", "/ppt/slides/slide2.xml"),
            ("rId3", "slide", "slides/slide10.xml"), ("rId4", "slideMaster", "slideMasters/slideMaster1.xml")])),
        ("ppt/slides/slide1.xml", first),
        ("ppt/slides/_rels/slide1.xml.rels", relationships([
            ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "notesSlide", "../notesSlides/notesSlide1.xml"),
            ("rId3", "comments", "../comments/comment1.xml"), ("rId4", "chart", "../charts/chart1.xml"),
            ("rId9", "hyperlink", "mailto:someone@example.org?subject=5500%200000%200000%200004")])),
        ("ppt/slides/slide2.xml", hidden),
        ("ppt/slides/_rels/slide2.xml.rels", relationships([
            ("rId1", "diagramData", "../diagrams/data1.xml"), ("rId2", "comments", "../comments/modernComment1.xml")])),
        ("ppt/slides/slide10.xml", slide(shape(p(r("First shown 5500 0000 0000 0012"))))),
        ("ppt/slides/slide11.xml", slide(shape(p(r("In no list 5500 0000 0000 0020"))))),
        ("ppt/notesSlides/notesSlide1.xml", slide(shape(p(r("Notes 5500 0000 00"), r("00 0038"))), kind="notes")),
        ("ppt/comments/comment1.xml", root("cmLst", '<p:cm authorId="0" idx="1"><p:pos x="10" y="10"/>'
                                           "<p:text>Comment 5500 0000 0000 0046</p:text></p:cm>"
                                           '<p:cm authorId="0" idx="2"><p:text>4111</p:text></p:cm>')),
        ("ppt/comments/modernComment1.xml", f'<p188:cmLst xmlns:p188="urn:p188" xmlns:a="{TRANSITIONAL[1]}"><p188:cm>'
                                            f"<p188:replyLst><p188:reply><p188:txBody>{p(r('Reply 5500 0000 0000 0053'))}"
                                            f"</p188:txBody></p188:reply></p188:replyLst><p188:txBody>"
                                            f"{p(r('Thread 5500 0000 0000 0061'))}</p188:txBody></p188:cm></p188:cmLst>"),
        ("ppt/commentAuthors.xml", root("cmAuthorLst", '<p:cmAuthor id="0" name="Comment Author 1" initials="CA"/>')),
        ("ppt/slideMasters/slideMaster1.xml", slide(shape(p(r("Master text 1"))), kind="sldMaster")),
        ("ppt/slideLayouts/slideLayout1.xml", slide(shape(p(r("Layout text 1"))), kind="sldLayout", name="Layout name")),
        ("ppt/charts/chart1.xml", chart()),
        ("ppt/diagrams/data1.xml", f'<dgm:dataModel xmlns:dgm="urn:dgm" xmlns:a="{TRANSITIONAL[1]}"><dgm:ptLst><dgm:pt>'
                                   f"<dgm:t><a:bodyPr/>{p(r('Diagram 5500 0000 00'), r('00 0087'))}</dgm:t></dgm:pt><dgm:pt>"
                                   f"<dgm:t>{p(r('Next box'))}</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"),
        ("ppt/diagrams/drawing1.xml", f'<dsp:drawing xmlns:dsp="urn:dsp" xmlns:a="{TRANSITIONAL[1]}"><dsp:txBody>'
                                      f"{p(r('Diagram as drawn'))}</dsp:txBody></dsp:drawing>"),
        ("ppt/tags/tag1.xml", root("tagLst", '<p:tag name="TAG" val="Tag 5500 0000 0000 0095"/>')),
        ("ppt/media/image1.png", picture()),
    ]
    types = [
        ("ppt/slides/slide1.xml", KIND + "slide+xml"), ("ppt/slides/slide2.xml", KIND + "slide+xml"),
        ("ppt/slides/slide10.xml", KIND + "slide+xml"), ("ppt/slides/slide11.xml", KIND + "slide+xml"),
        ("ppt/notesSlides/notesSlide1.xml", KIND + "notesSlide+xml"), ("ppt/comments/comment1.xml", KIND + "comments+xml"),
        ("ppt/comments/modernComment1.xml", "application/vnd.ms-powerpoint.comments+xml"),
        ("ppt/commentAuthors.xml", KIND + "commentAuthors+xml"),
        ("ppt/slideMasters/slideMaster1.xml", KIND + "slideMaster+xml"),
        ("ppt/slideLayouts/slideLayout1.xml", KIND + "slideLayout+xml"),
        ("ppt/charts/chart1.xml", OFFICE_TYPE + "drawingml.chart+xml"),
        ("ppt/diagrams/data1.xml", OFFICE_TYPE + "drawingml.diagramData+xml"),
        ("ppt/diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
        ("ppt/tags/tag1.xml", KIND + "tags+xml"),
    ]
    return package(parts, types)


def needle(text, part=None, **place):
    return {"text": text, **({"part": part} if part else {}), **place}


EVERYTHING = [
    needle("First shown 5500 0000 0000 0012", "slide", page=1, path=[]),
    needle("Split 4111 1111 1111 1111 end", "slide", page=2),
    needle("line one\nline two\nOn page 7\n", "slide", page=2),
    needle("4111 1111\t1111 1129\nsecond row\tend", "slide", page=2),
    needle("Shape name 1", "attributes", page=2),
    needle("Picture description", "attributes", page=2),
    needle("Link tip 1", "attributes", page=2),
    needle("Slide name 1", "attributes", page=2),
    needle("Hidden slide 4111 1111 1111 1137", "slide", page=3),
    needle("In no list 5500 0000 0000 0020", "slide"),
    needle("subject=5500 0000 0000 0004", "links"),
    needle("Notes 5500 0000 0000 0038", "notes", page=2),
    needle("Comment 5500 0000 0000 0046\n4111", "comments", page=2),
    needle("Reply 5500 0000 0000 0053", "comments", page=3),
    needle("Thread 5500 0000 0000 0061", "comments", page=3),
    needle("Comment Author 1", "attributes"),
    needle("Master text 1", "master"),
    needle("Layout text 1", "master"),
    needle("Layout name", "attributes"),
    needle("Chart title 1", "chart", page=2),
    needle("Series 1\n5500\t5500000000000079", "chart", page=2),
    needle("Sheet1!$B$1", "attributes", page=2),
    needle("Diagram 5500 0000 0000 0087\nNext box", "drawing", page=3),
    needle("Diagram as drawn", "drawing"),
    needle("Tag 5500 0000 0000 0095", "attributes"),
    needle("Section name 1", "attributes"),
]
ABSENT = ["11111129second", "5500000000000004", "<a:", "00464111", "55005500"]


def small(spaces=TRANSITIONAL):
    return [
        ("ppt/presentation.xml", presentation(["rId1"], spaces)),
        ("ppt/_rels/presentation.xml.rels", relationships([("rId1", "slide", "slides/slide1.xml")], spaces[2])),
        ("ppt/slides/slide1.xml", slide(shape(p(r("Small 4111 11"), r("11 1111 1111"))), spaces=spaces)),
    ]


SLIDE = [("ppt/slides/slide1.xml", KIND + "slide+xml")]
SMALL = [needle("Small 4111 1111 1111 1111", "slide", page=1)]


def files():
    yield "everything.pptx", everything(), {"mime": PPTX, "find": EVERYTHING, "absent": ABSENT, "pictures": 1}
    yield "strict.pptx", package(small(STRICT_SPACES), SLIDE, base=STRICT), {"mime": PPTX, "find": SMALL}
    yield "untyped.pptx", package(small(), []), {"mime": PPTX, "find": SMALL}
    yield "macros.pptm", package(
        small(), SLIDE, "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
    ), {"mime": PPTM, "find": SMALL}
    yield "show.ppsx", package(small(), SLIDE, KIND + "slideshow.main+xml"), {"mime": PPTX, "find": SMALL}
    yield "malformed.pptx", package(
        small() + [("ppt/slides/slide2.xml", slide(shape(p(r("Torn 5500 0000 0000 0004"))))[:-40])],
        SLIDE + [("ppt/slides/slide2.xml", KIND + "slide+xml")],
    ), {"mime": PPTX, "find": SMALL + [needle("Torn 5500 0000 0000 0004", "slide")],
        "issues": ["corrupt:structure @ ppt/slides/slide2.xml"]}


def main():
    manifest = []
    for name, content, facts in files():
        (HERE / name).write_bytes(content)
        manifest.append({"name": name, **facts})
    write_manifest(HERE, manifest)


if __name__ == "__main__":
    main()
