#!/usr/bin/env python3
"""Writes the fixtures of PDF documents, and their manifest."""

import json
import pathlib
import struct
import zlib

from writer import Simple, line, utf16

HERE = pathlib.Path(__file__).resolve().parent
FILES = []
LABEL = "3f0c5e1a-7b2d-4c8e-9a41-5d6e7f809122"
SITE = "b7e4d2c1-0f9a-4e3b-8c7d-6a5b4c3d2e1f"


def save(name, data, find=(), absent=(), issues=(), labels=(), mime="application/pdf", pictures=None):
    """Writes a file and what has to be read out of it; a text without a place may stand anywhere."""
    (HERE / name).write_bytes(data)
    entry = {"name": name, "mime": mime, "find": [f if isinstance(f, dict) else {"text": f} for f in find]}
    if absent:
        entry["absent"] = list(absent)
    if issues:
        entry["issues"] = list(issues)
    if labels:
        entry["labels"] = list(labels)
    if pictures is not None:
        entry["pictures"] = pictures
    FILES.append(entry)


def at(text, part, **place):
    return {"text": text, "part": part, "path": [], **place}


def basics():
    pdf = Simple("1.4")
    pdf.page(line("Card 4111 1111 1111 1111"))
    pdf.page(line("Second page, IBAN GB82 WEST 1234 5698 7654 32"), deflate=True)
    save(
        "classic.pdf",
        pdf.finish(),
        [at("Card 4111 1111 1111 1111", "body", page=1), at("GB82 WEST 1234 5698 7654 32", "body", page=2)],
    )

    pdf = Simple()
    pdf.page(line("Packed 5500 0000 0000 0004"), deflate=True)
    pdf.finish()
    packed = [n for n, body in pdf.objects.items() if isinstance(body, bytes)]
    save(
        "object-streams.pdf",
        pdf.render(pdf.catalog, packed=packed),
        [at("Packed 5500 0000 0000 0004", "body", page=1)],
    )


