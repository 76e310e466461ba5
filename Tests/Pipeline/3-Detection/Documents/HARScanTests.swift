import Testing
import WeirTesting

@testable import WeirDetection

/// Credentials in HTTP archives, read in pieces of many sizes.
struct HARScanTests {
    /// The scan of `text` in pieces of `size` bytes.
    static func finding(in text: [UInt8], pieces size: Int) -> HARScan.Finding? {
        var scan = HARScan()
        var start = 0
        while start < text.count {
            let piece = Array(text[start..<min(text.count, start + size)])
            scan.read(piece.span)
            start += size
        }
        return scan.finding
    }

    /// An archive with one request that has this member.
    static func archive(_ member: String) -> String {
        #"{"log":{"version":"1.2","entries":[{"request":{"# + member + "}}]}}"
    }

    static func headers(_ pairs: String...) -> String {
        archive(#""headers":["# + pairs.joined(separator: ",") + "]")
    }

    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let basis: String?
        var testDescription: String { name }
    }

    static let cookie = #"{"name":"Cookie","value":"«sid=made-up»"}"#
    static let nothing = #"{"name":"Cookie","value":"sid=made-up"}"#
    static let padding = String(repeating: "x y ", count: 40_000)

    static let found = [
        Case(name: "a header", text: headers(cookie), basis: "header cookies"),
        Case(name: "a byte order mark", text: "\u{FEFF}" + headers(cookie), basis: "header cookies"),
        Case(
            name: "blanks everywhere",
            text:
                "\r\n\t { \"log\" : { \"entries\"\t: [ { \"request\" :\n{ \"headers\" : [ { \"name\" :\r\n\"Cookie\" , "
                + "                 \"value\" : \"«a=b»\" } ] } } ] } }",
            basis: "header cookies"
        ),
        Case(
            name: "escapes in a name",
            text: headers(#"{"n\u0061me":"\u0043oo\u006Bie","value":"«sid=\"made\\up\"»"}"#),
            basis: "header cookies"
        ),
        Case(
            name: "a quote, a backslash and brackets in what is skipped",
            text: archive(#""a":{"b":"}]\"\\","c":["[{\\\""]},"headers":["# + cookie + "]"),
            basis: "header cookies"
        ),
        Case(
            name: "a value before its name",
            text: headers(#"{"value":"«Basic bWFkZQ==»","comment":"","name":"Authorization"}"#),
            basis: "header authorization"
        ),
        Case(
            name: "a value far before its name, which stands for it",
            text: headers(#"{"value":"Basic bWFkZQ==","comment":""# + padding + #"","name":"«Authorization»"}"#),
            basis: "header authorization"
        ),
        Case(
            name: "two names, of which one is sensitive",
            text: headers(#"{"name":"Accept","name":"Cookie","value":"«a=b»"}"#),
            basis: "header cookies"
        ),
        Case(
            name: "two values, of which one is left",
            text: headers(#"{"name":"Cookie","value":"","value":"«a=b»"}"#),
            basis: "header cookies"
        ),
        Case(
            name: "members twice",
            text: #"{"log":{"entries":[],"entries":[{"request":{},"request":{"headers":[],"headers":["# + cookie
                + "]}}]}}",
            basis: "header cookies"
        ),
        Case(
            name: "much before it",
            text: archive(#""url":""# + padding + #"","headers":["# + cookie + "]"),
            basis: "header cookies"
        ),
        Case(
            name: "much nesting before it",
            text: archive(
                #""_initiator":"# + String(repeating: #"{"parent":["#, count: 3000)
                    + String(repeating: "]}", count: 3000) + #","headers":["# + cookie + "]"
            ),
            basis: "header cookies"
        ),
        Case(
            name: "an archive that ends after it",
            text: #"{"log":{"entries":[{"response":{"headers":["# + cookie,
            basis: "header cookies"
        ),
        Case(
            name: "an archive that is no JSON after it",
            text: headers(cookie, "oops"),
            basis: "header cookies"
        ),
        Case(name: "a cookie", text: archive(#""cookies":[{"value":"«v»","name":"theme"}]"#), basis: "cookie"),
        Case(
            name: "a parameter of the query",
            text: archive(#""queryString":[{"name":"clientSecret","value":"«made-up»"}]"#),
            basis: "parameter secret"
        ),
        Case(
            name: "a parameter of a form",
            text: archive(#""postData":{"text":"a","params":[{"name":"code","value":"«made-up-code-1»"}]}"#),
            basis: "parameter code"
        ),
        Case(
            name: "another member of the outermost object",
            text: #"{"$schema":["a",{"b":null}],"n":-1.5e+3,"log":{"entries":[{"request":{"headers":["# + cookie
                + "]}}]}}",
            basis: "header cookies"
        ),
    ]

    static let clean = [
        ("an empty text", ""),
        ("blanks", String(repeating: " ", count: 9000)),
        ("a text", "The log has entries."),
        ("a control character between tokens", "{\u{1}" + headers(nothing).dropFirst()),
        ("a byte order mark that is none", "\u{1}\u{FEFF}" + headers(nothing)),
        ("a string", #""log""#),
        ("a list", "[" + headers(nothing) + "]"),
        ("no archive", #"{"name":"weir","version":"1.2"}"#),
        ("a log that is a list", #"{"log":["# + nothing + "]}"),
        (
            "an archive that begins too late",
            #"{"a":""# + padding + #"","log":{"entries":[{"request":{"headers":["# + nothing + "]}}]}}"
        ),
        ("headers at another place", #"{"log":{"entries":[{"headers":["# + nothing + "]}]}}"),
        ("what stands behind the archive", #"{"log":{"entries":[]},"x":0}"# + headers(nothing)),
        (
            "a missing comma",
            #"{"log":{"entries":[{"request":{"headers":[{"name":"a" "value":"b"},"# + nothing + "]}}]}}"
        ),
        (
            "a comma too much",
            #"{"log":{"entries":[{"request":{"method":"GET",},"response":{"headers":["# + nothing + "]}}]}}"
        ),
        (
            "a bracket of the wrong kind",
            #"{"log":{"entries":[{"request":{"method":"GET"],"headers":["# + nothing + "]}}]}}"
        ),
        (
            "a value that never ends",
            #"{"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"sid=made-up"#
        ),
        ("a value that is no string", headers(#"{"name":"Cookie","value":{"value":"a=b"}}"#)),
        ("a short code", archive(#""queryString":[{"name":"code","value":"404"}]"#)),
        ("a name that is too long", headers(#"{"name":""# + padding + #"-token","value":"made-up"}"#)),
    ]

    static let sizes = [1, 2, 3, 7, 64, 1000, 1 << 20]

    @Test(arguments: found)
    func `a credential is found wherever pieces are cut`(_ example: Case) {
        let marked = MarkedText(example.text)
        for size in Self.sizes {
            let finding = Self.finding(in: Array(marked.text.utf8), pieces: size)
            #expect(finding.map { [$0.range] } == marked.spans, "pieces of \(size)")
            #expect(finding?.secret.basis == example.basis, "pieces of \(size)")
        }
    }

    @Test(arguments: clean)
    func `what is no archive with credentials is clean`(name: String, text: String) {
        for size in Self.sizes {
            #expect(Self.finding(in: Array(text.utf8), pieces: size) == nil, "\(name), pieces of \(size)")
        }
    }

    @Test(arguments: [4095, 4096, 4097, 100_000])
    func `of a long value the beginning is the match`(length: Int) {
        let value = String(repeating: "v", count: length)
        let whole = Self.headers(#"{"name":"Cookie","value":""# + value + #""}"#)
        let start = whole.utf8.count - length - Array(#""}]}}]}}"#.utf8).count
        let cut = String(whole.dropLast(8))
        for size in Self.sizes {
            let range = start..<(start + min(length, HARScan.longestMatch))
            #expect(Self.finding(in: Array(whole.utf8), pieces: size)?.range == range, "pieces of \(size)")
            let expected = length > HARScan.longestMatch ? range : nil
            #expect(Self.finding(in: Array(cut.utf8), pieces: size)?.range == expected, "cut off, pieces of \(size)")
        }
    }

    @Test func `a text that is no archive is given up at once`() {
        for text in ["no JSON", "[1, 2]", #"{"log": "a line"}"#, #"{"a" 1}"#] {
            var scan = HARScan()
            scan.read(Array(text.utf8).span)
            let isOver = scan.isOver
            #expect(isOver, "\(text)")
        }
        var scan = HARScan()
        scan.read(Array((#"{"a":""# + Self.padding).utf8).span)
        let isOver = scan.isOver
        #expect(isOver)
    }
}
