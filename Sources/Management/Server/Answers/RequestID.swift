internal import HTTPTypes

/// Names a request, in its answer and in the log.
enum RequestID {
    private static let longest = 64

    /// The name that a request brings, when it is one, or a new one.
    static func take(from fields: HTTPFields) -> String {
        guard let text = fields[.requestID], (1...longest).contains(text.utf8.count),
            text.utf8.allSatisfy(isAllowed)
        else { return make() }
        return text
    }

    private static func make() -> String {
        let digits = String(UInt64.random(in: 1 << 60 ... .max), radix: 16)
        return digits + String(UInt64.random(in: 1 << 60 ... .max), radix: 16)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
