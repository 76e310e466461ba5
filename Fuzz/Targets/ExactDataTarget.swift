internal import WeirDetection

/// Looks for any values in any text: a byte for the size of blocks, the rows of a table, one a line with a tabulator between
/// two columns, an empty line, and the text.
enum ExactDataTarget {
    private static let secret = [UInt8](0..<32)

    static func run(_ input: [UInt8]) -> String? {
        guard let first = input.first else { return nil }
        // The engine is given text that is UTF-8: what is none is repaired.
        let rest = Array(String(decoding: input.dropFirst(), as: UTF8.self).utf8)
        let end = rest.indices.dropLast().first { rest[$0] == 0x0A && rest[$0 + 1] == 0x0A } ?? rest.count
        let text = Array(rest.dropFirst(end + 2))
        let key = ValueKey(secret: secret)
        var encoders = [ColumnEncoder(key: key), ColumnEncoder(key: key)]
        var reader = ValueReader(shortest: 1)
        for line in rest[..<end].split(separator: 0x0A) {
            let cells = line.split(separator: 0x09, maxSplits: 1, omittingEmptySubsequences: false)
            encoders[0].add(Array(cells.first ?? []), with: &reader)
            encoders[1].add(Array(cells.dropFirst().first ?? []), with: &reader)
        }
        let columns = encoders.map { ExactData.Column(name: "", encoded: $0.column.stored) }
        guard let data = try? ExactData(columns: columns, secret: secret) else {
            return "what is encoded can be prepared"
        }
        guard let detector = try? Detector([DetectionEntry(column: 0, of: data), DetectionEntry(column: 1, of: data)]),
            let whole = found(in: text, with: detector, blockSize: DetectionScan.standardBlockSize),
            let cut = found(in: text, with: detector, blockSize: Int(first) + 1)
        else { return "there is memory for a scan" }
        guard whole == cut else { return "where blocks fall changes nothing" }
        var ends = [0, 0]
        for found in whole {
            guard found.start >= ends[found.entry], found.start < found.end, found.end <= text.count else {
                return "values are in order and in the text"
            }
            ends[found.entry] = found.end
            // What was found is a value: its canonical form is that of one that was encoded.
            guard let form = try? reader.read(Array(text[found.start..<found.end])) else {
                return "a finding is a value"
            }
            guard form.bytes.count <= CanonicalValue.mostBytes else { return "a value keeps its limit" }
        }
        return nil
    }

    private static func found(in text: [UInt8], with detector: Detector, blockSize: Int) -> [Detection]? {
        guard var scan = try? DetectionScan(detector, blockSize: blockSize) else { return nil }
        var found: [Detection] = []
        var position = 0
        _ = unsafe scan.scan { room in
            let count = min(room.count, text.count - position)
            for index in 0..<count { unsafe room[index] = text[position + index] }
            position += count
            return count
        } onDetection: { detection, _, _ in
            found.append(detection)
        }
        return found
    }
}
