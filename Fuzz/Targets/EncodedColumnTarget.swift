internal import WeirDetection

/// Reads any bytes as an encoded column: as they are, with a right hash behind them, and as what was stored.
enum EncodedColumnTarget {
    private static let secret = [UInt8](0..<32)
    /// Small, so that it is reached.
    private static let most = 100

    static func run(_ input: [UInt8]) -> String? {
        for bytes in [input, EncodedColumn.sealed(input[...])] {
            guard let column = try? EncodedColumn.read(bytes, secret: secret, most: most) else { continue }
            guard column.text == bytes else { return "what is read is written the same" }
            guard column.rows <= most, (1...column.rows).contains(column.cells) else { return "rows keep their limit" }
            guard let stored = try? EncodedColumn(stored: column.stored), stored.text == bytes else {
                return "what is stored is read again"
            }
            if let broken = prepared(column.stored) { return broken }
        }
        if (try? EncodedColumn(stored: input)) != nil { _ = prepared(input) }
        return nil
    }

    private static func prepared(_ stored: [UInt8]) -> String? {
        let columns = ["a", "b"].map { ExactData.Column(name: $0, encoded: stored) }
        guard let data = try? ExactData(columns: columns, secret: secret) else { return "what is read can be prepared" }
        guard let detector = try? Detector([DetectionEntry(column: 1, of: data)]) else { return "a column compiles" }
        return withExtendedLifetime(detector) { nil }
    }
}
