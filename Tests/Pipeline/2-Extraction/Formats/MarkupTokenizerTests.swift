import Testing

@testable import WeirFormats

struct MarkupTokenizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let markup: String
        let tokens: String

        init(_ markup: String, _ tokens: String) {
            self.markup = markup
            self.tokens = tokens
        }

        var testDescription: String { markup }
    }

    /// The tokens of some markup, each with its kind and content.
    private func tokens(_ markup: String, isXML: Bool) -> String {
        let bytes = Array(markup.utf8)
        return bytes.withUnsafeBytes { buffer in
            var tokenizer = unsafe MarkupTokenizer(buffer, isXML: isXML)
            var all: [String] = []
            func text(_ range: Range<Int>) -> String { unsafe String(decoding: buffer[range], as: UTF8.self) }
            while true {
                let token = tokenizer.next()
                if token == .end { return all.joined(separator: " ") }
                let kind =
                    switch token {
                    case .text: ""
                    case .characterData: "CDATA"
                    case .startTag: "START"
                    case .endTag: "END"
                    case .comment: "COMMENT"
                    case .declaration: "DECLARATION"
                    case .instruction: "INSTRUCTION"
                    case .end: "END OF FILE"
                    }
                var line = "\(kind)(\(text(tokenizer.content)))"
                if token == .startTag || token == .endTag {
                    line += tokenizer.attributes.map { "[\(text($0.name))=\(text($0.value))]" }.joined()
                    if tokenizer.isSelfClosing { line += "/" }
                }
                all.append(line)
            }
        }
    }

    static let html = [
        Case("a<b>c</b>d", "(a) START(b) (c) END(b) (d)"),
        Case("</div>text", "END(div) (text)"),
        Case("5 < 6 <7 <", "(5 < 6 <7 <)"),
        Case("a</", "(a) COMMENT()"),
        Case("<a href=\"x y\" b='1' c=2 d e = f>", "START(a)[href=x y][b=1][c=2][d=][e=f]"),
        Case("<a x=1 x=2>", "START(a)[x=1][x=2]"),
        Case("<br/><a / b/>", "START(br)/ START(a)[b=]/"),
        Case("<a =x \"q\">", "START(a)[=x=][\"q\"=]"),
        Case("<a href=\"open", "START(a)[href=open]"),
        Case("<a href=", "START(a)[href=]"),
        Case("<a", "START(a)"),
        Case("<!-- a > b -->c", "COMMENT( a > b ) (c)"),
        Case("<!-->a<!--->b", "COMMENT() (a) COMMENT() (b)"),
        Case("<!-- a --!>b", "COMMENT( a ) (b)"),
        Case("<!-- open", "COMMENT( open)"),
        Case("<!--", "COMMENT()"),
        Case("<!x y>z", "DECLARATION(x y) (z)"),
        Case("<![CDATA[a<b>]]>c", "CDATA(a<b>) (c)"),
        Case("<![CDATA[a>b", "COMMENT([CDATA[a) (b)"),
        Case("<?php a ?>b", "INSTRUCTION(php a ?) (b)"),
        Case("</ 4>x", "COMMENT( 4) (x)"),
        Case("</4>x", "COMMENT(4) (x)"),
        Case("</p x=1>", "END(p)[x=1]"),
    ]

    static let xml = [
        Case("<a:b c:d='<'/>", "START(a:b)[c:d=<]/"),
        Case("<?x a > b ?>c", "INSTRUCTION(x a > b ) (c)"),
        Case("<?x open", "INSTRUCTION(x open)"),
        Case("<!DOCTYPE a [<!ENTITY b \"c\">]>d", "DECLARATION(DOCTYPE a [<!ENTITY b \"c\">]) (d)"),
        Case("<![CDATA[open", "CDATA(open)"),
        Case("<é>x</é>", "START(é) (x) END(é)"),
        Case("<a <b>c", "START(a) START(b) (c)"),
        Case("<!-- a --!> b -->c", "COMMENT( a --!> b ) (c)"),
    ]

    @Test(arguments: html) func `HTML is cut as browsers cut it, and nothing is lost`(_ example: Case) {
        #expect(tokens(example.markup, isXML: false) == example.tokens)
    }

    @Test(arguments: xml) func `XML is cut, broken or not`(_ example: Case) {
        #expect(tokens(example.markup, isXML: true) == example.tokens)
    }

    @Test func `raw text ends at its own end tag`() {
        let bytes = Array("<script>a </b> </scripts> </SCRIPT >b<style>open".utf8)
        bytes.withUnsafeBytes { buffer in
            var tokenizer = unsafe MarkupTokenizer(buffer, isXML: false)
            #expect(tokenizer.next() == .startTag)
            let raw = tokenizer.rawText(of: tokenizer.content)
            #expect(unsafe String(decoding: buffer[raw], as: UTF8.self) == "a </b> </scripts> ")
            #expect(tokenizer.next() == .endTag)
            #expect(tokenizer.next() == .text)
            #expect(tokenizer.next() == .startTag)
            #expect(unsafe String(decoding: buffer[tokenizer.rawText(of: tokenizer.content)], as: UTF8.self) == "open")
            #expect(tokenizer.next() == .end)
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["<", "<a ", "<!--", "<![CDATA[", "<?", "<!DOCTYPE [", "</", "<a b=\"", "<a b='x' ", "&", "<!"],
        [true, false]
    )
    func `the same thing again and again takes linear time`(_ unit: String, _ isXML: Bool) {
        let bytes = Array(String(repeating: unit, count: 1 << 16).utf8)
        bytes.withUnsafeBytes { buffer in
            var tokenizer = unsafe MarkupTokenizer(buffer, isXML: isXML)
            while tokenizer.next() != .end {}
        }
    }
}