def words():
    """Numbers that come in pieces are whole, and neighbours stay apart."""
    pdf = Simple()
    width = 0.556 * 12
    glyphs = "".join(line(c, 72 + i * width, 700) for i, c in enumerate("4111111111111111"))
    kerned = "BT /F1 12 Tf 72 680 Td [(55)12(00)-8(0000)30(00)-20(00000)15(4)] TJ ET\n"
    pieces = "BT /F1 12 Tf 72 660 Td (3782) Tj (8224) Tj (6310) Tj (005) Tj ET\n"
    fonts = "BT /F1 12 Tf 72 640 Td (6011) Tj /F2 12 Tf (0009) Tj /F1 12 Tf (90139) Tj /F2 12 Tf (424) Tj ET\n"
    spaced = "BT /F1 12 Tf 3 Tc 72 620 Td (30569309025904) Tj 0 Tc ET\n"
    tracked = "BT /F1 12 Tf 3 Tc 72 600 Td (35303) Tj (0) Tj (1113330000) Tj 0 Tc ET\n"
    bold = line("Bold 2223003122003222", 72, 580) + line("Bold 2223003122003222", 72.4, 580)
    lifted = "BT /F1 12 Tf 72 560 Td (20140) Tj 4 Ts (0000) Tj 0 Ts (0000009) Tj ET\n"
    second = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    pdf.page(glyphs + kerned + pieces + fonts + spaced + tracked + bold + lifted, fonts=f"/F2 {second} 0 R")
    save(
        "split-numbers.pdf",
        pdf.finish(),
        [
            "4111111111111111", "5500000000000004", "378282246310005", "6011000990139424", "30569309025904",
            "3530301113330000", "Bold 2223003122003222", "2014000000000009",
        ],
        absent=["2223003122003222Bold", "Bold 2223003122003222 Bold"],
    )

    pdf = Simple()
    table = ""
    for row, cells in enumerate([("41111111", "11111111", "Anna"), ("55000000", "00000004", "Bert")]):
        for column, cell in enumerate(cells):
            table += line(cell, 72 + column * 130, 700 - row * 20)
    backwards = line("2222", 300, 600) + line("3333", 276, 600) + line("4444", 252, 600)
    narrow = "BT /F1 12 Tf 72 560 Td [(4012)-400(8888)-400(8888)] TJ ET\n"
    below = line("77777777", 72, 520) + line("88888888", 72, 508)
    loose = "BT /F1 12 Tf 18 Tc 72 480 Td [(6666)-240(66)] TJ 0 Tc ET\n"
    pdf.page(table + backwards + narrow + below + loose)
    save(
        "columns.pdf",
        pdf.finish(),
        ["41111111\t11111111\tAnna\n", "55000000\t00000004", "4012 8888 8888", "77777777\n88888888", "6 6 6 6 6 6"],
        absent=["4111111111111111", "11111111Anna", "222233334444", "33334444", "401288888888", "7777777788888888"],
    )

    pdf = Simple()
    lines = [line(f"Line {i} of the letter", 72, 700 - 20 * i) for i in range(6)]
    apart = line("4917", 72, 500) + line("0000", 140, 500) + line("4842 6100", 72 + 0.556 * 48 + 4, 500)
    apart = line("49174842", 72, 500) + line("late 8912", 300, 400) + line("61000000", 72 + 8 * 0.556 * 12, 500)
    pdf.page("".join(reversed(lines)) + apart)
    save(
        "out-of-order.pdf",
        pdf.finish(),
        ["4917484261000000", "Line 1 of the letter\nLine 2 of the letter", "late 8912"],
    )

    pdf = Simple()
    turned = "BT /F1 12 Tf 0 1 -1 0 300 300 Tm (Upwards 4222) Tj (222222222) Tj ET\n"
    slanted = "BT /F1 12 Tf 0.866 0.5 -0.5 0.866 100 100 Tm (Slanted 5105) Tj (105105105100) Tj ET\n"
    scaled = "q 0.1 0 0 0.1 0 0 cm BT /F1 120 Tf 720 7000 Td (Scaled 6011) Tj (111111111117) Tj ET Q\n"
    quoted = "BT /F1 12 Tf 14 TL 72 650 Td (First) Tj (Second) ' 1 0.5 (Third) \" T* (Fourth) Tj ET\n"
    pdf.page(turned + slanted + scaled + quoted)
    save(
        "rotated.pdf",
        pdf.finish(),
        ["Upwards 4222222222222", "Slanted 5105105105105100", "Scaled 6011111111111117", "First\nSecond\nThird\nFourth"],
    )


def hiding():
    """Text that nobody sees is text."""
    pdf = Simple()
    white = "1 1 1 rg " + line("White 4000056655665556") + "0 g "
    invisible = "BT 3 Tr /F1 12 Tf 72 680 Td (Invisible 4000000000000077) Tj 0 Tr ET\n"
    outside = line("Outside 4000002500003155", -900, 5000)
    tiny = line("Tiny 4000003800000446", 72, 640, "0.01")
    layer = pdf.add("<< /Type /OCG /Name (Layer 4000008400001629) >>")
    hidden = "/OC /L1 BDC " + line("Hidden 4000003560000008", 72, 620) + "EMC "
    spoken = "/Span << /ActualText " + utf16("Spoken 4000000760000002").decode() + " >> BDC " + line("x") + "EMC "
    form = pdf.stream(line("Form 4000001240000000", 10, 10), f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                      f"/Resources << /Font << {pdf.fonts} >> >>")
    unused = pdf.stream(line("Unused 4000004840008001"), f"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    tile = pdf.stream(line("Tile 4000002030001001"), f"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
                      f"/BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Font << {pdf.fonts} >> >>")
    image = "q BI /W 2 /H 2 /BPC 8 /CS /G ID \1\2EI\3 EI Q "
    pdf.page(
        white + invisible + outside + tiny + hidden + spoken + "/X1 Do " + image + line("After 4000007020000003"),
        resources=f"/Properties << /L1 {layer} 0 R >> /XObject << /X1 {form} 0 R /X2 {unused} 0 R >> "
        f"/Pattern << /P1 {tile} 0 R >>",
    )
    pdf.root = f"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>"
    cards = [
        "White 4000056655665556", "Invisible 4000000000000077", "Outside 4000002500003155", "Tiny 4000003800000446",
        "Hidden 4000003560000008", "Form 4000001240000000", "Unused 4000004840008001", "Tile 4000002030001001",
        "After 4000007020000003",
    ]
    save(
        "hidden-text.pdf",
        pdf.finish(),
        [at(card, "body", page=1) for card in cards]
        + [at("Layer 4000008400001629", "names"), at("Spoken 4000000760000002", "attributes", page=1)],
    )


