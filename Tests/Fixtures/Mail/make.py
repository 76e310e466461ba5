#!/usr/bin/env python3
"""Writes the fixtures of mail, and their manifest: every place in a message where text can be, and every way to damage one."""

import base64
import binascii
import io
import json
import pathlib
import struct
import sys
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "CompoundFile"))

import outlook  # noqa: E402

FILES = []

HEAD = "From: Ann <ann@example.org>\nTo: bob@example.org\nSubject: report\nMIME-Version: 1.0\n"


def add(name, content, find=(), absent=(), issues=(), labels=(), mime="message/rfc822", declared=None, crlf=True):
    """Writes a file and notes what has to be found in it."""
    if isinstance(content, str):
        content = content.encode()
    if crlf:
        content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    (HERE / name).write_bytes(content)
    entry = {"name": name, "mime": mime}
    if declared:
        entry["declared"] = declared
    entry["find"] = list(find)
    if absent:
        entry["absent"] = list(absent)
    if issues:
        entry["issues"] = list(issues)
    if labels:
        entry["labels"] = list(labels)
    FILES.append(entry)


def at(text, part=None, path=None, name=None):
    """A text and where it stands."""
    needle = {"text": text}
    if path is not None:
        needle["path"] = path
    if part:
        needle["part"] = part
    if name:
        needle["name"] = name
    return needle


def b64(data, width=76):
    """Base64 in lines."""
    text = base64.b64encode(data if isinstance(data, bytes) else data.encode()).decode()
    return "".join(text[i : i + width] + "\n" for i in range(0, len(text), width))


def multipart(kind, boundary, parts, preamble="", epilogue="", head=""):
    """The header field and the body of a multipart."""
    body = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return (
        f"{head}Content-Type: multipart/{kind}; boundary=\"{boundary}\"\n\n"
        f"{preamble}{body}--{boundary}--\n{epilogue}"
    )


