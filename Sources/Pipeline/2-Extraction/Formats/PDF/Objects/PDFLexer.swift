/// Cuts PDF syntax into words: objects, content of pages and character maps all follow it (ISO 32000-1, 7.2 and 7.3).
///
/// It stands on bytes that must outlive it. Nothing in them is an error: what makes no sense is passed over.
@safe
struct PDFLexer {
    /// Where it goes on.
    var position: Int
    /// The unescaped bytes of the strings and names since `value` was last cleared, one after the other.
    var pool: [UInt8] = []
    /// Where the last string or name stands in `pool`.
    private(set) var value = 0..<0
    /// Where the last bare word stands.
    private(set) var word = 0..<0

    /// How many bytes there are.
    let count: Int

    private let bytes: UnsafeRawBufferPointer

    /// A lexer for bytes that outlive it.
    init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
        unsafe self.bytes = unsafe bytes
        count = bytes.count
        self.position = max(0, position)
    }

    /// The byte at an offset; 0 outside.
    func byte(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < count ? unsafe bytes[offset] : 0
    }

    /// Whether the last bare word is this one.
    func isWord(_ text: StaticString) -> Bool {
        guard word.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<word.count where unsafe self.byte(word.lowerBound + offset) != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// The last string or name as a key.
    var name: String { name(at: value) }

    /// The string or name at a place in `pool`, as a key.
    func name(at range: Range<Int>) -> String {
        let bytes = pool[range.clamped(to: 0..<pool.count)]
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.lazy.map { UnicodeScalar($0) }))
    }

    /// The next word.
    mutating func next() -> PDFToken {
        while position < count {
            let byte = unsafe bytes[position]
            switch byte {
            case 0, 9, 10, 12, 13, 32:
                position += 1
            case 0x30...0x39, 0x2B, 0x2D, 0x2E:  // 0-9 + - .
                return number(byte)
            case 0x2F:  // /
                readName()
                return .name
            case 0x28:  // (
                readString()
                return .string
            case 0x3C:  // <
                if self.byte(position + 1) == 0x3C {
                    position += 2
                    return .dictionaryBegin
                }
                readHexadecimal()
                return .string
            case 0x3E:  // >
                if self.byte(position + 1) == 0x3E {
                    position += 2
                    return .dictionaryEnd
                }
                position += 1
            case 0x5B:  // [
                position += 1
                return .arrayBegin
            case 0x5D:  // ]
                position += 1
                return .arrayEnd
            case 0x25:  // %
                skipComment()
            case 0x29, 0x7B, 0x7D:  // ) { }
                position += 1
            default:
                readWord()
                return .word
            }
        }
        return .end
    }

    private mutating func skipComment() {
        while position < count, unsafe bytes[position] != 10, unsafe bytes[position] != 13 { position += 1 }
    }

    private mutating func readWord() {
        let start = position
        position += 1
        while position < count, unsafe Self.isRegular(bytes[position]) { position += 1 }
        word = start..<position
    }

    /// Whether a byte neither parts words nor begins one of another kind.
    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: false
        default: true
        }
    }

    /// Whether a byte is white space.
    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 9, 10, 12, 13, 32: true
        default: false
        }
    }

    /// Digits after the sixteenth change nothing that could be drawn, so no number overflows.
    private mutating func number(_ first: UInt8) -> PDFToken {
        var isNegative = false
        var digits = 0
        var value = 0
        var scale = 1
        var hasPoint = false
        if first == 0x2D || first == 0x2B {
            isNegative = first == 0x2D
            position += 1
            // Some producers write two signs.
            while self.byte(position) == 0x2D { position += 1 }
        }
        while position < count {
            let byte = unsafe bytes[position]
            if byte >= 0x30, byte <= 0x39 {
                if digits < 16 {
                    value = value &* 10 &+ Int(byte &- 0x30)
                    if value != 0 { digits += 1 }
                    if hasPoint, scale < 1_000_000_000_000_000 { scale = scale &* 10 }
                } else if !hasPoint {
                    value = 1_000_000_000_000_000_0
                }
            } else if byte == 0x2E, !hasPoint {
                hasPoint = true
            } else {
                break
            }
            position += 1
        }
        // Exponents are no part of the syntax, and no word of their own either.
        if digits > 0 || value == 0, self.byte(position) | 0x20 == 0x65 {
            while position < count, unsafe Self.isRegular(bytes[position]) { position += 1 }
        }
        var result = Double(value)
        if scale > 1 { result /= Double(scale) }
        return .number(isNegative ? -result : result)
    }

    private mutating func readName() {
        position += 1
        let start = pool.count
        while position < count {
            let byte = unsafe bytes[position]
            guard Self.isRegular(byte) else { break }
            position += 1
            if byte == 0x23, let high = hexadecimal(self.byte(position)),
                let low = hexadecimal(self.byte(position + 1))
            {
                pool.append(high << 4 | low)
                position += 2
            } else {
                pool.append(byte)
            }
        }
        value = start..<pool.count
    }

    private mutating func readHexadecimal() {
        position += 1
        let start = pool.count
        var high: UInt8?
        while position < count {
            let byte = unsafe bytes[position]
            position += 1
            if byte == 0x3E { break }
            guard let digit = hexadecimal(byte) else { continue }
            if let first = high {
                pool.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if let high { pool.append(high << 4) }
        value = start..<pool.count
    }

    private mutating func readString() {
        position += 1
        let start = pool.count
        var depth = 0
        while position < count {
            let byte = unsafe bytes[position]
            position += 1
            switch byte {
            case 0x28: depth += 1
            case 0x29:
                if depth == 0 {
                    value = start..<pool.count
                    return
                }
                depth -= 1
            case 0x5C:
                readEscape()
                continue
            default: break
            }
            pool.append(byte)
        }
        value = start..<pool.count
    }

    private mutating func readEscape() {
        let byte = self.byte(position)
        position += 1
        switch byte {
        case 0x6E: pool.append(10)  // n
        case 0x72: pool.append(13)  // r
        case 0x74: pool.append(9)  // t
        case 0x62: pool.append(8)  // b
        case 0x66: pool.append(12)  // f
        case 0x30...0x37:
            var value = UInt32(byte &- 0x30)
            for _ in 0..<2 where self.byte(position) >= 0x30 && self.byte(position) <= 0x37 {
                value = value << 3 | UInt32(self.byte(position) &- 0x30)
                position += 1
            }
            pool.append(UInt8(truncatingIfNeeded: value))
        case 13:
            if self.byte(position) == 10 { position += 1 }
        case 10: break
        default: pool.append(byte)
        }
    }
}

/// The value of a hexadecimal digit.
func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte &- 0x30
    case 0x41...0x46: byte &- 0x37
    case 0x61...0x66: byte &- 0x57
    default: nil
    }
}