def parts():
    """What stands outside of the pages."""
    pdf = Simple()
    look = pdf.stream(line("Stamped 4242 4242 0001", 1, 1), f"/Subtype /Form /BBox [0 0 9 9] "
                      f"/Resources << /Font << {pdf.fonts} >> >>")
    shown = pdf.stream(line("Shown 4242 4242 0002", 1, 1), f"/Subtype /Form /BBox [0 0 9 9] "
                       f"/Resources << /Font << {pdf.fonts} >> >>")
    attached = pdf.stream("Attached to a note 4242 4242 0003\n", "/Type /EmbeddedFile")
    note = pdf.add("<< /Subtype /Text /Rect [0 0 9 9] /T (Author 4242 4242 0004) /Subj (Subject 4242 4242 0005) "
                   "/Contents (Note 4242 4242 0006) /RC (<body><p>Rich <b>4242</b> 4242 0007</p></body>) >>")
    link = pdf.add("<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/?q=4242%204242%200008) >> >>")
    stamp = pdf.add(f"<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N {look} 0 R >> >>")
    clip = pdf.add(f"<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (note.txt) "
                   f"/EF << /F {attached} 0 R >> >> >>")
    field = pdf.add(f"<< /Subtype /Widget /FT /Tx /T (number) /TU (Card number) /V (4242 4242 0009) "
                    f"/DV (Default 4242 4242 0010) /RV (<p>Styled 4242 4242 0011</p>) /Rect [0 0 9 9] "
                    f"/AP << /N {shown} 0 R >> /AA << /K << /S /JavaScript /JS (check\\('4242 4242 0012'\\)) >> >> >>")
    choice = pdf.add("<< /FT /Ch /T (choice) /V (b) /Opt [[(a) (Option 4242 4242 0013)] (Option 4242 4242 0014)] >>")
    child = pdf.add(b"<< /FT /Tx /T (child) /V " + utf16("Größe 4242 4242 0015") + b" >>")
    parent = pdf.add(f"<< /T (parent) /Kids [{child} 0 R] >>")
    lonely = pdf.add("<< /Subtype /Widget /FT /Tx /T (lonely) /V (Lonely 4242 4242 0016) /Rect [0 0 9 9] >>")
    xfa = [
        pdf.stream("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'>"),
        pdf.stream("<xfa:datasets xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'><xfa:data><card>XFA 4242 4242 "
                   "0017</card></xfa:data></xfa:datasets>", deflate=True),
        pdf.stream("</xdp:xdp>"),
    ]
    script = pdf.stream("var secret = '4242 4242 0018';", deflate=True)
    named = pdf.add(f"<< /S /JavaScript /JS {script} 0 R >>")
    file = pdf.stream("In the name tree 4242 4242 0019\n", "/Type /EmbeddedFile", deflate=True)
    portfolio = pdf.add(b"<< /Type /Filespec /UF " + utf16("Anhang ä.txt") + b" /Desc (Described 4242 4242 0020) "
                        b"/CI << /Field << /D (Column 4242 4242 0021) >> >> /EF << /F " + str(file).encode() + b" 0 R >> >>")
    leaf = pdf.add(f"<< /Limits [(a) (a)] /Names [(a) {portfolio} 0 R] >>")
    item = pdf.number()
    outline = pdf.add(f"<< /Type /Outlines /First {item} 0 R /Last {item} 0 R >>")
    # The last item leads to the first: a ring.
    pdf.add(f"<< /Title (Chapter 4242 4242 0022) /Parent {outline} 0 R /Next {item} 0 R /First {item} 0 R >>", item)
    figure = pdf.add("<< /S /Figure /Alt (Picture of 4242 4242 0023) /ActualText (Instead 4242 4242 0024) >>")
    tree = pdf.add(f"<< /Type /StructTreeRoot /K [{figure} 0 R 0] >>")
    information = pdf.add("<< /Title (Title 4242 4242 0025) /Author (J\\344ger 4242 4242 0026) /Custom (Own 4242 4242 0027) >>")
    metadata = pdf.stream(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:a='urn:a' "
        "a:note='Attribute 4242 4242 0028'><a:text>Element 4242 4242 0029</a:text></rdf:Description></rdf:RDF>"
        "</x:xmpmeta><?xpacket end='w'?>",
        "/Type /Metadata /Subtype /XML",
    )
    pdf.page(line("Page with parts"), f"/Annots [{note} 0 R {link} 0 R {stamp} 0 R {clip} 0 R {field} 0 R {lonely} 0 R]")
    pdf.root = (
        f"/AcroForm << /Fields [{field} 0 R {choice} 0 R {parent} 0 R] /XFA [(a) {xfa[0]} 0 R (b) {xfa[1]} 0 R (c) "
        f"{xfa[2]} 0 R] >> /Names << /JavaScript << /Names [(n) {named} 0 R] >> /EmbeddedFiles << /Kids [{leaf} 0 R] >> "
        f">> /Collection << /Type /Collection >> /Outlines {outline} 0 R /StructTreeRoot {tree} 0 R /Metadata {metadata} "
        f"0 R /PageLabels << /Nums [0 << /P (Label 4242 4242 0030 ) >>] >> "
        f"/OpenAction << /S /JavaScript /JS (open\\('4242 4242 0031'\\)) /Next << /S /URI /URI (mailto:4242-4242-0032) >> >>"
    )
    save(
        "parts.pdf",
        pdf.finish(extra=f"/Info {information} 0 R"),
        [
            at("Stamped 4242 4242 0001", "annotations", page=1), at("Shown 4242 4242 0002", "form", page=1),
            {"text": "Attached to a note 4242 4242 0003", "path": ["note.txt"], "part": "body"},
            at("Author 4242 4242 0004\tSubject 4242 4242 0005\tNote 4242 4242 0006", "annotations", page=1),
            at("Rich 4242 4242 0007", "annotations"), at("?q=4242%204242%200008", "links", page=1),
            at("?q=4242 4242 0008", "links", page=1),
            at("number\tCard number\t4242 4242 0009\tDefault 4242 4242 0010", "form"),
            at("Styled 4242 4242 0011", "form"), at("check('4242 4242 0012')", "scripts"),
            at("Option 4242 4242 0013", "form"), at("Option 4242 4242 0014", "form"),
            at("parent.child\tGröße 4242 4242 0015", "form"), at("Lonely 4242 4242 0016", "form", page=1),
            at("XFA 4242 4242 0017", "form", name="XFA"), at("4242 4242 0018", "scripts"),
            {"text": "In the name tree 4242 4242 0019", "path": ["Anhang ä.txt"], "part": "body"},
            at("Anhang ä.txt\tDescribed 4242 4242 0020\tColumn 4242 4242 0021", "names"),
            at("Chapter 4242 4242 0022", "outline"), at("Picture of 4242 4242 0023", "attributes"),
            at("Instead 4242 4242 0024", "attributes"), at("Title 4242 4242 0025", "properties", name="Title"),
            at("Jäger 4242 4242 0026", "properties", name="Author"), at("Own 4242 4242 0027", "properties", name="Custom"),
            at("Attribute 4242 4242 0028", "properties", name="XMP"), at("Element 4242 4242 0029", "properties", name="XMP"),
            at("Label 4242 4242 0030", "names"), at("open('4242 4242 0031')", "scripts"),
            at("mailto:4242-4242-0032", "links"),
        ],
        absent=["<p>", "0017XFA"],
    )


