/// What values of a table a text of ASCII has, found by comparing everything with everything.
struct ExactReference {
    struct Found: Hashable {
        let entry: Int
        let range: Range<Int>
        /// The columns that met, its own among them.
        let columns: Set<Int>
    }

    private struct Token {
        let range: Range<Int>
        let text: String
        var hasDigit: Bool { text.contains { $0.isNumber } }
    }

    private struct Hit {
        let range: Range<Int>
        let column: Int
        let rows: Set<Int>
    }

    private let rows: [[String]]

    /// A table whose values are in the canonical form, or empty.
    init(_ rows: [[String]]) {
        self.rows = rows.map { $0.map { Self.canonical(Self.tokens([UInt8]($0.utf8)).map(\.text)) } }
    }

    private static func canonical(_ tokens: [String]) -> String {
        tokens.contains { $0.contains { $0.isNumber } } ? tokens.joined() : tokens.joined(separator: " ")
    }

    private static func tokens(_ text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var start: Int?
        for position in 0...text.count {
            let scalar = position < text.count ? Character(Unicode.Scalar(text[position])) : " "
            if scalar.isLetter || scalar.isNumber {
                if start == nil { start = position }
            } else if let begun = start {
                let word = String(decoding: text[begun..<position], as: UTF8.self).lowercased()
                tokens.append(Token(range: begun..<position, text: word))
                start = nil
            }
        }
        return tokens
    }

    /// What is found; entries are the columns.
    func found(in text: [UInt8]) -> [Found] {
        let hits = hits(in: text)
        let columns = rows.first?.count ?? 0
        var found: [Found] = []
        for column in 0..<columns {
            var end = 0
            for hit in hits where hit.column == column && hit.range.lowerBound >= end {
                end = hit.range.upperBound
                found.append(Found(entry: column, range: hit.range, columns: company(of: hit, among: hits)))
            }
        }
        return found.sorted { ($0.range.lowerBound, $0.entry) < ($1.range.lowerBound, $1.entry) }
    }

    private func company(of hit: Hit, among hits: [Hit]) -> Set<Int> {
        var columns: Set<Int> = [hit.column]
        for other in hits where other.column != hit.column && !other.rows.isDisjoint(with: hit.rows) {
            let distance =
                other.range.lowerBound >= hit.range.upperBound
                ? other.range.lowerBound - hit.range.upperBound : hit.range.lowerBound - other.range.upperBound
            if (0...512).contains(distance) { columns.insert(other.column) }
        }
        return columns
    }

    /// Every value at every place, the longest first where several start.
    private func hits(in text: [UInt8]) -> [Hit] {
        let tokens = Self.tokens(text)
        var hits: [Hit] = []
        for first in tokens.indices {
            var last = first
            var here: [Hit] = []
            while last < tokens.count, last - first < 16 {
                if last > first {
                    let gap = text[tokens[last - 1].range.upperBound..<tokens[last].range.lowerBound]
                    guard gap.count <= 3, gap.count(where: { $0 == 0x0A }) <= 1 else { break }
                }
                let parts = tokens[first...last]
                if parts.count <= 8 || !parts.contains(where: \.hasDigit) {
                    let value = Self.canonical(parts.map(\.text))
                    for column in 0..<(rows.first?.count ?? 0) {
                        let matching = rows.indices.filter { rows[$0][column] == value }
                        guard !matching.isEmpty else { continue }
                        let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
                        here.append(Hit(range: range, column: column, rows: Set(matching)))
                    }
                }
                last += 1
            }
            hits += here.reversed()
        }
        return hits
    }
}
