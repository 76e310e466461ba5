#!/usr/bin/env python3
"""Writes the fixtures of RTF, and their manifest (Rich Text Format Specification 1.9.1)."""

import json
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "CompoundFile"))

import compound  # noqa: E402
import properties  # noqa: E402

LABEL = "1f3a8c52-0b1e-4c55-9d10-6a2f3b4c5d6e"
SITE = "72f988bf-1111-41af-91ab-2d7cd011db47"
RTF = "application/rtf"


def find(text, **origin):
    return {"text": text, **origin}


def escaped(text, encoding):
    """Text as `\\'xx`."""
    return "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))


def object1(name, data, kind=2):
    """An object with the header of OLE 1 (MS-OLEDS 2.2.4, 2.2.5)."""
    head = struct.pack("<II", 0x501, kind)
    for text in name:
        value = text.encode() + b"\0" if text else b""
        head += struct.pack("<I", len(value)) + value
    return (head + struct.pack("<I", len(data)) + data).hex()


def wrapped(digits):
    """Digits in lines, as programs write them."""
    return "\n".join(digits[i : i + 120] for i in range(0, len(digits), 120))


def text():
    custom = {
        f"MSIP_Label_{LABEL}_Enabled": "true",
        f"MSIP_Label_{LABEL}_SiteId": SITE,
        f"MSIP_Label_{LABEL}_Name": "Confidential-99",
        "Project": "userprop-1008",
    }
    values = "".join(f"{{\\propname {name}}}\\proptype30{{\\staticval {value}}}" for name, value in custom.items())
    image = wrapped(properties.picture().hex())
    package = wrapped(object1(("Package", "", ""), properties.native("packed.txt", b"package-1040 file\n")[4:]))
    storage = compound.write({"\1Ole10Native": properties.native("inner.txt", b"inner-1041 file\n")})
    binary = b"\0\0binary-1050 data\0"
    linked = object1(("Word.Document.8", "C:\\linked-1044.doc", "place"), b"", 1)
    store = compound.write({"Item": b"store-1042 item "}).hex()
    body = rf"""{{\rtf1\ansi\ansicpg1252\deff0\uc1
{{\fonttbl{{\f0\fcharset0 Font-1001;}}{{\f1\fcharset204 Cyrillic;}}{{\f2\fcharset128 Gothic;}}{{\f3\fcharset238\cpg1250 Central;}}}}
{{\colortbl;\red0\green0\blue0;}}{{\stylesheet{{\s0 Style-1002;}}}}
{{\info{{\title title-1003}}{{\author author-1004 {escaped('äß', 'cp1252')}}}{{\doccomm comment-1005}}}}
{{\*\userprops {values}}}
{{\*\generator generator-1006;}}{{\*\unknownword unknown-1007}}
{{\header header-1010\par}}{{\footerl footer-1011\par}}
plain-1020 41{{\b 11 11}}11 1111 1111\par
latin {escaped('ä€', 'cp1252')} {{\f1 {escaped('мир', 'cp1251')}}} {{\f2 {escaped('日本語', 'cp932')}-\'83\'5c-\'83AA}} {{\f3 {escaped('łódź', 'cp1250')}}}\par
unicode \u1084?\u1080?\u1088? {{\uc2 \u8364\'80\'80}}{{\uc0 \u228}} \u-10179?\u-8704?\par
\trowd\cellx1\cellx2 cell-1021\cell cell-1022\cell\row\trowd cell-1023\cell\row
hidden {{\v hidden-1024}} {{\deleted deleted-1025}} non\_breaking soft\-hyphen\line escaped \{{1026\}} \\\par
note{{\footnote footnote-1030\par}}joined end{{\footnote\ftnalt endnote-1031}}joined\par
{{\*\atnid MM}}{{\*\atnauthor annotator-1032}}\chatn{{\*\annotation annotation-1033}}
before{{\field{{\*\fldinst HYPERLINK "https://rtf-link-1034.example"}}{{\fldrslt shown-1035}}}}after\par
{{\*\shpinst{{\sp{{\sn wzDescription}}{{\sv alternative-1036}}}}{{\shptxt shape-1037\par}}}}
{{\*\bkmkstart bookmark-1038}}{{\*\bkmkend bookmark-1038}}
{{\*\shppict{{\pict\pngblip\picw66{{\*\blipuid 0123456789abcdef}}{image}}}}}
{{\object\objemb{{\*\objclass Package}}{{\*\objdata {package}}}{{\result result-1043}}}}
{{\object\objemb{{\*\objdata 01050000 02000000 {wrapped(object1(('Ole', '', ''), storage)[16:])}}}}}
{{\object\objlink{{\*\objdata {linked}}}}}
{{\*\datastore {wrapped(store)}}}{{\*\themedata 504b0304feff}}
{{\*\docvar {{variable-1045}}{{value-1046}}}}
{{\pict\wmetafile8 {(bytes(20) + b'metafile-1047' + bytes(20)).hex()}}}
{{\upr{{ansi-1048}}{{\*\ud{{unicode-1049}}}}}}
\bin{len(binary)} BINARY after binary\par
}}""".encode("ascii")
    data = body.replace(b"BINARY", binary) + b"\ntail-1060 after the end"
    (HERE / "text.rtf").write_bytes(data)
    return {
        "name": "text.rtf",
        "mime": RTF,
        "find": [
            find("plain-1020 4111 1111 1111 1111\n", part="body", path=[]),
            find("latin ä€ мир 日本語-ソ-アA łódź\n", part="body"),
            find("unicode мир €ä 😀\n", part="body"),
            find("cell-1021\tcell-1022\t\ncell-1023\t\n", part="body"),
            find("hidden hidden-1024 deleted-1025 non-breaking softhyphen\nescaped {1026} \\\n", part="body"),
            find("notejoined endjoined\n", part="body"),
            find("beforeshown-1035after\n", part="body"),
            find("shape-1037\n", part="body"),
            find("result-1043", part="body"),
            find("ansi-1048", part="body"),
            find("unicode-1049", part="body"),
            find(" after binary", part="body"),
            find("Font-1001", part="names"),
            find("Style-1002", part="names"),
            find("bookmark-1038", part="names"),
            find("title-1003", part="properties"),
            find("author-1004 äß", part="properties"),
            find("comment-1005", part="properties"),
            find("Project\tuserprop-1008", part="properties"),
            find("generator-1006", part="other"),
            find("unknown-1007", part="other"),
            find("header-1010", part="header"),
            find("footer-1011", part="footer"),
            find("footnote-1030", part="footnotes"),
            find("endnote-1031", part="endnotes"),
            find("annotator-1032", part="comments"),
            find("annotation-1033", part="comments"),
            find("https://rtf-link-1034.example", part="links"),
            find("alternative-1036", part="attributes"),
            find("C:\\linked-1044.doc", part="links"),
            find("variable-1045\tvalue-1046", part="properties"),
            find("metafile-1047", part="drawing"),
            find("binary-1050 data", part="other"),
            find("package-1040 file", path=["packed.txt"]),
            find("inner-1041 file", path=["object", "inner.txt"]),
            find("store-1042 item", path=["object"]),
            find("tail-1060 after the end", part="tail"),
        ],
        "absent": ["cell-1021cell", "bookmark-10380123", "MMannotator"],
        "labels": [{"id": LABEL, "site": SITE, "name": "Confidential-99"}],
        "pictures": 1,
    }