def labels():
    for place in ["info", "xmp"]:
        pdf = Simple()
        pdf.page(line("Labelled by " + place))
        extra = ""
        fields = {"Enabled": "true", "SiteId": SITE, "Name": "Secret", "Method": "Privileged"}
        if place == "info":
            entries = " ".join(f"/MSIP_Label_{LABEL}_{key} ({value})" for key, value in fields.items())
            extra = f"/Info {pdf.add(f'<< {entries} >>')} 0 R"
        else:
            entries = "".join(f"<pdfx:MSIP_Label_{LABEL}_{key}>{value}</pdfx:MSIP_Label_{LABEL}_{key}>"
                              for key, value in fields.items())
            data = ("<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:pdfx='http://ns.adobe.com/pdfx/1.3/'><r>" + entries
                    + "</r></x:xmpmeta>")
            pdf.root = f"/Metadata {pdf.stream(data, '/Type /Metadata /Subtype /XML')} 0 R"
        save(f"label-{place}.pdf", pdf.finish(extra=extra), ["Labelled by " + place],
             labels=[{"id": LABEL, "site": SITE, "name": "Secret"}])


def fonts():
    pdf = Simple()
    cmap = pdf.stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        "2 beginbfrange <0010> <0019> <0030> <0100> <0102> [<0041> <D83DDE00> <00660069>] endbfrange\n"
        "1 beginbfchar <0003> <0020> endbfchar endcmap end end", deflate=True)
    descendant = pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) "
                         "/Ordering (Identity) /Supplement 0 >> /DW 1000 /W [3 [250] 16 25 556] >>")
    composite = pdf.add(f"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts "
                        f"[{descendant} 0 R] /ToUnicode {cmap} 0 R >>")
    japanese = pdf.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) "
                       "/Ordering (Japan1) /Supplement 2 >> >>")
    unicode = pdf.add(f"<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /UniJIS-UTF16-H /DescendantFonts "
                      f"[{japanese} 0 R] >>")
    shift = pdf.add(f"<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /90ms-RKSJ-H /DescendantFonts "
                    f"[{japanese} 0 R] >>")
    identity = pdf.add(f"<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /Identity-H /DescendantFonts "
                       f"[{japanese} 0 R] >>")
    differences = pdf.add(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Odd /FirstChar 1 /LastChar 16 /Widths [556 556 556 556 556 556 556 556 "
        "556 556 556 556 556 556 556 556] /Encoding << /Differences [1 /four /one /fi /Euro /uni0416 /u1F600 /A.sc /f_f_i "
        "/g66 /five /zero /space] >> >>")
    type3 = pdf.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar "
                    "49 /LastChar 50 /Widths [600 600] /CharProcs << >> /Encoding << /Differences [49 /seven /eight] >> >>")
    pdf.page(
        "BT /F2 12 Tf 72 700 Td <00140011001100110003010001010102> Tj ET\n"
        + "BT /F3 12 Tf 72 680 Td <53E35EA700340031> Tj ET\n"
        + "BT /F4 12 Tf 72 660 Td <8CFB8DC0353839> Tj ET\n"
        + "BT /F5 12 Tf 72 640 Td <0102020203040506070809> Tj <0A0B0B> Tj ET\n"
        + "BT /F6 12 Tf 72 620 Td (12121) Tj (2) Tj ET\n"
        + "BT /F1 12 Tf 72 600 Td (Gr\\374\\337e \\(50 \\200\\) \\\\ a\\\nb \\101) Tj ET\n"
        + "BT /F7 12 Tf 72 540 Td <0015001200F8075D> Tj ET\n"
        + "BT /F1 12 Tf 72 580 Td (e) Tj 1 0 0 1 72 560 Tm [(\\250)333(u)] TJ ET\n",
        fonts=f"/F2 {composite} 0 R /F3 {unicode} 0 R /F4 {shift} 0 R /F5 {differences} 0 R /F6 {type3} 0 R /F7 {identity} 0 R",
    )
    save(
        "fonts.pdf",
        pdf.finish(),
        ["4111 A😀fi", "口座41", "口座589", "4111fi€Ж😀AffiB500", "787878", "411県", "Grüße (50 €) \\ ab A",
         "ü"],
        absent=["¨"],
    )

    pdf = Simple()
    strange = pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts "
                      f"[{descendant_without_map(pdf)} 0 R] >>")
    pdf.page("BT /F2 12 Tf 72 700 Td <00010002000300040005000600070008> Tj ET\n" + line("Readable", 72, 600),
             fonts=f"/F2 {strange} 0 R")
    save("unmapped.pdf", pdf.finish(), ["Readable"], issues=["unsupported:unmapped-glyphs"])


