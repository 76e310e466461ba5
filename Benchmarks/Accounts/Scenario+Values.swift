internal import WeirDetection

extension Scenario {
    private static let rowCount = 100_000

    /// A table of 100,000 customers with ten columns, a million values: names, of which one in twenty begins with a word that
    /// stands in the corpora, addresses, numbers of all sorts and dates.
    static func values(corpora: [(name: String, text: [UInt8])]) throws -> Scenario {
        var random = Random(seed: 2)
        let common = corpora.flatMap { words(100, in: $0.text, from: random.next()) }
        let given = (0..<2_000).map { $0 % 20 == 0 ? common[$0 % common.count] : invented(2, &random) }
        let family = (0..<20_000).map { _ in invented(3, &random) }
        let streets = (0..<5_000).map { _ in invented(3, &random) + " street" }
        let key = ValueKey(secret: [UInt8](repeating: 7, count: 32))
        let names = ["name", "mail", "phone", "card", "iban", "customer", "address", "town", "birth", "ssn"]
        var encoders = names.map { _ in ColumnEncoder(key: key) }
        var reader = ValueReader()
        for _ in 0..<rowCount {
            let first = given[Int(random.next() % UInt64(given.count))]
            let last = family[Int(random.next() % UInt64(family.count))]
            let year = 1940 + random.next() % 70
            let values = [
                "\(first) \(last)", "\(first).\(last)\(random.next() % 100)@example.com",
                "+49 \(digits(3, &random)) \(digits(7, &random))",
                (0..<4).map { _ in digits(4, &random) }.joined(separator: " "),
                "DE\(digits(20, &random))", "KD-\(digits(6, &random))",
                "\(1 + random.next() % 300) \(streets[Int(random.next() % UInt64(streets.count))])",
                family[Int(random.next() % 500)],
                "\(year)-\(10 + random.next() % 3)-\(10 + random.next() % 18)",
                "\(digits(3, &random))-\(digits(2, &random))-\(digits(4, &random))",
            ]
            for (index, value) in values.enumerated() { encoders[index].add([UInt8](value.utf8), with: &reader) }
        }
        let columns = zip(names, encoders).map { ExactData.Column(name: $0, encoded: $1.column.stored) }
        let count = encoders.reduce(0) { $0 + $1.column.cells }
        return Scenario(name: "a table of \(count) values") {
            let data = try ExactData(columns: columns, secret: [UInt8](repeating: 7, count: 32))
            return columns.indices.map { DetectionEntry(column: $0, of: data) }
        }
    }

    private static let syllables = [
        "ba", "der", "el", "fin", "gor", "han", "il", "ka", "lo", "mar", "nes", "or", "pe", "ri", "sta", "tor", "un",
        "vi",
    ]

    private static func invented(_ count: Int, _ random: inout Random) -> String {
        (0..<count).map { _ in syllables[Int(random.next() % UInt64(syllables.count))] }.joined()
    }

    private static func digits(_ count: Int, _ random: inout Random) -> String {
        (0..<count).map { _ in String(random.next() % 10) }.joined()
    }

    private static func words(_ count: Int, in text: [UInt8], from number: UInt64) -> [String] {
        let start = Int(number % UInt64(max(1, text.count - 10_000)))
        let words = text[start..<min(text.count, start + 10_000)].split { ($0 | 0x20) &- 0x61 >= 26 }
        return words.dropFirst().prefix(count).map { String(decoding: $0, as: UTF8.self) }
    }
}
