#!/usr/bin/env python3
"""Writes the fixtures of XML, and their manifest."""

import base64
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent

PLACES = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="style-4803.xsl"?>
<!DOCTYPE customers [ <!ENTITY name "entity value 4814"> ]>
<customers xmlns="urn:example:customers-4825" xmlns:x="urn:example:x">
  <!-- comment 4836 -->
  <customer id="attr-4847" x:card='4111 1111 1111 1111'>
    <name>Jane &amp; Co</name><ssn>078-05-1120</ssn>
    <x:note><![CDATA[raw <b>cdata</b> 4858]]></x:note>
    <note>split <b>wo</b>rd &#52;869 &name;</note>
    <empty flag="flag-4870"/>
  </customer>
  <?process instruction 4881?>
</customers>
"""

BOMB = """<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY lol "lol">
 <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
 <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">
 <!ENTITY file SYSTEM "file:///etc/hostname">
]>
<lolz>&lol2;&file; after 4892</lolz>
"""

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<title>drawing 4903</title><desc>described 4914</desc>
<path d="M4012 8888 8888 1881"/>
<text x="1" y="2">4<tspan>9</tspan>25</text><text>other 4936</text>
</svg>
"""

WORD = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<?mso-application progid="Word.Document"?>
<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
  <w:body>
    <w:p><w:r><w:t>41</w:t></w:r>
      <w:r><w:rPr><w:b/></w:rPr><w:t>11 4947</w:t></w:r><w:r><w:t xml:space="preserve"> same</w:t></w:r></w:p>
    <w:p><w:r><w:t>5500 00</w:t></w:r>
      <aml:annotation xmlns:aml="urn:aml" aml:id="1"><aml:content><w:r><w:t>00 0000 </w:t></w:r></aml:content></aml:annotation>
      <st1:place xmlns:st1="urn:st1" w:st="on"><w:r><wx:font wx:val="x"/><w:t>00</w:t></w:r>
      </st1:place><w:proofErr w:type="spellEnd"/><w:r><w:t>04</w:t></w:r></w:p>
    <w:p><w:r><w:t>next</w:t><w:tab/><w:t>paragraph</w:t></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell one</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:r><w:t>cell two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
  </w:body>
  <w:binData w:name="wordml://1.txt">%s</w:binData>
</w:wordDocument>
"""

FLAT_OPC = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/xml"><pkg:xmlData>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>49</w:t></w:r><w:r><w:t>58 part</w:t></w:r></w:p>
<w:p><w:r><w:t>4111 11</w:t></w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="wps">
<w:r><w:t>11 1111</w:t></w:r></mc:Choice></mc:AlternateContent><w:r><w:t xml:space="preserve"> 1111</w:t></w:r></w:p></w:body></w:document>
</pkg:xmlData></pkg:part>
<pkg:part pkg:name="/word/media/note.txt"><pkg:binaryData>%s</pkg:binaryData></pkg:part>
</pkg:package>
"""

BROKEN = """<?xml version="1.0"?>
<list><item>first 4970</item><item>unclosed & bare 4981 <b>x</item>
<item attr="open 4992>lost?</item>
<item>5 < 6 text 5003</item></wrong><again>after 5014
"""


def main():
    files = []

    def add(name, data, **facts):
        (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        files.append({"name": name, "mime": "application/xml", **facts})

    def encoded(text):
        return base64.encodebytes(text.encode() * 4).decode()

    body = {"part": "body", "path": []}
    add(
        "places.xml",
        PLACES,
        find=[
            {"text": "style-4803.xsl", "part": "markup-comments", "line": 2},
            {"text": "entity value 4814", "part": "markup-comments", "line": 3},
            {"text": "comment 4836", "part": "markup-comments", "line": 5},
            {"text": "customer\tid\tattr-4847\tx:card\t4111 1111 1111 1111", "part": "attributes", "line": 6},
            {"text": "name\tJane & Co\nssn\t078-05-1120\n", **body, "line": 7},
            {"text": "note\traw <b>cdata</b> 4858", **body, "line": 8},
            {"text": "split word 4869", **body, "line": 9},
            {"text": "empty\tflag\tflag-4870", "part": "attributes", "line": 10},
            {"text": "instruction 4881", "part": "markup-comments", "line": 12},
        ],
        absent=["Co078", "customers-4825"],
    )
    add("bomb.xml", BOMB, find=[{"text": "after 4892", **body}], absent=["lollol"])
    add(
        "drawing.svg",
        SVG,
        find=[
            {"text": "drawing 4903", **body},
            {"text": "described 4914", **body},
            {"text": "4925\nother 4936", **body, "line": 4},
        ],
        absent=["8888"],
    )
    add(
        "word2003.xml",
        WORD % encoded("binary text 4948 "),
        find=[
            {"text": "4111 4947 same\n5500 0000 0000 0004\nnext\tparagraph\n", **body, "line": 5},
            {"text": "cell one\tcell two", **body},
            {"text": "binary text 4948", "part": "body", "path": ["binary-1"]},
        ],
    )
    add(
        "flat-opc.xml",
        FLAT_OPC % encoded("media text 4959 "),
        find=[{"text": "4958 part\n4111 1111 1111 1111", **body}, {"text": "media text 4959", "part": "body", "path": ["binary-1"]}],
    )
    add(
        "utf16.xml",
        '<?xml version="1.0" encoding="UTF-16"?><a><item>Grüße 5025</item></a>'.encode("utf-16"),
        find=[{"text": "item\tGrüße 5025", **body}],
    )
    add(
        "latin2.xml",
        '<?xml version="1.0" encoding="ISO-8859-2"?><a>Číslo žluť 5036</a>'.encode("iso8859_2"),
        find=[{"text": "Číslo žluť 5036", **body}],
    )
    add(
        "broken.xml",
        BROKEN,
        find=[
            {"text": "first 4970", **body},
            {"text": "unclosed & bare 4981", **body},
            {"text": "open 4992", "part": "attributes"},
            # The quote that is missing goes on to the end: read, if not as text.
            {"text": "5 < 6 text 5003", "part": "attributes"},
            {"text": "after 5014", "part": "attributes"},
        ],
    )
    add(
        "cut.xml",
        '<?xml version="1.0"?><a><item>text 5047</item><c e="cut 5058',
        find=[{"text": "text 5047", **body}, {"text": "cut 5058", "part": "attributes"}],
    )
    add("deep.xml", "<?xml version='1.0'?>" + "<a>" * 8000 + "deep text 5069", find=[{"text": "deep text 5069", **body}])
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
