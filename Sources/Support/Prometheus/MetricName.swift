/// The names that the text format allows.
enum MetricName {
    /// A name of a metric: letters, digits, `_` and `:`, no digit first; anything else becomes `_`.
    static func metric(_ text: String) -> String { mended(text, colons: true) }

    /// A name of a label: letters, digits and `_`, no digit first; anything else becomes `_`.
    static func label(_ text: String) -> String {
        let name = mended(text, colons: false)
        // The format keeps these for itself: the bounds of buckets, and what starts with two underscores.
        if name == "le" || name == "quantile" { return "_" + name }
        return name.hasPrefix("__") ? "x" + name : name
    }

    private static func mended(_ text: String, colons: Bool) -> String {
        var bytes = text.utf8.map { byte in isAllowed(byte) || (colons && byte == UInt8(ascii: ":")) ? byte : underscore
        }
        if bytes.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? true {
            bytes.insert(underscore, at: 0)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let underscore = UInt8(ascii: "_")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), underscore:
            true
        default: false
        }
    }
}
