import Foundation
import RustRegex
import Testing

/// Patterns that would take much memory, time or stack.
struct PatternLimitTests {
    /// What the crate accepts and refuses: the largest count, and whether one more is too many.
    @Test(arguments: [
        (#"\w"#, 209), (#"\pL"#, 244), (#"\d"#, 2046), (#"\S"#, 5448), (".", 10_485), (#"\s"#, 15_419),
        ("[a-z]", 145_632),
    ])
    func `a program has at most ten megabytes`(_ part: String, _ count: Int) {
        #expect(isValid("\(part){\(count)}"))
        #expect(!isValid("\(part){\(count + 1)}"))
    }

    /// From 3000 literals on the crate builds another kind of automaton, which has no limit.
    @Test(arguments: [(2999, false), (3000, true)])
    func `a long list of words is no program`(_ count: Int, _ expected: Bool) {
        let words = (0..<count).map { "\($0)x" + String(repeating: "a", count: 60) }
        #expect(isValid(words.joined(separator: "|")) == expected)
        #expect(!isValid("(" + words.joined(separator: "|") + ")"))
    }

    @Test(arguments: [
        "((a{100}){100}){100}", "(?:(?:(?:a{1000}){1000}){1000}){1000}", "a{4294967295}",
        #"(?:\w{4294967295}){4294967295}"#, "(?:a{4294967295}|b){4294967295,}",
    ])
    func `a count is not unrolled`(_ pattern: String) {
        #expect(throws: PatternError.self) { try Pattern(pattern, lengthLimit: .unlimited) }
    }

    @Test func `what cannot consume is repeated once at most`() {
        #expect(isValid(#"(?:\b|^){4294967295}"#))
    }

    /// Each nests itself as deep as its count, and one more is too deep.
    @Test(arguments: [("(", "a", ")", 250), ("(?:", "a", ")", 250), ("[", "a", "]", 250), ("(a|", "a", ")", 125)])
    func `nesting has the limit of the crate`(_ open: String, _ inner: String, _ close: String, _ depth: Int) {
        #expect(isValid(nested(open, inner, close, depth)))
        #expect(!isValid(nested(open, inner, close, depth + 1)))
    }

    /// Threads of a pool have stacks of 512 KiB, and unchecked recursion would need more for these.
    @Test func `no nesting exhausts a small stack`() async {
        let patterns = [
            nested("(", "a", ")", 250), nested("[", "a", "]", 250), nested("(a|", "a", ")", 125),
            nested("(?:", "a", "{2})", 8), String(repeating: "(", count: 200_000),
            nested("(?:", "a", ")", 100_000), nested("[", "a", "]", 100_000), "a" + String(repeating: "?", count: 300),
            "a" + String(repeating: "{1}", count: 100_000), nested("(?:", "a", "|b)", 100),
            "[" + String(repeating: "a&&", count: 100_000) + "]", String(repeating: "(?i)", count: 50_000),
            String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000),
        ]
        let valid = await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: patterns.map(isValid)) }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(valid.count == patterns.count)
        #expect(valid[0...3] == [true, true, true, true])
    }

    private func nested(_ open: String, _ inner: String, _ close: String, _ depth: Int) -> String {
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }
}

private func isValid(_ pattern: String) -> Bool {
    (try? Pattern(pattern, lengthLimit: .unlimited)) != nil
}
