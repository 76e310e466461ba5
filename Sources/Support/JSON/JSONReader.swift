/// Reads a JSON text (RFC 8259) from anywhere, strictly and in one pass.
///
/// Foundation's decoder would do, were it not for its time: each element of a list that is nested costs as much as the
/// path to it, so that 1,000 bytes took most of a second and a megabyte minutes.
struct JSONReader {
    private typealias Failure = JSONValue.ReadingError

    /// The longest number; none that means something comes near (RFC 8259, section 9, allows a limit).
    private static let longestNumber = 400

    private let text: [UInt8]
    private var index = 0
    private var nesting = 0

    /// A reader at the start of a text, behind a mark of the byte order (RFC 8259, section 8.1).
    init(_ text: [UInt8]) {
        self.text = text
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The value that the whole text is.
    mutating func read() throws(JSONValue.ReadingError) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard index == text.count else { throw Failure.malformed }
        return value
    }

    private mutating func value() throws(JSONValue.ReadingError) -> JSONValue {
        skipBlanks()
        switch peek {
        case UInt8(ascii: "{"): return try nested { (reader) throws(JSONValue.ReadingError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader) throws(JSONValue.ReadingError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSONValue.ReadingError) -> JSONValue
    ) throws(JSONValue.ReadingError) -> JSONValue {
        guard nesting < JSONValue.mostNesting else { throw Failure.malformed }
        nesting += 1
        defer { nesting -= 1 }
        index += 1
        return try read(&self)
    }

    private mutating func object() throws(JSONValue.ReadingError) -> JSONValue {
        var members: [JSONValue.Member] = []
        skipBlanks()
        if take("}") { return .object(members) }
        while true {
            skipBlanks()
            let name = try string()
            skipBlanks()
            guard take(":") else { throw Failure.malformed }
            members.append(JSONValue.Member(name, try value()))
            skipBlanks()
            if take("}") { return .object(members) }
            guard take(",") else { throw Failure.malformed }
        }
    }

    private mutating func array() throws(JSONValue.ReadingError) -> JSONValue {
        var elements: [JSONValue] = []
        skipBlanks()
        if take("]") { return .array(elements) }
        while true {
            elements.append(try value())
            skipBlanks()
            if take("]") { return .array(elements) }
            guard take(",") else { throw Failure.malformed }
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.ReadingError) -> JSONValue {
        guard text[index...].starts(with: word.description.utf8) else { throw Failure.malformed }
        index += word.utf8CodeUnitCount
        return value
    }

    private mutating func string() throws(JSONValue.ReadingError) -> String {
        guard take("\"") else { throw Failure.malformed }
        var start = index
        var unescaped: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                let last = text[start..<index]
                index += 1
                if !unescaped.isEmpty { unescaped.append(contentsOf: last) }
                let string = String(validating: unescaped.isEmpty ? last : unescaped[...], as: UTF8.self)
                guard let string else { throw Failure.malformed }
                return string
            case UInt8(ascii: "\\"):
                unescaped.append(contentsOf: text[start..<index])
                index += 1
                unescaped.append(contentsOf: String(Character(try escaped())).utf8)
                start = index
            case ..<0x20: throw Failure.malformed
            default: index += 1
            }
        }
        throw Failure.malformed
    }

    /// What stands behind a backslash.
    private mutating func escaped() throws(JSONValue.ReadingError) -> Unicode.Scalar {
        guard let byte = peek else { throw Failure.malformed }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default: throw Failure.malformed
        }
    }

    /// The character of `\uXXXX`, or of two of them; half a pair is no character.
    private mutating func scalar() throws(JSONValue.ReadingError) -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), take("\\"), take("u") else { throw Failure.malformed }
        let second = try unit()
        guard UTF16.isTrailSurrogate(second) else { throw Failure.malformed }
        let pair = 0x10000 + (UInt32(first - 0xD800) << 10 | UInt32(second - 0xDC00))
        guard let scalar = Unicode.Scalar(pair) else { throw Failure.malformed }
        return scalar
    }

    private mutating func unit() throws(JSONValue.ReadingError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw Failure.malformed
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }

    private mutating func number() throws(JSONValue.ReadingError) -> JSONValue {
        let start = index
        _ = take("-")
        if !take("0") { try digits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        guard index - start <= Self.longestNumber else { throw Failure.malformed }
        let digits = String(decoding: text[start..<index], as: UTF8.self)
        if isWhole, let number = Int(digits) { return .number(number) }
        guard let number = Double(digits), number.isFinite else { throw Failure.malformed }
        // However it is written: 1.0 and 1e2 are whole numbers.
        return Int(exactly: number).map(JSONValue.number) ?? .fraction(number)
    }

    private mutating func digits() throws(JSONValue.ReadingError) {
        let start = index
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw Failure.malformed }
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private var peek: UInt8? { index < text.count ? text[index] : nil }
}
