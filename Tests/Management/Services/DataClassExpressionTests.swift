import Testing
import WeirManagement

struct DataClassExpressionTests {
    private static let ids = (1...4).compactMap { ObjectID("00000000-0000-4000-8000-00000000000\($0)") }

    /// Letters stand for matches: A to D of entries, E to H of classes.
    private static func text(_ short: String) -> String {
        var text = ""
        for character in short {
            guard let index = Array("ABCDEFGH").firstIndex(of: character)
            else {
                text.append(character)
                continue
            }
            text += "dlp_match(dlp.\(index < 4 ? "entries" : "data_classes")[\"\(ids[index % 4])\"])"
        }
        return text
    }

    private static let a = DataClassCondition.entry(ids[0])
    private static let b = DataClassCondition.entry(ids[1])
    private static let c = DataClassCondition.entry(ids[2])
    private static let d = DataClassCondition.entry(ids[3])

    @Test(arguments: [
        ("A", a),
        ("E", .dataClass(ids[0])),
        (" \t\r\n A \n", a),
        ("(A)", a),
        ("((A))", a),
        ("A || B", .or(a, b)),
        ("A||B", .or(a, b)),
        ("A && B", .and(a, b)),
        ("A ^^ B", .xor(a, b)),
        ("A || B || C", .or(.or(a, b), c)),
        ("A || B && C", .or(a, .and(b, c))),
        ("A && B || C && D", .or(.and(a, b), .and(c, d))),
        ("A ^^ B && C", .xor(a, .and(b, c))),
        ("A || B ^^ C", .or(a, .xor(b, c))),
        ("(A || B) && C", .and(.or(a, b), c)),
        ("!A", .not(a)),
        ("!!A", .not(.not(a))),
        ("! (A || B)", .not(.or(a, b))),
        ("!A && B", .and(.not(a), b)),
    ])
    func `an expression means what its operators say`(short: String, meaning: DataClassCondition) throws {
        let expression = try DataClassExpression(Self.text(short))
        #expect(expression.condition == meaning)
        #expect(expression.text == Self.text(short))
        let words = Self.text(short)
            .replacing("||", with: " or ").replacing("&&", with: " and ").replacing("^^", with: " xor ")
            .replacing("!", with: "not ")
        #expect(try DataClassExpression(words).condition == meaning)
    }

    @Test(arguments: [
        "r\"ID\"", "r#\"ID\"#", "r###\"ID\"###", "\"\\x30ID-1\"", "\"\\060ID-1\"",
    ])
    func `a string may be written in each way`(form: String) throws {
        let id = "00000000-0000-4000-8000-000000000001"
        let string = form.replacing("ID-1", with: id.dropFirst()).replacing("ID", with: id)
        #expect(try DataClassExpression("dlp_match(dlp.entries[\(string)])").condition == Self.a)
    }

    @Test func `what is named is known with its place`() throws {
        let expression = try DataClassExpression(Self.text("A or E"))
        #expect(expression.references.map(\.column) == [23, 23 + 62 + 4 + 5])
        #expect(expression.references.map(\.id) == [Self.ids[0], Self.ids[0]])
        #expect(expression.names(entry: Self.ids[0]))
        #expect(!expression.names(entry: Self.ids[1]))
        #expect(expression.names(dataClass: Self.ids[0]))
    }

    @Test(arguments: [
        ("", 1), ("   ", 4), ("A B", 64), ("A or", 66), ("or A", 1), ("A and and B", 68), ("A & B", 64), ("A | B", 64),
        ("not", 4), ("(A", 64), ("A)", 63), ("()", 2), ("dlp_match", 10), ("dlp_match()", 11),
        ("dlp_match(dlp.entries)", 22), ("dlp_match(dlp.entries[])", 23), ("dlp_match(dlp.entries[\"x\"])", 23),
        ("dlp_match(dlp.entries[7])", 23), ("dlp_match(dlp.profiles[\"x\"])", 11), ("any(A)", 1), ("A OR B", 64),
        ("dlp_match(dlp.entries[\"x", 23), ("dlp_match(dlp.entries[r#\"x\"", 23),
        ("dlp_match(dlp.entries[\"\\q\"])", 24),
        ("dlp_match(dlp.entries[\"\\x4\"])", 24), ("dlp_match(dlp.entries[\"\\777\"])", 24), ("r#A", 1), ("é", 1),
        ("A # B", 64),
        ("A é", 64), ("\u{0}", 1),
    ])
    func `an expression that is none is refused with the place`(short: String, column: Int) {
        let error = #expect(throws: ExpressionError.self) { try DataClassExpression(Self.text(short)) }
        #expect(error?.column == column)
    }

    @Test func `nesting and length have limits, and reaching them is an error`() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "(", count: levels) + Self.text("A") + String(repeating: ")", count: levels)
        }
        _ = try DataClassExpression(nested(DataClassExpression.mostNesting - 1))
        let deep = #expect(throws: ExpressionError.self) {
            try DataClassExpression(nested(DataClassExpression.mostNesting))
        }
        #expect(deep?.fault == .tooDeep)
        let negations = #expect(throws: ExpressionError.self) {
            try DataClassExpression(String(repeating: "!", count: 5_000) + Self.text("A"))
        }
        #expect(negations?.fault == .tooDeep)
        let blanks = String(repeating: " ", count: DataClassExpression.mostCharacters)
        #expect(throws: ExpressionError.self) { try DataClassExpression(blanks + Self.text("A")) }
        let chain = Array(repeating: Self.text("A"), count: 150).joined(separator: " or ")
        #expect(try DataClassExpression(chain).references.count == 150)
    }

    @Test func `no cut and no change of a byte makes the parser fall`() {
        let bytes = Array(Self.text("not (A || B) ^^ \"\\x30\" r#\"x\"# && G").utf8)
        for length in 0...bytes.count {
            _ = try? DataClassExpression(String(decoding: bytes[..<length], as: UTF8.self))
        }
        for index in bytes.indices {
            for byte in [0, 0x22, 0x23, 0x28, 0x5C, 0x72, 0x80, 0xFF] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                _ = try? DataClassExpression(String(decoding: changed, as: UTF8.self))
            }
        }
    }
}
