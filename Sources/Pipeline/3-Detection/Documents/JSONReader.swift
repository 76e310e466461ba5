/// Reads JSON (RFC 8259) that arrives in pieces, token by token, and keeps nothing but the beginning of one string.
///
/// It checks the structure of what it reads, and is lenient inside values: numbers and names of constants are not checked,
/// and a string may hold raw control characters. A container that nobody wants is skipped by counting brackets outside
/// strings, so what is nested in it, and how deep, takes no memory.
struct JSONReader: ~Copyable {
    /// What was read.
    enum Token {
        case objectStart, objectEnd, arrayStart, arrayEnd
        /// The name of a member; `string` and `range` tell it.
        case key
        /// A string that is a value; `string` and `range` tell it.
        case text
        /// A number or a constant.
        case scalar
        /// Nothing more can be told without the next piece.
        case pieceEnd
        /// The outermost value is complete.
        case end
        /// This is no JSON, or nested deeper than `deepest`.
        case invalid
    }

    private enum Mode {
        case value, firstValue, key, firstKey, colon, next
        case string, scalar, skipped
        case end, invalid
    }

    /// How deep containers may be nested that are not skipped.
    static let deepest = 32

    /// The beginning of the last string, decoded.
    private(set) var string = JSONString()
    /// Where the last string stands in the document, without its quotes.
    private(set) var range = 0..<0

    private var mode = Mode.value
    private var depth = 0
    /// For each open container a bit that says whether it is an object, the innermost the lowest.
    private var objects: UInt32 = 0
    private var isKey = false
    private var start = 0
    private var skip = JSONSkip()

    /// Where the string starts that goes on in the next piece; `nil` when none does.
    var openString: Int? { mode == .string ? start : nil }

    /// Reads the next token.
    ///
    /// - Parameters:
    ///   - text: The piece.
    ///   - index: Where to go on in the piece; moves behind what was read.
    ///   - count: Where the piece ends.
    ///   - base: The offset of the piece in the document.
    /// - Returns: The token.
    mutating func next(in text: UnsafePointer<UInt8>, from index: inout Int, to count: Int, base: Int) -> Token {
        while index < count {
            switch mode {
            case .string:
                if unsafe string.read(text, from: &index, to: count) {
                    range = start..<(base &+ index &- 1)
                    mode = isKey ? .colon : afterValue
                    return isKey ? .key : .text
                }
            case .scalar:
                while index < count, unsafe Self.isOfScalar(text[index]) { index &+= 1 }
                if index < count {
                    mode = afterValue
                    return .scalar
                }
            case .skipped:
                if unsafe skip.read(text, from: &index, to: count) { mode = afterValue }
            case .end:
                return .end
            case .invalid:
                return .invalid
            case .value, .firstValue, .key, .firstKey, .colon, .next:
                let byte = unsafe text[index]
                if Self.isBlank(byte) {
                    unsafe Self.passBlanks(text, from: &index, to: count)
                } else {
                    let token = take(byte, at: base &+ index)
                    if mode != .scalar { index &+= 1 }
                    if let token { return token }
                }
            }
        }
        return mode == .end ? .end : mode == .invalid ? .invalid : .pieceEnd
    }

    /// Skips the rest of the container that the last token opened.
    mutating func skipContainer() {
        guard depth > 0, mode == .firstKey || mode == .firstValue else { return }
        leave()
        skip = JSONSkip()
        mode = .skipped
    }

    private var isInObject: Bool { objects & 1 == 1 }
    private var afterValue: Mode { depth == 0 ? .end : .next }

    /// Takes a byte that stands between values; `nil` when it completes no token.
    private mutating func take(_ byte: UInt8, at offset: Int) -> Token? {
        switch (mode, byte) {
        case (.key, UInt8(ascii: "\"")), (.firstKey, UInt8(ascii: "\"")):
            beginString(isKey: true, at: offset)
        case (.value, UInt8(ascii: "\"")), (.firstValue, UInt8(ascii: "\"")):
            beginString(isKey: false, at: offset)
        case (.colon, UInt8(ascii: ":")):
            mode = .value
        case (.next, UInt8(ascii: ",")):
            mode = isInObject ? .key : .value
        case (.value, UInt8(ascii: "{")), (.firstValue, UInt8(ascii: "{")):
            return enter(isObject: true)
        case (.value, UInt8(ascii: "[")), (.firstValue, UInt8(ascii: "[")):
            return enter(isObject: false)
        case (.firstKey, UInt8(ascii: "}")), (.next, UInt8(ascii: "}")):
            guard isInObject else { return refuse() }
            leave()
            mode = afterValue
            return .objectEnd
        case (.firstValue, UInt8(ascii: "]")), (.next, UInt8(ascii: "]")):
            guard !isInObject else { return refuse() }
            leave()
            mode = afterValue
            return .arrayEnd
        case (.value, _) where Self.isOfScalar(byte), (.firstValue, _) where Self.isOfScalar(byte):
            mode = .scalar
        default:
            return refuse()
        }
        return nil
    }

    private mutating func beginString(isKey: Bool, at offset: Int) {
        self.isKey = isKey
        start = offset &+ 1
        string.begin()
        mode = .string
    }

    private mutating func enter(isObject: Bool) -> Token {
        guard depth < Self.deepest else { return refuse() }
        depth += 1
        objects = objects << 1 | (isObject ? 1 : 0)
        mode = isObject ? .firstKey : .firstValue
        return isObject ? .objectStart : .arrayStart
    }

    private mutating func refuse() -> Token {
        mode = .invalid
        return .invalid
    }

    private mutating func leave() {
        depth -= 1
        objects >>= 1
    }

    /// Whether `byte` can belong to a number, or to `true`, `false` or `null`.
    @inline(__always)
    private static func isOfScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Whether `byte` may stand between tokens (RFC 8259, 2).
    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Passes what separates tokens; indentation is most of many files, so eight blanks are one step.
    @inline(__always)
    private static func passBlanks(_ text: UnsafePointer<UInt8>, from index: inout Int, to count: Int) {
        index &+= 1
        while unsafe index &+ 8 <= count && JSONBytes.word(text, at: index) == JSONBytes.eightBlanks { index &+= 8 }
    }
}