def descendant_without_map(pdf):
    return pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering "
                   "(Identity) /Supplement 0 >> >>")


def lzw(data):
    """LZW as PDF has it, with no code but those of single bytes: a clear mark keeps them at nine bits."""
    bits = ""
    for index, byte in enumerate(data):
        if index % 200 == 0:
            bits += f"{256:09b}"
        bits += f"{byte:09b}"
    bits += f"{257:09b}"
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def ascii85(data):
    import base64

    return base64.a85encode(data) + b"~>"


def run_length(data):
    return b"".join(bytes([len(data[i : i + 100]) - 1]) + data[i : i + 100] for i in range(0, len(data), 100)) + b"\x80"


def filters():
    pdf = Simple()
    text = line
    pdf.page(pdf.stream(lzw(text("Filter LZW 4539578763621486").encode()), "/Filter /LZWDecode"))
    pdf.page(pdf.stream(ascii85(text("Filter A85 4916338506082832").encode()), "/Filter /ASCII85Decode"))
    pdf.page(pdf.stream(text("Filter Hex 4024007103939509").encode().hex().encode() + b">", "/Filter [/AHx]"))
    pdf.page(pdf.stream(run_length(text("Filter RL 4716059695473264").encode()), "/Filter /RunLengthDecode"))
    chain = ascii85(zlib.compress(run_length(text("Filter chain 4485983356242217").encode())))
    pdf.page(pdf.stream(chain, "/Filter [/A85 /FlateDecode /RL]"))
    content = text("Predicted 4929000000006").encode().ljust(60)
    rows, above = b"", bytes(20)
    for start in range(0, 60, 20):
        row = content[start : start + 20]
        rows += b"\2" + bytes((a - b) & 255 for a, b in zip(row, above))
        above = row
    pdf.page(pdf.stream(zlib.compress(rows), "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 20 >>"))
    truncated = zlib.compress(text("Truncated 4539000000007").encode() + b" " * 3000)[:-6]
    pdf.page(pdf.stream(truncated, "/Filter /FlateDecode"))
    pdf.page(pdf.stream(text("Lying length 4556000000008"), length=5))
    save(
        "filters.pdf",
        pdf.finish(),
        [
            "Filter LZW 4539578763621486", "Filter A85 4916338506082832", "Filter Hex 4024007103939509",
            "Filter RL 4716059695473264", "Filter chain 4485983356242217", "Predicted 4929000000006",
            "Truncated 4539000000007", "Lying length 4556000000008",
        ],
    )


