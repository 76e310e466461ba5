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
}
