/// Small documents of our own that are read once, before a process forks for the first of others.
///
/// Whatever is made at first use stands ready after that, and no child pays for it again: tables, converters of
/// character sets, types that the Swift runtime puts together, what the C libraries set up. A list of those would always
/// be one short.
enum Samples {
    /// One document for each way of reading.
    static var all: [[UInt8]] {
        [text, json, html, xml, rtf, mail, mailbox, form, urlEncoded, tar, SamplePDF.document, SampleStorage.message]
            + SamplePackages.all
    }

    /// Text whose encoding has to be guessed.
    private static var text: [UInt8] {
        Array("Stra".utf8) + [0xDF] + Array("e, Gr".utf8) + [0xFC, 0xDF] + Array("e und mehr 1234567890\n".utf8)
    }

    private static var json: [UInt8] {
        Array(
            #"{"a": "b\u0031", "n": 1.5, "u": "data:text/plain;base64,c2FtcGxl", "j": "{\"k\": \"v\", \"l\": [1]}"}"#
                .utf8
        )
    }

    private static var html: [UInt8] {
        Array(
            """
            <!DOCTYPE html><html><head><meta charset="iso-8859-15"><title>t</title><script>var a = "b";</script></head>
            <body><p class="c">A &amp; B &eacute; &#65;</p><table><tr><td>1</td><td>2</td></tr></table><!-- c -->
            <a href="https://example.org/%41?b=c">l</a></body></html>
            """.utf8
        )
    }

    private static var xml: [UInt8] {
        Array("<?xml version=\"1.0\"?><a b=\"c\"><d>t &amp; u</d><!-- c --><![CDATA[x]]></a>".utf8)
    }

    private static var rtf: [UInt8] {
        Array(
            #"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset238 A;}}{\info{\title t}}\f0 caf\'e9 \u233?\tab b\par c}"#
                .utf8
        )
    }

    private static var mail: [UInt8] {
        Array(
            """
            From: =?utf-8?Q?A=C3=A9?= <a@example.org>
            To: b@example.org
            Subject: =?iso-8859-1?B?4Q==?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            caf=E9 =
            and more
            --x
            Content-Type: text/html; charset=utf-8; name*=utf-8''a%20b.html
            Content-Transfer-Encoding: base64

            PHA+aHRtbDwvcD4=
            --x--

            """.utf8
        )
    }

    private static var mailbox: [UInt8] {
        Array("From a@example.org Mon Jan  5 10:11:12 2026\nFrom: a@example.org\nTo: b@example.org\n\ntext\n".utf8)
    }

    private static var form: [UInt8] {
        Array("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n".utf8)
    }

    private static var urlEncoded: [UInt8] {
        Array("a=b%20c&d=e+f&g=%C3%A9".utf8)
    }

    /// One member behind a header (POSIX.1-1988, ustar), and the two empty blocks of the end.
    private static var tar: [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        for (offset, text) in [(0, "a.txt"), (100, "0000644\0"), (124, "00000000001\0"), (257, "ustar\u{0}00")] {
            header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
        }
        header[156] = UInt8(ascii: "0")
        // The checksum counts its own field as blanks.
        header.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        header.replaceSubrange(148..<156, with: (String(repeating: "0", count: 6 - sum.count) + sum + "\0 ").utf8)
        return header + Array("t".utf8) + [UInt8](repeating: 0, count: 511 + 1024)
    }
}