def encryption():
    pdf = Simple("1.4")
    pdf.encrypt(b"")
    information = pdf.add("<< /Title (Owner only 4532 0001) >>")
    pdf.page(line("Empty password 4532 0002"), deflate=True)
    save("encrypted-owner.pdf", pdf.finish(extra=f"/Info {information} 0 R"),
         [at("Empty password 4532 0002", "body", page=1), at("Owner only 4532 0001", "properties", name="Title")])
    pdf = Simple("1.4")
    pdf.encrypt(b"secret")
    pdf.page(line("Behind a password 4532 0003"))
    save("encrypted-user.pdf", pdf.finish(), absent=["4532 0003"], issues=["encrypted"])
    pdf = Simple()
    pdf.page(line("Behind a certificate"))
    handler = pdf.add("<< /Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5 >>")
    save("encrypted-certificate.pdf", pdf.finish(extra=f"/Encrypt {handler} 0 R"), issues=["encrypted"])


def damage():
    pdf = Simple()
    pdf.page(line("Before the cut 4111 0001"))
    pdf.page(line("After the cut 4111 0002"))
    whole = pdf.finish()
    save("truncated.pdf", whole[: whole.index(b"xref\n0")], ["Before the cut 4111 0001", "After the cut 4111 0002"],
         issues=["corrupt:structure"])
    save("broken-xref.pdf", whole.replace(b"startxref\n", b"startxref\n9"), ["Before the cut 4111 0001"])
    shifted = whole.replace(b"%PDF-1.7\n", b"%PDF-1.7\n% moved by a line\n")
    save("shifted-xref.pdf", shifted, ["After the cut 4111 0002"])
    save("prefix.pdf", b"HTTP header or other junk 4111 0003\r\n" * 3 + whole,
         [at("junk 4111 0003", "surroundings"), at("Before the cut 4111 0001", "body", page=1)])
    save("tail.pdf", whole + b"Notes behind the end 4111 0004\n",
         [at("Notes behind the end 4111 0004", "tail"), at("After the cut 4111 0002", "body", page=2)])
    tail = stored_zip("inner.txt", b"Archive behind the end 4111 0005\n")
    save("tail-archive.pdf", whole + tail,
         [{"text": "Archive behind the end 4111 0005", "path": ["tail", "inner.txt"]}, "After the cut 4111 0002"],
         issues=["mismatch:polyglot"])
    save("mention.txt", b"A file begins with %PDF-1.7 and ends with %%EOF. 4111 0006\n",
         [at("4111 0006", "body")], mime="text/plain")

    pdf = Simple()
    pdf.page(line("Cyclic tree 4111 0007"))
    pdf.add(f"<< /Type /Pages /Count 9 /Kids [{pdf.pages[0]} 0 R {pdf.tree} 0 R] >>", pdf.tree)
    save("cyclic-pages.pdf", pdf.finish(), ["Cyclic tree 4111 0007"], issues=["corrupt:structure"])

    pdf = Simple()
    deep = pdf.add("[" * 20000 + "]" * 20000)
    pdf.page(line("Deep arrays 4111 0008"), f"/Deep {deep} 0 R /Annots {deep} 0 R")
    save("deep-arrays.pdf", pdf.finish(), ["Deep arrays 4111 0008"])

    pdf = Simple()
    hostile = ("1e300 0 0 1e300 0 0 cm " + "9" * 400 + " 0 0 " + "9" * 400 + " 0 0 cm q\n" * 60 + line("Hostile 4111 0009")
               + "BT /F1 " + "9" * 50 + " Tf -1 -1 Td (numbers) Tj 0 0 0 0 0 0 Tm (zero) Tj [(a) 9e99 (b)] TJ ET " + "Q " * 90
               + "[[[[ BT (open) Tj << /A << /B")
    pdf.page(hostile)
    save("hostile-numbers.pdf", pdf.finish(), ["Hostile 4111 0009", "numbers", "open"])

    pdf = Simple()
    inner = pdf.stream(line("Bomb 4111 0010"), "/Subtype /Form /BBox [0 0 9 9]")
    for _ in range(9):
        inner = pdf.stream("/X Do " * 20, f"/Subtype /Form /BBox [0 0 9 9] /Resources << /Font << {pdf.fonts} >> /XObject "
                           f"<< /X {inner} 0 R >> >>")
    pdf.page("/X Do", resources=f"/XObject << /X {inner} 0 R >>")
    pdf.page(line("Behind the bomb 4111 0011"))
    save("form-bomb.pdf", pdf.finish(), ["Bomb 4111 0010", "Behind the bomb 4111 0011"], issues=["limit:operators"])

    # Blanks behind an object: 20 MB in one layer of compression, and 12 MB in two.
    for name, size, layers in [("object-stream-large.pdf", 20 << 20, 1), ("object-stream-layers.pdf", 12 << 20, 2)]:
        pdf = Simple()
        pdf.page(line("Beside a large object stream 4111 0015"))
        data = b"99 0 null" + b" " * size
        for _ in range(layers):
            data = zlib.compress(data, 9)
        filters = "/FlateDecode " * layers
        pdf.stream(data, f"/Type /ObjStm /N 1 /First 5 /Filter [{filters}]")
        save(name, pdf.finish(), ["Beside a large object stream 4111 0015"],
             issues=["corrupt:structure"] if layers == 2 else [])

    pdf = Simple()
    ring = pdf.number()
    pdf.stream(line("Ring 4111 0012") + "/X Do", f"/Subtype /Form /BBox [0 0 9 9] /Resources << /Font << {pdf.fonts} >> "
               f"/XObject << /X {ring} 0 R >> >>", number=ring)
    pdf.page("/X Do", resources=f"/XObject << /X {ring} 0 R >>")
    save("form-ring.pdf", pdf.finish(), ["Ring 4111 0012"])

    pdf = Simple()
    pdf.add("<< /Type /Pages /Count 0 /Kids [] >>", pdf.tree)
    save("no-pages.pdf", pdf.finish(), issues=["corrupt:structure"])


