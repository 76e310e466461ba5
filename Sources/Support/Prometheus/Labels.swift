/// The labels of a series, in the order of their names.
struct Labels: Hashable, Sendable {
    private let pairs: [Pair]

    private struct Pair: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Labels from what swift-metrics calls dimensions; of two with one name the last counts.
    init(_ dimensions: [(String, String)] = []) {
        var values: [String: String] = [:]
        for (name, value) in dimensions { values[MetricName.label(name)] = value }
        pairs = values.sorted { $0.key < $1.key }.map { Pair(name: $0.key, value: $0.value) }
    }

    /// The labels in braces, with one more behind them; nothing when there are none.
    ///
    /// - Parameter extra: The bound of a bucket.
    /// - Returns: The text.
    func text(adding extra: (name: String, value: String)? = nil) -> String {
        var items = pairs.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }
        if let extra { items.append("\(extra.name)=\"\(extra.value)\"") }
        return items.isEmpty ? "" : "{\(items.joined(separator: ","))}"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

extension Labels: Comparable {
    /// Whether one goes before the other in the text.
    static func < (left: Labels, right: Labels) -> Bool {
        left.pairs.lexicographicallyPrecedes(right.pairs) { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}