def zipped(name, data):
    """A ZIP archive of one member, with a fixed date."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6)), data)
    return out.getvalue()


def headers():
    """Header fields in all their forms."""
    add(
        "headers.eml",
        "Received: from relay-4000000000000002.example.org by mx.example.org;\n\tMon, 5 Jan 2026 10:11:12 +0000\n"
        "From: =?utf-8?Q?Ann_M=C3=BCller?= <ann@example.org>\n"
        "To: Undisclosed =?iso-8859-1?Q?Empf=E4nger?=: bob@example.org, carl@example.org;\n"
        "Subject: card =?utf-8?B?NDExMSAxMT?= =?utf-8?B?ExIDExMTEgMTExMQ==?=\n"
        " =?UTF-8?q?_gr=C3?=\n =?UTF-8?q?=BC=C3=9Fe?= plain =?utf-8*de?Q?5500_0000_?=\t=?utf-8?Q?0000_0004?=\n"
        "X-Folded: 3400 0000\n\t0000 009 folded with a tab\n"
        "X-Quoted: \"=?utf-8?Q?quoted_word_30000000000004?=\"\n"
        "X-Blank-In-Word: =?utf-8?Q?blank in word 6011000000000004?=\n"
        "X-Unended: =?utf-8?Q?unended 201400000000009\n"
        "X-No-Charset: =??Q?stays_as_it_is?=\n"
        "X-Old : blank before the colon\n"
        "this line is no field, and 3566002020360505 is in it\n"
        "X-Latin: Gr\u00fc\u00dfe\n"
        "Content-Type: text/plain (really); charset = \"utf-8\" (yes)\n\nbody 5555 5555 5555 4444\n",
        [
            at("relay-4000000000000002", "headers", [], "Received"),
            at("Ann M\u00fcller <ann@example.org>", "headers", name="From"),
            at("Empf", "headers", name="To"),
            at("carl@example.org", "headers", name="To"),
            at("card 4111 1111 1111 1111 gr\u00fc\u00dfe plain 5500 0000 0000 0004", "headers", [], "Subject"),
            at("3400 0000 0000 009 folded", "headers", name="X-Folded"),
            at("quoted word 30000000000004", "headers", name="X-Quoted"),
            at("blank in word 6011000000000004", "headers", name="X-Blank-In-Word"),
            at("unended 201400000000009", "headers", name="X-Unended"),
            at("X-Old: blank before", "headers", name="X-Old"),
            at("3566002020360505", "headers"),
            at("Gr\u00fc\u00dfe", "headers", name="X-Latin"),
            at("5555 5555 5555 4444", "message", []),
        ],
        absent=["0000\t0000"],
    )


def bodies():
    """Transfer encodings and forms of text."""
    qp = (
        "number 4111 1111 =\n1111 1111 split\ntrailing blanks   \n5500 0000 = \n0000 0004 soft with a blank\n"
        "=47r=c3=bc=C3=9Fe and a wrong =XY escape, and 50% = half\nlast line 340000000000009="
    )
    add(
        "quoted-printable.eml",
        HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\n" + qp,
        [
            at("4111 1111 1111 1111 split", "message", []),
            at("5500 0000 0000 0004 soft"),
            at("Gr\u00fc\u00dfe and a wrong =XY escape, and 50% = half"),
            at("340000000000009", "message"),
        ],
        absent=["blanks   \r"],
    )
    add(
        "base64.eml",
        HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + b64("long enough a text that its lines break: 4111 1111 1111 1111, Gr\u00fc\u00dfe\n" * 3, 61).rstrip("=\n"),
        [at("4111 1111 1111 1111, Gr\u00fc\u00dfe", "message", [])],
    )
    add(
        "base64-damaged.eml",
        HEAD + "Content-Type: text/plain\nContent-Transfer-Encoding: \"BASE64\"\n\n"
        + "NA==\nMTE=\nMSAxMTExIDEx\nMTEg!MTEx\nMQ==\n_____ list footer 5500000000000004 _____\n",
        [at("4111 1111 1111 1111", "message"), at("footer 5500000000000004", "surroundings")],
        issues=["corrupt:encoding"],
    )
    add(
        "flowed.eml",
        HEAD + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
        "the number 4111 1111 \n1111 1111 goes on\n"
        "> quoted 5500 0000 \n> 0000 0004 too\n>> deeper 6011 0000 \n> 0000 0004 not joined\n"
        " From stuffed\nAnn \n-- \nAnn's signature\n",
        [
            at("4111 1111 1111 1111 goes", "message"),
            at("> quoted 5500 0000 0000 0004 too"),
            at("\nFrom stuffed"),
            at("Ann \n-- \nAnn's"),
        ],
        absent=["6011 0000 0000 0004"],
    )
    add(
        "flowed-delsp.eml",
        HEAD + "Content-Type: text/plain; format=\"flowed\"; delsp=Yes\n\nnumber 41111111 \n11111111 goes on\n",
        [at("4111111111111111 goes on", "message")],
    )
    add(
        "eight-bit.eml",
        HEAD.encode() + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        "stra\u00dfe 4111111111111111\n".encode(),
        [at("stra\u00dfe 4111111111111111", "message")],
        crlf=False,
    )
    add(
        "uuencode.eml",
        HEAD + "\nbefore 5500000000000004\nbegin 644 data.txt\n" + uu(b"in uuencode: 4111111111111111, and more than one line of it\n" * 2)
        + "`\nend\nbetween 340000000000009\nbegin 7 bad\nbegin-base64 644 second.txt\n"
        + b64("as Base64: 6011000000000004\n") + "====\nafter 30000000000004\n=ybegin line=128 size=1 name=a.bin\n",
        [
            at("before 5500000000000004\r\nbetween 340000000000009", "message", []),
            at("begin 7 bad"),
            at("after 30000000000004", "message"),
            at("4111111111111111, and more", "body", ["data.txt"]),
            at("6011000000000004", "body", ["second.txt"]),
        ],
        issues=["unsupported:format"],
    )
    add(
        "x-uuencode.eml",
        HEAD + multipart("mixed", "b", [
            "Content-Type: text/plain; name=u.txt\nContent-Transfer-Encoding: x-uuencode\n\n"
            "begin 644 u.txt\n" + uu(b"uu part 4111111111111111\n") + "`\nend"
        ]),
        [at("uu part 4111111111111111", "body", ["u.txt"])],
    )
    add(
        "cr-lines.eml",
        (HEAD + multipart("mixed", "b", [
            "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nclassic 4111 1111 =\n1111 1111 lines",
            "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\n" + b64("attached 5500000000000004"),
        ])).replace("\n", "\r"),
        [
            at("report", "headers", name="Subject"),
            at("4111 1111 1111 1111 lines", "message"),
            at("attached 5500000000000004", "body", ["a.txt"]),
        ],
        crlf=False,
    )
    add(
        "nul.eml",
        HEAD.encode() + b"X-Nul: a\0b 5500000000000004\n\nbody with \0 NUL 4111111111111111\n",
        [at("5500000000000004", "headers"), at("NUL 4111111111111111", "message")],
        crlf=False,
    )
    add(
        "pgp-inline.eml",
        HEAD + "\nnote 4111111111111111\n-----BEGIN PGP MESSAGE-----\n\nhQEMA0000\n=abcd\n-----END PGP MESSAGE-----\n",
        [at("note 4111111111111111", "message")],
        issues=["encrypted"],
    )
    add("headers-only.eml", HEAD.rstrip("\n"), [at("report", "headers", name="Subject")])
    add("binary-as-text.eml", HEAD + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        + b64(zipped("in.txt", b"zip as text 4111111111111111")),
        [at("zip as text 4111111111111111", "body", ["part 1", "in.txt"])])


def uu(data):
    """The lines of uuencode."""
    return "".join(binascii.b2a_uu(data[i : i + 45], backtick=True).decode() for i in range(0, len(data), 45))


def parts():
    """Multiparts, attachments and what is around them."""
    plain = "Content-Type: text/plain; charset=utf-8\n\nplain 4111 1111 1111 1111"
    page = "Content-Type: text/html; charset=utf-8\n\n<p>page 5500 0000 0000 0004</p>"
    add(
        "mixed.eml",
        HEAD + multipart("mixed", "=_outer (1)", [
            multipart("alternative", "=_outer", [plain, page], head="X-Part: part header 6011000000000004\n"),
            "Content-Type: application/zip; name=\"wrong.zip\"\nContent-Disposition: attachment; filename=\"a b.zip\"\n"
            "Content-Transfer-Encoding: base64\n\n" + b64(zipped("inner/c.txt", b"zipped 3400 0000 0000 009\n")),
            "Content-Disposition: attachment; size=3;\n filename*0*=utf-8'de'Gr%C3%BC;\n filename*1*=%C3%9Fe 30000;\n"
            " filename*2=\"000000004.txt\"\n\nattached 2014 0000 0000 009",
            "Content-Type: text/plain; name=\"=?utf-8?Q?n=C3=A4me.txt?=\"\n\nnamed 3566002020360505",
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=report (1).txt\n\nunquoted 4000000000000002",
            "Content-Type: text/csv; charset=us-ascii\n\na,b,3528000000000007",
            "\nno header at all 6304000000000000",
        ], preamble="preamble 6759649826438453\n", epilogue="epilogue 5105105105105100\n"),
        [
            at("plain 4111 1111 1111 1111", "message", []),
            at("page 5500 0000 0000 0004", path=["part 2.html"]),
            at("part header 6011000000000004", "headers", [], "X-Part"),
            at("zipped 3400 0000 0000 009", "body", ["a b.zip", "inner/c.txt"]),
            at("filename=Gr\u00fc\u00dfe 30000000000004.txt", "headers", [], "Content-Disposition"),
            at("attached 2014 0000 0000 009", "body", ["Gr\u00fc\u00dfe 30000000000004.txt"]),
            at("named 3566002020360505", "body", ["n\u00e4me.txt"]),
            at("unquoted 4000000000000002", "body", ["report (1).txt"]),
            at("3528000000000007", path=["part 7"]),
            at("no header at all 6304000000000000", "message", []),
            at("preamble 6759649826438453", "surroundings", []),
            at("epilogue 5105105105105100", "surroundings", []),
        ],
    )
    inner = HEAD.replace("report", "inner 6011000000000004") + multipart("mixed", "in", [
        "\ninner text 5500000000000004",
        "Content-Type: application/zip; name=deep.zip\nContent-Transfer-Encoding: base64\n\n"
        + b64(zipped("x.txt", b"deep 4111111111111111")),
    ])
    add(
        "nested.eml",
        HEAD + multipart("mixed", "out", [
            "\nouter text 340000000000009",
            "Content-Type: message/rfc822\n\n" + inner,
            "Content-Type: message/rfc822; name=\"fwd.eml\"\nContent-Transfer-Encoding: base64\n\n"
            + b64(inner.replace("4111", "4222")),
            multipart("digest", "dig", ["\n" + HEAD.replace("report", "digested 30000000000004") + "\nin digest 201400000000009"]),
        ]),
        [
            at("outer text 340000000000009", "message", []),
            at("inner 6011000000000004", "headers", ["message 2"], "Subject"),
            at("inner text 5500000000000004", "message", ["message 2"]),
            at("deep 4111111111111111", "body", ["message 2", "deep.zip", "x.txt"]),
            at("inner text 5500000000000004", "message", ["fwd.eml"]),
            at("deep 4111111111111111", "body", ["fwd.eml", "deep.zip", "x.txt"]),
            at("digested 30000000000004", "headers", ["message 4"], "Subject"),
            at("in digest 201400000000009", "message", ["message 4"]),
        ],
    )
    add(
        "web-page.mht",
        "From: <Saved by a browser>\nSubject: page\nMIME-Version: 1.0\n" + multipart("related", "----M", [
            "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
            "Content-Location: https://example.org/start.html\n\n<p>card 4111 1111 1111 11=\n11</p>",
            "Content-Type: text/css\nContent-Location: https://example.org/s.css\n\nbody { content: '5500000000000004' }",
        ]),
        [
            at("card 4111 1111 1111 1111", path=["https://example.org/start.html"]),
            at("5500000000000004", path=["https://example.org/s.css"]),
        ],
    )
    report = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nDiagnostic-Code: smtp; 550 4111111111111111 unknown"
    add(
        "report.eml",
        HEAD + multipart("report", "r", [
            report,
            "Content-Type: text/rfc822-headers\n\nSubject: returned 5500000000000004",
            "Content-Type: message/external-body; access-type=local-file; name=\"/tmp/6011000000000004\"\n\nContent-Type: text/plain\n",
            "Content-Type: message/partial; id=\"a@b\"; number=2; total=3\n\npartial 340000000000009",
        ]),
        [
            at("550 4111111111111111 unknown", "message", []),
            at("returned 5500000000000004"),
            at("6011000000000004", "headers", name="Content-Type"),
            at("partial 340000000000009", "message"),
        ],
        issues=["unsupported:volume"],
    )
    add(
        "prefix-boundaries.eml",
        HEAD + multipart("mixed", "ab", [
            multipart("mixed", "abc", ["\none 4111111111111111\n--abcd\n--a\nstill one"]), "\ntwo 5500000000000004",
        ]),
        [at("one 4111111111111111\r\n--abcd\r\n--a\r\nstill one", "message"), at("two 5500000000000004", "message")],
    )


def damaged():
    """Structures that are broken, on purpose or not."""
    attachment = "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\n" + b64("attached 4111111111111111")
    whole = f"--AAA\n\ntext 5500000000000004\n--AAA\n{attachment}--AAA--\n"
    found = [at("text 5500000000000004", "message", []), at("attached 4111111111111111", "body", ["a.txt"])]
    add("no-boundary.eml", HEAD + "Content-Type: multipart/mixed\n\n" + whole, found, issues=["corrupt:structure"])
    add("wrong-boundary.eml", HEAD + "Content-Type: multipart/mixed; boundary=zzz\n\n" + whole, found, issues=["corrupt:structure"])
    add("no-parts.eml", HEAD + "Content-Type: multipart/mixed; boundary=zzz\n\nonly text 4111111111111111\n",
        [at("only text 4111111111111111", "message", [])], issues=["corrupt:structure"])
    add("encoded-multipart.eml", HEAD + "Content-Type: multipart/mixed; boundary=AAA\nContent-Transfer-Encoding: base64\n\n" + b64(whole), found,
        issues=["corrupt:structure"])
    add("not-closed.eml", HEAD + "Content-Type: multipart/mixed; boundary=AAA\n\n" + whole.replace("--AAA--\n", ""), found,
        issues=["corrupt:truncated"])
    add("after-the-end.eml", HEAD + "Content-Type: multipart/mixed; boundary=AAA\n\n--AAA\n\ntext 5500000000000004\n--AAA--\n--AAA\n" + attachment + "--AAA--\n",
        found, issues=["mismatch:hidden"])
    add("two-types.eml", HEAD + "Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=AAA\n\n" + whole, found, issues=["mismatch:header"])
    add("no-empty-line.eml", HEAD + "Content-Type: multipart/mixed; boundary=AAA\n--AAA\nContent-Type: text/plain\n--AAA\n" + attachment + "--AAA--\n",
        [at("attached 4111111111111111", "body", ["a.txt"])])
    add("empty-lines-first.eml", "\n\n" + HEAD + "Content-Type: multipart/mixed; boundary=AAA\n\n" + whole, found)
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(102))
    add("deep-parts.eml", HEAD + deep + "\ntoo deep 4111111111111111\n", [at("too deep 4111111111111111", "message", [])],
        issues=["corrupt:truncated", "limit:parts"])
    many = "--b\n\nx\n" * 1000
    add("many-parts.eml", HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst 4111111111111111\n" + many + "--b--\n",
        [at("first 4111111111111111", "message")], issues=["limit:parts"])
    message = HEAD + "\ninnermost 4111111111111111\n"
    for _ in range(11):
        message = HEAD + "Content-Type: message/rfc822\n\n" + message
    add("deep-messages.eml", message, [at("report", "headers", ["message 1"] * 10)], absent=["innermost"],
        issues=["limit:depth @ " + "/".join(["message 1"] * 11)])


def protected():
    """What is signed, encrypted or labelled."""
    oid = bytes.fromhex("2a864886f70d01")

    def tlv(tag, *values):
        data = b"".join(values)
        if len(data) < 128:
            return bytes([tag, len(data)]) + data
        size = (len(data).bit_length() + 7) // 8
        return bytes([tag, 0x80 | size]) + len(data).to_bytes(size, "big") + data

    def info(kind, *values):
        return tlv(0x30, tlv(0x06, oid + kind), tlv(0xA0, tlv(0x30, *values)))

    inner = (
        "Content-Type: multipart/mixed; boundary=s\n\n--s\n\nsigned 4111111111111111\n--s\n"
        "Content-Type: text/plain; name=s.txt\nContent-Transfer-Encoding: base64\n\n" + b64("signed file 5500000000000004") + "--s--\n"
    ).replace("\n", "\r\n").encode()
    certificate = tlv(0xA0, tlv(0x30, tlv(0x31, tlv(0x30, tlv(0x06, b"\x55\x04\x03"), tlv(0x0C, "J\u00fcrgen 6011000000000004".encode())))),
                      tlv(0x1E, "wide 340000000000009".encode("utf-16-be")))
    data = tlv(0x06, oid + b"\x07\x01")
    signed = info(b"\x07\x02", b"\x02\x01\x01", tlv(0x31), tlv(0x30, data, tlv(0xA0, tlv(0x04, inner))), certificate)
    pieces = b"".join(tlv(0x04, inner[i : i + 50]) for i in range(0, len(inner), 50))
    end = b"\0\0"
    streamed = (
        b"\x30\x80" + tlv(0x06, oid + b"\x07\x02") + b"\xa0\x80\x30\x80\x02\x01\x01" + tlv(0x31) + b"\x30\x80" + data
        + b"\xa0\x80\x24\x80" + pieces + end * 3 + certificate + end * 3
    )
    squeezed = info(b"\x09\x10\x01\x09", b"\x02\x01\x00", tlv(0x30, tlv(0x06, b"\x2a")),
                    tlv(0x30, data, tlv(0xA0, tlv(0x04, zlib.compress(inner)))))
    enveloped = info(b"\x07\x03", b"\x02\x01\x00", tlv(0x31), tlv(0x30, data))
    detached = info(b"\x07\x02", b"\x02\x01\x01", tlv(0x31), tlv(0x30, data), certificate)

    def smime(content):
        return HEAD + "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n" + b64(content)

    found = [
        at("signed 4111111111111111", "message", ["smime.p7m"]),
        at("signed file 5500000000000004", "body", ["smime.p7m", "s.txt"]),
    ]
    names = [at("J\u00fcrgen 6011000000000004", "data", ["smime.p7m"]), at("wide 340000000000009", "data", ["smime.p7m"])]
    add("signed.eml", smime(signed), found + names)
    add("signed-streamed.eml", smime(streamed), found + names)
    add("compressed.eml", smime(squeezed), found)
    add("enveloped.eml", smime(enveloped), [at("report", "headers")], issues=["encrypted @ smime.p7m"])
    add("signed-damaged.eml", smime(signed[: len(signed) // 2]), [at("report", "headers")], issues=["corrupt:truncated @ smime.p7m"])
    add(
        "signed-detached.eml",
        HEAD + multipart("signed", "s", [
            "\nclear 4111111111111111",
            "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\n" + b64(detached),
        ]),
        [at("clear 4111111111111111", "message", []), at("6011000000000004", "data", ["smime.p7s"])],
    )
    add(
        "pgp-mime.eml",
        HEAD + multipart("encrypted", "p", [
            "Content-Type: application/pgp-encrypted\n\nVersion: 1",
            "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----",
            "\nin the clear 4111111111111111",
        ]),
        [at("in the clear 4111111111111111", "message")],
        absent=["hQEMA"],
        issues=["encrypted"],
    )
    guid, other, off = ("2096f6a2-d2f7-48be-b329-b73aaa526e5d", "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002")
    add(
        "labelled.eml",
        HEAD + f"msip_labels: MSIP_Label_{guid}_Enabled=True; MSIP_Label_{guid}_SiteId=72F988BF-86f1-41af-91ab-2d7cd011db47;\n"
        f" MSIP_Label_{guid}_Method=Privileged; MSIP_Label_{guid}_Name=Highly\n Confidential; MSIP_Label_{other}_Enabled=true;\n"
        f" MSIP_Label_{off}_Enabled=False; MSIP_Label_{off}_Name=Public; nonsense\n\nbody 4111111111111111\n",
        [at("body 4111111111111111", "message"), at("Highly Confidential", "headers", name="msip_labels")],
        labels=[
            {"id": guid, "site": "72f988bf-86f1-41af-91ab-2d7cd011db47", "name": "Highly Confidential"},
            {"id": other},
        ],
    )


def tnef():
    """A winmail.dat with texts and attachments."""

    def attribute(level, identifier, data):
        return struct.pack("<BII", level, identifier, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)

    def text16(identifier, text):
        data = text.encode("utf-16-le") + b"\0\0"
        return struct.pack("<III", identifier << 16 | 0x1F, 1, len(data)) + data + b"\0" * (-len(data) % 4)

    def binary(identifier, data, kind=0x102):
        return struct.pack("<III", identifier << 16 | kind, 1, len(data)) + data + b"\0" * (-len(data) % 4)

    def properties(*values):
        return struct.pack("<I", len(values)) + b"".join(values)

    def file(*attributes):
        return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)

    named = struct.pack("<I", 0x8001001E) + bytes(16) + struct.pack("<II", 1, 4) + b"n\0\0\0" + struct.pack("<II", 1, 3) + b"ab\0\0"
    inner = file(attribute(1, 0x2800C, b"embedded 6011000000000004\0"))
    rtf = outlook.compress(b"{\\rtf1\\ansi tnef rich text 3530111333300000\\par tnef rich text 3530 1113 3330 0000}")
    winmail = file(
        attribute(1, 0x18004, b"tnef subject 30000000000004\0"),
        attribute(1, 0x2800C, b"tnef body 340000000000009\0"),
        attribute(1, 0x69003, properties(
            struct.pack("<II", 0x00170003, 1), named, text16(0x1000, "wide body 201400000000009"),
            binary(0x1013, b"<p>tnef page 5500000000000004</p>"), binary(0x1009, rtf),
        )),
        attribute(2, 0x69002, bytes(14)), attribute(2, 0x18010, b"SHORT~1.TXT\0"),
        attribute(2, 0x6800F, b"tnef file 4111111111111111"),
        attribute(2, 0x69005, properties(text16(0x3707, "long name.txt"))),
        attribute(2, 0x69002, bytes(14)), attribute(2, 0x18010, b"note.txt\0"),
        attribute(2, 0x6800F, b"tnef note 3566002020360505"),
        attribute(2, 0x69002, bytes(14)), attribute(2, 0x18010, b"mail\0"),
        attribute(2, 0x69005, properties(binary(0x3701, bytes(16) + inner, 0x0D))),
    )
    mail = HEAD + multipart("mixed", "t", [
        "\nsee attachment",
        "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n",
    ])
    add(
        "tnef.eml",
        mail.replace("\n\n\n--t--", "\n\n" + b64(winmail) + "--t--"),
        [
            at("tnef subject 30000000000004", "headers", ["winmail.dat"], "Subject"),
            at("tnef body 340000000000009", "message", ["winmail.dat"]),
            at("wide body 201400000000009", "message", ["winmail.dat"]),
            at("tnef page 5500000000000004", path=["winmail.dat", "message.html"]),
            at("tnef rich text 3530111333300000\ntnef rich text 3530 1113 3330 0000", "body", ["winmail.dat", "message.rtf"]),
            at("tnef file 4111111111111111", "body", ["winmail.dat", "long name.txt"]),
            at("tnef note 3566002020360505", "body", ["winmail.dat", "note.txt"]),
            at("embedded 6011000000000004", "message", ["winmail.dat", "mail"]),
        ],
    )
    damaged = file(
        attribute(1, 0x2800C, b"before damage 340000000000009\0"),
        attribute(1, 0x69003, properties(binary(0x1009, b"\0" * 32), text16(0x1000, "wide body 201400000000009"))),
        attribute(2, 0x69002, bytes(14)), attribute(2, 0x6800F, b"after damage 4111111111111111"),
    )
    add(
        "tnef-damaged.eml",
        mail.replace("\n\n\n--t--", "\n\n" + b64(damaged) + "--t--"),
        [
            at("before damage 340000000000009", "message", ["winmail.dat"]),
            at("wide body 201400000000009", "message", ["winmail.dat"]),
            at("after damage 4111111111111111", "body", ["winmail.dat", "attachment 1"]),
        ],
        issues=["corrupt:compression @ winmail.dat/message.rtf"],
    )


def mailboxes():
    """Mailboxes."""
    attached = HEAD.replace("report", "second") + multipart("mixed", "m", [
        "\n>From the start 5500000000000004\n>>From deeper\nFrom time to time, at the start of a line\n\nFrom here on, no header",
        "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\n" + b64("attached 6011000000000004"),
    ])
    box = (
        "From ann@example.org Mon Jan  5 10:11:12 2026\n" + HEAD + "Content-Length: 9999\n\nfirst 4111111111111111\n\n"
        "From MAILER-DAEMON Mon Jan  5 10:11:13 2026\n" + attached + "\n"
        "From nobody\n" + HEAD + "\nthird 340000000000009\n"
    )
    find = [
        at("first 4111111111111111", "message", ["message 1"]),
        at("ann@example.org Mon Jan", "headers", ["message 1"]),
        at("From the start 5500000000000004", "message", ["message 2"]),
        at("\n>From deeper", path=["message 2"]),
        at("From time to time", path=["message 2"]),
        at("From here on, no header", path=["message 2"]),
        at("attached 6011000000000004", "body", ["message 2", "a.txt"]),
        at("third 340000000000009", "message", ["message 3"]),
    ]
    add("inbox.mbox", box, find, [">From the start"], mime="application/mbox", crlf=False)
    add("inbox-crlf.mbox", box, find, [">From the start"], mime="application/mbox")
    add("one-mail.eml", "From ann@example.org Mon Jan  5 10:11:12 2026\n" + HEAD + "\nonly 4111111111111111\n",
        [at("only 4111111111111111", "message", ["message 1"])], mime="application/mbox")


def main():
    for old in HERE.iterdir():
        if old.suffix in {".eml", ".mbox", ".mht"}:
            old.unlink()
    for write in (headers, bodies, parts, damaged, protected, tnef, mailboxes):
        write()
    (HERE / "manifest.json").write_text(json.dumps({"files": FILES}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
