internal import WeirJSON

/// Reads any bytes as the JSON of a request.
enum JSONTarget {
    static func run(_ input: [UInt8]) -> String? {
        guard let value = try? JSONValue(reading: input) else { return nil }
        guard nesting(of: value) <= JSONValue.mostNesting else { return "nothing is nested deeper than the limit" }
        guard (try? JSONValue(reading: value.bytes)) == value else {
            return "what is written is read as the same value"
        }
        return nil
    }

    private static func nesting(of value: JSONValue) -> Int {
        switch value {
        case .array(let elements): 1 + (elements.map(nesting).max() ?? 0)
        case .object(let members): 1 + (members.map { nesting(of: $0.value) }.max() ?? 0)
        default: 0
        }
    }
}