def stored_zip(name, data):
    name = name.encode()
    sums = struct.pack("<III", zlib.crc32(data), len(data), len(data))
    local = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 0, 0, 33) + sums + struct.pack("<HH", len(name), 0) + name + data
    entry = (b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 0, 0, 33) + sums
             + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name)
    return local + entry + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry), len(local), 0)


def revisions():
    pdf = Simple()
    content = pdf.stream(line("First wording 4111 0013"))
    pdf.page(content)
    first = pdf.finish()
    later = line("Second wording 4111 0014").encode()
    place = len(first)
    update = f"{content} 0 obj\n<< /Length {len(later)} >>\nstream\n".encode() + later + b"\nendstream\nendobj\n"
    table = place + len(update)
    previous = first.rindex(b"startxref\n") + 10
    update += (
        f"xref\n{content} 1\n{place:010} 00000 n \ntrailer\n<< /Size {pdf.next} /Root {pdf.catalog} 0 R /Prev "
        f"{int(first[previous:].split()[0])} >>\nstartxref\n{table}\n%%EOF\n"
    ).encode()
    save("revisions.pdf", first + update,
         [at("Second wording 4111 0014", "body", page=1), at("First wording 4111 0013", "revisions", page=1)])


def noise(count):
    """Bytes that do not compress, always the same."""
    state, out = 1, bytearray()
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(state >> 16 & 255)
    return bytes(out)


