import RustRegex
import Testing
import WeirTesting

struct MatcherTests {
    struct Case: CustomTestStringConvertible {
        let regex: String
        let marked: String
        var testDescription: String { "\(regex) in \(marked)" }
    }

    static let cases: [Case] = [
        Case(regex: "a+", marked: "x«aaa»b«a»"),
        Case(regex: "a+?", marked: "«a»«a»b"),
        Case(regex: "a|ab", marked: "«a»b"),
        Case(regex: "ab|a", marked: "«ab»«a»"),
        Case(regex: "(?:a|ab)(?:c|bcd)", marked: "«abcd»"),
        Case(regex: #"\b[0-9]{3}\b"#, marked: "«123» 1234 x123 «456», é789"),
        Case(regex: #"(?-u:\b)[0-9]{3}(?-u:\b)"#, marked: "é«789» x123"),
        Case(regex: #"\w+"#, marked: "«straße» «日本語»-«x»"),
        Case(regex: "(?m)^a$", marked: "«a»\nb\n«a»"),
        Case(regex: "^a", marked: "«a»\na"),
        Case(regex: "a$", marked: "a\n«a»"),
        Case(regex: "(?Rm)a$", marked: "«a»\r\n«a»"),
        Case(regex: "(?s).{2}", marked: "«ab»«\nd»e"),
        Case(regex: "(?i)straße", marked: "«STRAßE» «straẞe»"),
        Case(regex: "x*", marked: "«»a«x»b«»"),
        Case(regex: "(?:|a)+", marked: "«»a«»"),
        Case(regex: #"\b{start}\w"#, marked: "«a»b «c»d"),
        Case(regex: #"\w\b{end}"#, marked: "a«b» c«d»"),
        Case(regex: #"[\w&&[^a-c]]+"#, marked: "abc«def»"),
    ]

    @Test(arguments: cases) func `the matches are the marked spans`(_ example: Case) throws {
        let marked = MarkedText(example.marked)
        let pattern = try Pattern(example.regex, lengthLimit: .unlimited)
        let bytes = Array(marked.text.utf8)
        #expect(Matcher(pattern).matches(in: bytes.span) == marked.spans)
    }

    /// Patterns that need far more states than the smallest table holds.
    @Test(arguments: [#"\b\w{3,9}[^x]{5,30}(?:ab|cd)"#, "(?:[ab]{1,6}[bc]{1,6}){1,9}d", "[a-d]{0,40}c[a-d]{12}"])
    func `a matcher whose tables fill finds the same`(_ regex: String) throws {
        let pattern = try Pattern(regex, lengthLimit: .unlimited)
        var state: UInt64 = 1
        let text = (0..<20_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Array("abcdabcd x".utf8)[Int(state >> 33) % 10]
        }
        let matches = Matcher(pattern).matches(in: text.span)
        #expect(!matches.isEmpty)
        #expect(Matcher(pattern, budget: 1).matches(in: text.span) == matches)
    }
}
