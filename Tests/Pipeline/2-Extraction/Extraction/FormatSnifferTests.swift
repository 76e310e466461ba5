import Testing

@testable import WeirExtraction

struct FormatSnifferTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let format: ContentFormat

        init(_ text: String, _ format: ContentFormat) {
            self.text = text
            self.format = format
        }

        var testDescription: String { "\(format): \(text.prefix(40))" }
    }

    private func format(of bytes: [UInt8], declaredType: String? = nil) -> ContentFormat {
        FormatSniffer.format(of: bytes.span, declaredType: declaredType)
    }

    private func isPlain(_ bytes: [UInt8]) -> Bool { FormatSniffer.isPlain(bytes.span) }

    static let markup = [
        Case("<!DOCTYPE html><p>Text", .html),
        Case("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", .html),
        Case("\u{FEFF}\n  <!-- made by hand -->\n<HTML lang=de>", .html),
        Case("<head><title>T</title>", .html),
        Case("<div class=\"a\"><b>bold</b></div>", .html),
        Case("<table><tr><td>4111</td></tr></table>", .html),
        Case("<meta charset=utf-8><p>x", .html),
        Case("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"z\"/>", .html),
        Case("<?xml version=\"1.0\"?>\n<note><to>A</to></note>", .xml),
        Case("<?xml version=\"1.0\"?><!-- c --><?xml-stylesheet href=\"a\"?><root/>", .xml),
        Case("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a</text></svg>", .xml),
        Case("<project>\n  <name>n</name>\n</project>", .xml),
        Case("<s:Envelope xmlns:s=\"u\">text", .xml),
        Case("<card>4111 1111 1111 1111</card>", .xml),
        Case("<empty/>\n", .xml),
        Case("<!DOCTYPE plist PUBLIC \"a\" \"b\"><plist/>", .xml),
    ]

    static let json = [
        Case("{\"a\": 1}", .json),
        Case("{}", .json),
        Case("[]", .json),
        Case("[{\"a\": [true, null, -1.5e3]}]\n", .json),
        Case("{\"a\":1}\n{\"a\":2}\n", .json),
        Case("[1, 2, 3", .json),
        Case("{\"key\": \"\\\"quoted\\\" \\u00e9\",", .json),
        Case("[\"" + String(repeating: "a", count: 9000), .json),
        Case(String(repeating: "[", count: 9000), .json),
    ]

    static let mail = [
        Case("Return-Path: <a@example.com>\r\nReceived: from x\r\n\tby y\r\nSubject: s\r\n\r\nbody", .email),
        Case("From: a@example.com\nTo: b@example.com\nSubject: Hello\n\nText", .email),
        Case("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", .email),
        Case("From: <Saved by a browser>\r\nSubject: Page\r\nMIME-Version: 1.0\r\n", .email),
        Case("From a@example.com Sat Nov 21 09:00:00 2026\nFrom: a@example.com\nSubject: s\n\n", .mbox),
    ]

    static let forms = [
        Case("--x7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x7--\r\n", .formData),
        Case("--x7\r\nContent-Type: text/plain\r\ncontent-disposition:form-data; name=a\r\n\r\nb", .formData),
        Case("name=A+B&card=4111%201111", .urlEncoded),
        Case("a=1&b=&c=%7B%22x%22%7D\n", .urlEncoded),
        Case("user%5Bname%5D=x&mail=a@example.com", .urlEncoded),
    ]

    static let plain = [
        "<?php echo \"<html>\"; ?>", "<?= $x ?><p>a</p>", "<% page %>", "<john@example.com> wrote:",
        "<alice> hello there",
        "<stdio.h> is a header", "< 5 is small", "<5> of 6", "<T> is a type", "<-- look here",
        "<URL:http://a.example/>",
        "<!ELEMENT note (to)>", "<![CDATA[x]]>", "#include <stdio.h>\nint main() { return 0; }",
        "const A = () => <div>hello</div>;", "import React from 'react';\nreturn (<html></html>);",
        "{% extends \"base.html\" %}<p>", "{{ name }}", "{ color: red; }", "[section]\nkey=value", "[1] A reference",
        "[x] done", "[ ] open", "[test](http://a.example)", "[2026-11-21] log line", "{a: 1}", "{\"a\" 1}",
        "[1, 2] and more",
        "# Title\n<div>markdown</div>", "<p align=\"center\">\n<img src=\"a.png\">\n</p>\n\n## Install\n\ntext",
        "<h1>Name</h1>\n\n```\ncode\n```\n", "cat <<EOF\n<html></html>\nEOF",
        "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"",
        "body { margin: 0 }", "Package: weir\nVersion: 1\nDescription: x", "Metadata-Version: 2.1\nName: x\nSummary: y",
        "Subject: a thing\nThis is no header.", "From: here\nTo there.", "From the start it was clear", "From 10:30 on",
        "Date: 2026-11-21\nAuthor: nobody\n\nText",
        "HTTP/1.1 200 OK\r\nDate: x\r\nContent-Type: text/html\r\n\r\n<html>",
        "a=1", "a=1 & b=2", "if (a==b && c==d)", "https://a.example/?a=b&c=d", "x=1;y=2&z=3 and so on", "AT&T=x",
        "--- a/file\n+++ b/file", "-- a comment\nSELECT 1;", "--\n", "%!PS-Adobe-3.0", "name,card\nA,4111",
        "Key: value\n", "PEP: 1\nTitle: x\nContent-Type: text/x-rst\n",
    ].map { Case($0, .text) }

    @Test(arguments: markup + json + mail + forms + plain)
    func `kinds of text are told by how they begin`(_ example: Case) {
        #expect(format(of: Array(example.text.utf8)) == example.format)
    }

    @Test(arguments: markup + json + mail + forms)
    func `kinds of text are told in UTF-16 and UTF-32`(_ example: Case) {
        let units = "\u{FEFF}" + example.text.drop { $0 == "\u{FEFF}" }
        let wide = units.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(format(of: wide) == example.format)
        let widest = units.unicodeScalars.flatMap { scalar in
            (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * $0)) }
        }
        #expect(format(of: widest) == example.format)
        #expect(!isPlain(wide))
        #expect(!isPlain(widest))
    }

    static let declared: [(type: String, text: String, format: ContentFormat)] = [
        ("text/html; charset=utf-8", "Hello <b>x</b>", .html),
        ("text/html", "{\"a\": 1}", .json),
        ("application/xhtml+xml", "<p>x</p>", .html),
        ("Application/JSON", "\"text\"", .json),
        ("application/ld+json", " [x", .json),
        ("application/json", "Not found", .text),
        ("image/svg+xml", "<g>text", .xml),
        ("application/xml", "text", .text),
        ("application/x-www-form-urlencoded", "a=1", .urlEncoded),
        ("application/x-www-form-urlencoded", "{\"a\": 1}", .json),
        ("multipart/form-data; boundary=x", "preamble\r\n--x\r\n", .formData),
        ("message/rfc822", "X-A: b\r\n\r\ntext", .email),
        ("text/plain", "a=1&b=2", .text),
        ("text/plain", "<!DOCTYPE html>", .html),
        ("text/css", "a { b: c }", .text),
        ("image/png", "plain text", .text),
    ]

    @Test(arguments: declared)
    func `a declared type decides among kinds of text`(_ type: String, _ text: String, _ format: ContentFormat) {
        #expect(self.format(of: Array(text.utf8), declaredType: type) == format)
    }

    @Test(
        arguments: [
            [0x00], [0x01, 0x00, 0x02, 0x00, 0x03, 0x00, 0x04, 0x00, 0x05, 0x00], [0x41, 0x00],
            [0x41, 0x42, 0x00, 0x43, 0x44, 0x45, 0x46, 0x00, 0x48, 0x49],
            [0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70],
            [0x41, 0x00, 0x42, 0x00, 0x00, 0xD8, 0x43, 0x00, 0x44, 0x00],
            [0xCA, 0xFE, 0xBA, 0xBE, 0x00, 0x00, 0x00, 0x34],
        ] as [[UInt8]]
    )
    func `binary content is no wide text`(_ bytes: [UInt8]) {
        #expect(format(of: bytes) == .unknown)
    }

    @Test(arguments: ["Card 4111 1111 1111 1111", "Карта 4111", "一つ 12 一番\n", "カード番号 4111\n", "𠀀 is rare"])
    func `wide text needs no byte order mark`(_ text: String) {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [little, big] {
            #expect(format(of: bytes) == .text)
            #expect(!isPlain(bytes))
        }
    }

    static let plainness: [(text: String, isPlain: Bool)] = [
        ("text", true), ("Grüße", true), ("\u{FEFF}text", true), ("\u{1B}[31mred\u{1B}[0m", true), ("\u{1B}(B", true),
        ("\u{1B}$BHV9f\u{1B}(B", false), ("\u{1B}$)C", false), ("+/v8-text", false), ("", true),
    ]

    @Test(arguments: plainness) func `text is plain when its bytes can be scanned`(_ text: String, _ isPlain: Bool) {
        #expect(self.isPlain(Array(text.utf8)) == isPlain)
    }
}