def pictures():
    pdf = Simple()
    jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + noise(5000) + b"\xff\xd9"
    images = [
        pdf.stream(jpeg, "/Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8 "
                   "/Filter /DCTDecode"),
        pdf.stream(zlib.compress(noise(90 * 90)), "/Subtype /Image /Width 90 /Height 90 /ColorSpace /DeviceGray "
                   "/BitsPerComponent 8 /Filter /FlateDecode"),
        pdf.stream(noise(5000), "/Subtype /Image /Width 200 /Height 200 /BitsPerComponent 1 /ImageMask true /Filter "
                   "/CCITTFaxDecode /DecodeParms << /K -1 /Columns 200 /Rows 200 >>"),
        pdf.stream(noise(300 * 300 // 8), "/Subtype /Image /Width 300 /Height 296 /ImageMask true"),
        pdf.stream(noise(70 * 70 * 3), "/Subtype /Image /Width 70 /Height 70 /ColorSpace /DeviceRGB /BitsPerComponent 8"),
        pdf.stream(noise(5000), "/Subtype /Image /Width 99 /Height 99 /BitsPerComponent 1 /Filter /JBIG2Decode"),
        pdf.stream("x", "/Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 8 /ColorSpace /DeviceGray"),
    ]
    for image in images:
        pdf.page("q 595 0 0 842 0 0 cm /Im Do Q", resources=f"/XObject << /Im {image} 0 R >>")
    pdf.page("/Im Do " + line("A page with more text than a scan has"), resources=f"/XObject << /Im {images[0]} 0 R >>")
    save("scanned.pdf", pdf.finish(), ["A page with more text than a scan has"], pictures=5,
         issues=["unsupported:compression", "limit:pixels"])


def main():
    basics()
    words()
    hiding()
    parts()
    labels()
    fonts()
    filters()
    encryption()
    damage()
    revisions()
    pictures()
    (HERE / "manifest.json").write_text(json.dumps({"files": FILES}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