def others():
    html = rb"""{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}
{\*\htmltag64 <html><body>}{\*\htmltag84 <p title="tag-2002">}\htmlrtf {\htmlrtf0 mail-2001
{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 4111{\*\htmltag92 <br>}\htmlrtf \line\htmlrtf0 next\htmlrtf \par}\htmlrtf0
{\*\htmltag72 </p>}}"""
    (HERE / "encapsulated.rtf").write_bytes(html)
    yield {
        "name": "encapsulated.rtf",
        "mime": RTF,
        "find": [find("mail-2001\u00a04111\nnext", part="body"), find("tag-2002", part="attributes")],
        "absent": ["4111next"],
    }
    cyrillic = rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 A;}}{\uc1\u1?" + b"\xec\xe8\xf0-2010\\par}}"
    (HERE / "cyrillic.rtf").write_bytes(cyrillic)
    yield {"name": "cyrillic.rtf", "mime": RTF, "find": [find("мир-2010\n", part="body")]}
    (HERE / "deep.rtf").write_bytes(b"{\\rtf1 " + b"{\\b" * 20000 + b" deep-2020 inside" + b"}" * 20001)
    yield {"name": "deep.rtf", "mime": RTF, "find": [find("deep-2020", part="body")]}
    data = b"{\\rtf1 cut-2030\\par {\\*\\objdata 0105000002000000080000005061636b616765"
    (HERE / "cut.rtf").write_bytes(data)
    yield {"name": "cut.rtf", "mime": RTF, "find": [find("cut-2030", part="body")], "issues": ["corrupt:truncated"]}
    tricks = (
        b"{\\rtf1{\\object{\\*\\objdata 01{\\*\\junk 4111-2041}05{\\b }00 00\n02{\\x}000000 00000000 00000000 00000000 "
        + b"".join(b"%02x \r\n" % byte for byte in struct.pack("<I", 27) + b"{\\rtf1 obfuscated-2040 ..}")
        + b"}}\\bin99999999999 }"
    )
    (HERE / "tricks.rtf").write_bytes(tricks)
    yield {
        "name": "tricks.rtf",
        "mime": RTF,
        "find": [find("obfuscated-2040", path=["object"]), find("4111-2041", part="other")],
        "issues": ["corrupt:truncated"],
    }


def main():
    files = [text(), *others()]
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
