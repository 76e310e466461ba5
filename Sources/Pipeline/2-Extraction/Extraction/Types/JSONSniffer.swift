/// Tells JSON (RFC 8259) and lines of it from other text that begins with a brace or bracket.
enum JSONSniffer {
    /// How much has to obey the grammar before the rest is believed.
    private static let sampleSize = 1024

    /// Whether text that is declared as JSON may be.
    static func mayBegin(_ head: Span<UInt8>) -> Bool {
        let start = TextSniffer.begin(head)
        guard start < head.count else { return false }
        switch head[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"): return true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return true
        default: return false
        }
    }

    /// What the grammar expects next.
    private enum Expectation {
        /// A value; a closing bracket too, at the start of an array.
        case value, firstValue
        /// A key; a closing brace too, at the start of an object.
        case key, firstKey
        case colon
        /// A comma or the closing bracket.
        case next
    }

    /// Whether the text from an offset on obeys the grammar, as far as it is looked at.
    static func isJSON(_ head: Span<UInt8>, from start: Int) -> Bool {
        let end = min(head.count, start + sampleSize)
        // One element an open bracket: whether it is an object's.
        var open: [Bool] = []
        var expectation = Expectation.value
        var offset = start
        while true {
            offset = TextSniffer.skipBlanks(head, from: offset)
            guard offset < end else { return true }
            let byte = head[offset]
            switch (expectation, byte) {
            case (.value, UInt8(ascii: "{")), (.firstValue, UInt8(ascii: "{")):
                open.append(true)
                expectation = .firstKey
                offset += 1
            case (.value, UInt8(ascii: "[")), (.firstValue, UInt8(ascii: "[")):
                open.append(false)
                expectation = .firstValue
                offset += 1
            case (.firstKey, UInt8(ascii: "}")), (.firstValue, UInt8(ascii: "]")):
                open.removeLast()
                offset += 1
                guard !open.isEmpty else { return isEnd(head, from: offset) }
                expectation = .next
            case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
                guard let after = endOfString(head, from: offset) else { return isLong(head, offset, end) }
                offset = after
                expectation = .colon
            case (.colon, UInt8(ascii: ":")):
                offset += 1
                expectation = .value
            case (.value, UInt8(ascii: "\"")), (.firstValue, UInt8(ascii: "\"")):
                guard let after = endOfString(head, from: offset) else { return isLong(head, offset, end) }
                offset = after
                expectation = .next
            case (.value, _), (.firstValue, _):
                guard let after = endOfScalar(head, from: offset) else { return false }
                offset = after
                expectation = .next
            case (.next, UInt8(ascii: ",")):
                offset += 1
                expectation = open.last == true ? .key : .value
            case (.next, UInt8(ascii: "}")), (.next, UInt8(ascii: "]")):
                guard let isObject = open.popLast(), isObject == (byte == UInt8(ascii: "}")) else { return false }
                offset += 1
                if open.isEmpty { return isEnd(head, from: offset) }
            default: return false
            }
        }
    }

    /// Whether nothing follows a document, or another one on a line of its own.
    private static func isEnd(_ head: Span<UInt8>, from offset: Int) -> Bool {
        let next = TextSniffer.skipBlanks(head, from: offset)
        guard next < head.count else { return true }
        guard head[next] == UInt8(ascii: "{") || head[next] == UInt8(ascii: "[") else { return false }
        return (offset..<next).contains { head[$0] == 0x0A }
    }

    /// Whether a string that does not end is one that the head cuts off.
    private static func isLong(_ head: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
        guard head.count > 256 else { return false }
        return !(offset..<head.count).contains { head[$0] == 0x0A }
    }

    private static func endOfString(_ head: Span<UInt8>, from start: Int) -> Int? {
        var offset = start + 1
        while offset < head.count {
            switch head[offset] {
            case UInt8(ascii: "\""): return offset + 1
            case UInt8(ascii: "\\"): offset += 2
            case 0x0A, 0x0D: return nil
            default: offset += 1
            }
        }
        return nil
    }

    /// The end of a number or of `true`, `false` or `null`.
    private static func endOfScalar(_ head: Span<UInt8>, from start: Int) -> Int? {
        if TextSniffer.has(head, "true", at: start) || TextSniffer.has(head, "null", at: start) { return start + 4 }
        if TextSniffer.has(head, "false", at: start) { return start + 5 }
        guard head[start] == UInt8(ascii: "-") || head[start] &- 0x30 < 10 else { return nil }
        var offset = start + 1
        while offset < head.count {
            switch head[offset] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
                UInt8(ascii: "+"), UInt8(ascii: "-"):
                offset += 1
            default: return offset
            }
        }
        return offset
    }
}
