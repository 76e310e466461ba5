import Testing
import WeirCatalog

@testable import WeirDetection

/// What stands around a match and what becomes of its confidence.
struct ContextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let levels: [ConfidenceLevel]
        var testDescription: String { text }

        init(_ text: String, _ levels: ConfidenceLevel...) {
            self.text = text
            self.levels = levels
        }
    }

    /// Five digits: low alone, medium near a keyword, high in a field named after one.
    static func entry(alone: ConfidenceLevel? = .low) throws -> DetectionEntry {
        let pattern = PatternDefinition(
            regex: #"\b[0-9]{5}\b"#,
            confidence: ConfidenceDefinition(alone: alone, keyword: .medium, field: .high)
        )
        let keywords = KeywordDefinition(
            within: 40,
            raise: ["card number", "ssn", "numéro", "卡号"],
            lower: ["order id"]
        )
        return try DetectionEntry(
            EntryDefinition(id: "", name: "Five", summary: "", patterns: [pattern], keywords: keywords)
        )
    }

    static let keywordCases = [
        Case("12345", .low),
        Case("the card number we got was 12345", .medium),
        Case("12345 is the card number", .medium),
        Case("the CARD  NUMBER we got was 12345", .medium),
        Case("the card-number we got was 12345", .medium),
        Case("the cardNumber we got was 12345", .medium),
        Case("the cardnumber we got was 12345", .medium),
        Case("two card numbers, among them 12345", .medium),
        Case("NUMÉRO du client 12345", .medium),
        Case("客户卡号是 12345", .medium),
        Case("a discard number we got was 12345", .low),
        Case("the card numbering starts with 12345", .low),
        Case("the ssn we got was 12345", .medium),
        Case("the sSn1 we got was 12345", .low),
        Case("assn we got was 12345", .low),
        Case("the card number is far away, much further than forty bytes: it is 12345", .low),
        Case("card number for order id 12345", .low),
        Case("order id for card number 12345", .medium),
        Case("card number, 12345 and 67890", .medium, .medium),
    ]

    static let fieldCases = [
        Case(#"{"card_number": "12345"}"#, .high),
        Case(#"{"card_number":12345,"other":67890}"#, .high, .medium),
        Case(#"{"cardNumbers": ["12345", "67890"]}"#, .high, .high),
        Case("{\"ssn\": [\n  \"12345\",\n  \"67890\"\n]}", .high, .high),
        Case(#"{"order_id": "12345"}"#, .low),
        Case("card number: 12345", .high),
        Case("SSN=12345", .high),
        Case("卡号：12345", .high),
        Case("卡号： 12345", .high),
        Case("卡号：持卡人：12345", .medium),
        Case("：12345", .low),
        Case("ssn => '12345'", .high),
        Case("<ssn>12345</ssn>", .high),
        Case("<ssn type=\"x\">12345</ssn>", .high),
        Case("https://example.com/?ssn=12345&x=67890", .high, .medium),
        Case("ssn:\n  12345", .high),
    ]

    static let tableCases = [
        Case("name,card_number\nAnn,12345\n", .high),
        Case("name,card_number\nAnn,12345", .high),
        Case("\u{FEFF}card_number;name\n12345;Ann\n67890;Bob\n", .high, .high),
        Case("card number\tx\n12345\t67890\n", .high, .low),
        Case("\"a,b\",\"card number\"\n\"1,2\",\"12345\"\n\"1\",\"67890\"\n", .high, .high),
        Case("order_id,ssn\n12345,67890\n", .low, .high),
        Case("ssn\n12345\n67890\n", .high, .high),
        Case("name,card_number\nAnn\n", []),
        Case("Dear Ann, your card number\nis in the letter, 12345", .medium),
    ]

    @Test(arguments: keywordCases + fieldCases + tableCases)
    func `the surroundings decide the confidence`(_ example: Case) throws {
        let found = try detections([try Self.entry()], in: Array(example.text.utf8))
        #expect(found.map(\.confidence) == example.levels)
    }

    @Test(arguments: keywordCases + fieldCases + tableCases)
    func `where blocks fall changes no confidence`(_ example: Case) throws {
        let detector = try Detector([try Self.entry()])
        let text = Array(example.text.utf8)
        for blockSize in 1...max(1, text.count) {
            var scan = try DetectionScan(detector, blockSize: blockSize)
            #expect(scan.detections(in: text).map(\.confidence) == example.levels, "blocks of \(blockSize)")
        }
    }

    @Test func `the steps say which keyword at which distance`() throws {
        let text = Array("the card number we got was 12345".utf8)
        let found = try detections([try Self.entry()], in: text, explains: true)
        #expect(
            found.first?.steps == [
                ConfidenceStep(kind: .pattern, term: "shape", distance: 0, result: .low),
                ConfidenceStep(kind: .keyword, term: "card number", distance: -12, result: .medium),
            ]
        )
    }

    /// Five digits that count only beside their label.
    static let labelledCases = [
        Case("12345", []),
        Case("the order id 12345", []),
        Case("the card number we got was 12345", .medium),
        Case("card number for order id 12345", .low),
        Case("{\"card_number\": 12345}", .high),
        Case("order_id,ssn\n12345,67890\n", .high),
    ]

    @Test(arguments: labelledCases)
    func `a pattern without a confidence alone counts only beside its label`(_ example: Case) throws {
        let labelled = try Self.entry(alone: nil)
        #expect(try detections([labelled], in: Array(example.text.utf8)).map(\.confidence) == example.levels)
    }

    @Test func `a column far down still has its name`() throws {
        var text = "name,card_number\n"
        for row in 0..<20_000 { text += "Ann,\(10_000 + row)\n" }
        let found = try detections([try Self.entry()], in: Array(text.utf8))
        #expect(found.count == 20_000)
        #expect(found.allSatisfy { $0.confidence == .high })
    }
}

extension ContextTests.Case {
    init(_ text: String, _ levels: [ConfidenceLevel]) {
        self.text = text
        self.levels = levels
    }
}
