import RustRegex
import Testing

/// What patterns mean: structure, flags, classes, lengths.
struct PatternTests {
    struct Meaning: CustomStringConvertible {
        let pattern: String
        let hir: HIR
        var description: String { pattern }

        init(_ pattern: String, _ hir: HIR) {
            (self.pattern, self.hir) = (pattern, hir)
        }
    }

    static let meanings = [
        Meaning("", .empty),
        Meaning("a", set("a")),
        Meaning("ab", .concatenation([set("a"), set("b")])),
        Meaning("a(?:b(?:c))", .concatenation([set("a"), set("b"), set("c")])),
        Meaning("(?:)a(?:)", set("a")),
        Meaning("a|b|c", set("abc")),
        Meaning("a|bc", .alternation([set("a"), .concatenation([set("b"), set("c")])])),
        Meaning("[ab]|[cd]", set("abcd")),
        Meaning("a|(?:b|cd)", .alternation([set("a"), set("b"), .concatenation([set("c"), set("d")])])),
        Meaning("[a-a]", set("a")),
        Meaning("[a&&b]", .set(ScalarSet())),
        Meaning("a{0}", .empty),
        Meaning("a{1}", set("a")),
        Meaning("a*", .repetition(set("a"), minimum: 0, maximum: nil, greedy: true)),
        Meaning("a+?", .repetition(set("a"), minimum: 1, maximum: nil, greedy: false)),
        Meaning("(?U)a?", .repetition(set("a"), minimum: 0, maximum: 1, greedy: false)),
        Meaning("(?U)a??", .repetition(set("a"), minimum: 0, maximum: 1, greedy: true)),
        Meaning("a{2,}", .repetition(set("a"), minimum: 2, maximum: nil, greedy: true)),
        Meaning(#"\b{3,}"#, .look(.wordBoundary)),
        Meaning(#"\b*"#, .repetition(.look(.wordBoundary), minimum: 0, maximum: 1, greedy: true)),
        Meaning("()", .capture(.empty, index: 1, name: nil)),
        Meaning("(?<n>a)", .capture(set("a"), index: 1, name: "n")),
        Meaning("(?P<n>(a))", .capture(.capture(set("a"), index: 2, name: nil), index: 1, name: "n")),
        Meaning("^", .look(.textStart)),
        Meaning("(?m)^", .look(.lineStart)),
        Meaning("(?mR)$", .look(.lineEndCRLF)),
        Meaning("(?m-R)$", .look(.lineEnd)),
        Meaning(#"(?-u)\b"#, .look(.wordBoundaryASCII)),
        Meaning(#"\<"#, .look(.wordStart)),
        Meaning(#"\b{end-half}"#, .look(.wordEndHalf)),
        Meaning(#"\."#, set(".")),
        Meaning(#"\x41"#, set("A")),
        Meaning(#"\u{1F600}"#, set("😀")),
        Meaning(#"(?x) a # b"#, set("a")),
        Meaning(#"(?x)[a b]"#, set("ab")),
        Meaning("(?i)k", set("kK\u{212A}")),
        Meaning("(?i-u)k", set("kK")),
        Meaning("(?i:s)s", .concatenation([set("sSſ"), set("s")])),
        Meaning("(?:(?i)s)s", .concatenation([set("sSſ"), set("s")])),
        Meaning("(?:(?i)a|s)", set("aAsSſ")),
        Meaning(
            "a{2}b|a{2}c",
            .concatenation([.repetition(set("a"), minimum: 2, maximum: 2, greedy: true), set("bc")])
        ),
    ]

    @Test(arguments: meanings)
    func `a pattern has its simplest meaning`(_ meaning: Meaning) throws {
        #expect(try Pattern(meaning.pattern, lengthLimit: .unlimited).hir == meaning.hir)
    }

    struct Class: CustomStringConvertible {
        let pattern: String
        let members: String
        let others: String
        var description: String { pattern }

        init(_ pattern: String, has members: String, not others: String) {
            (self.pattern, self.members, self.others) = (pattern, members, others)
        }
    }

    static let classes = [
        Class("[a-c]", has: "abc", not: "dA"),
        Class("[^a-c]", has: "d\n😀", not: "abc"),
        Class("[]a]", has: "]a", not: "["),
        Class("[^]a]", has: "[", not: "]a"),
        Class("[a-]", has: "a-", not: "b"),
        Class("[--a]", has: "-a", not: "b"),
        Class("[a--b]", has: "a", not: "b-"),
        Class("[a-z&&[^aeiou]]", has: "bz", not: "aeA"),
        Class("[a-z--[b-y]]", has: "az", not: "bm"),
        Class("[a-g~~c-j]", has: "abhij", not: "cdg"),
        Class("[a-z&&b-y--m]", has: "by", not: "amz"),
        Class("[[:alpha:]]", has: "aZ", not: "1é"),
        Class("[[:^alpha:]]", has: "1é", not: "aZ"),
        Class("[[:loower:]]", has: ":elorw", not: "ab"),
        Class(#"[\d-]"#, has: "1٣-", not: "a"),
        Class(#"\w"#, has: "aé_٣\u{200D}", not: "- "),
        Class(#"(?-u)\w"#, has: "a_1", not: "é٣"),
        Class(#"\S"#, has: "a", not: " \u{3000}"),
        Class("(?i)[^k]", has: "j", not: "kK\u{212A}"),
        Class("(?i)[^a-z&&[k]]", has: "1j", not: "kK\u{212A}"),
        Class("(?i)[a-z--[k]]", has: "aZ", not: "kK\u{212A}"),
        Class(#"(?i)\p{Lu}"#, has: "aA", not: "1"),
        Class(#"\p{Greek}"#, has: "αΩ", not: "a"),
        Class(#"\P{sc!=Greek}"#, has: "αΩ", not: "a"),
        Class(#"[\p{L}&&\p{scx=Greek}--Ω]"#, has: "α", not: "aΩ"),
        Class(".", has: "a\r", not: "\n"),
        Class("(?R).", has: "a", not: "\r\n"),
        Class("(?s).", has: "a\r\n", not: ""),
    ]

    @Test(arguments: classes)
    func `a class has its members`(_ expected: Class) throws {
        let pattern = try Pattern(expected.pattern)
        guard case .set(let set) = pattern.hir else {
            Issue.record("no class")
            return
        }
        for scalar in expected.members.unicodeScalars { #expect(set.contains(scalar.value), "\(scalar)") }
        for scalar in expected.others.unicodeScalars { #expect(!set.contains(scalar.value), "\(scalar)") }
    }

    @Test(arguments: [
        ("", 0, 0), ("a", 1, 1), ("é", 2, 2), (".", 1, 4), ("(?i)k", 1, 3), ("(?i)ß", 2, 3), ("(?i)ſ", 1, 2),
        (#"\d{2,3}"#, 2, 12), ("[0-9]{2,3}", 2, 3), ("a|bcd", 1, 3), ("(?:ab)?", 0, 2), (#"\bab\b"#, 2, 2),
        ("(a)(?<n>b)", 2, 2), ("[^a]", 1, 4), (#"\p{Greek}"#, 2, 4), ("日{2}", 6, 6), ("^$", 0, 0), ("a{3}b{0,2}", 3, 5),
    ])
    func `lengths are counted in bytes`(_ pattern: String, _ minimum: Int, _ maximum: Int) throws {
        let pattern = try Pattern(pattern)
        #expect(pattern.minimumBytes == minimum)
        #expect(pattern.maximumBytes == maximum)
    }

    @Test(arguments: ["a*", "a+", "a{2,}", "(?:ab+)?", "[a&&b]", "a|[b&&c]"])
    func `a match may have no greatest length`(_ pattern: String) throws {
        #expect(try Pattern(pattern, lengthLimit: .unlimited).maximumBytes == nil)
    }

    @Test(arguments: [
        (".{256}", true), (".{257}", false), ("[0-9]{1024}", true), ("[0-9]{1025}", false), ("a*", false), ("^*", true),
    ])
    func `a stored pattern matches at most 1024 bytes`(_ pattern: String, _ isAllowed: Bool) {
        #expect(((try? Pattern(pattern)) != nil) == isAllowed)
    }

    @Test func `the length limit can be chosen`() throws {
        _ = try Pattern("a{20}", lengthLimit: .bytes(20))
        _ = try Pattern("a*", lengthLimit: .unlimited)
        #expect(throws: PatternError.self) { try Pattern("a{21}", lengthLimit: .bytes(20)) }
    }

    private static func set(_ members: String) -> HIR {
        .set(ScalarSet(members.unicodeScalars.map { $0.value...$0.value }))
    }
}
