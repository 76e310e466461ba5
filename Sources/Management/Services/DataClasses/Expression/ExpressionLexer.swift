/// Cuts an expression into its words.
struct ExpressionLexer {
    private let text: [UInt8]
    private var index = 0
    private var column = 1

    /// A lexer at the start of a text.
    init(_ text: String) {
        self.text = [UInt8](text.utf8)
    }

    /// The next word; `end` from the end on.
    mutating func next() throws(ExpressionError) -> ExpressionToken {
        while let byte = peek(), byte == 0x20 || (0x09...0x0D).contains(byte) { advance() }
        let start = column
        guard let byte = peek() else { return ExpressionToken(kind: .end, column: start) }
        let kind = try kind(startingWith: byte, at: start)
        return ExpressionToken(kind: kind, column: start)
    }

    private mutating func kind(
        startingWith byte: UInt8,
        at start: Int
    ) throws(ExpressionError) -> ExpressionToken.Kind {
        switch byte {
        case UInt8(ascii: "("): return single(.openParenthesis)
        case UInt8(ascii: ")"): return single(.closeParenthesis)
        case UInt8(ascii: "["): return single(.openBracket)
        case UInt8(ascii: "]"): return single(.closeBracket)
        case UInt8(ascii: "!"): return single(.not)
        case UInt8(ascii: "|"): return try double(.or, byte)
        case UInt8(ascii: "^"): return try double(.xor, byte)
        case UInt8(ascii: "&"): return try double(.and, byte)
        case UInt8(ascii: "\""): return try quoted(from: start)
        case UInt8(ascii: "r") where peek(1) == UInt8(ascii: "\"") || peek(1) == UInt8(ascii: "#"):
            return try raw(from: start)
        case _ where Self.startsName(byte): return name()
        default: throw ExpressionError(.badCharacter, at: start)
        }
    }

    private mutating func single(_ kind: ExpressionToken.Kind) -> ExpressionToken.Kind {
        advance()
        return kind
    }

    private mutating func double(
        _ kind: ExpressionToken.Kind,
        _ byte: UInt8
    ) throws(ExpressionError) -> ExpressionToken.Kind {
        guard peek(1) == byte else { throw ExpressionError(.badCharacter, at: column) }
        advance()
        advance()
        return kind
    }

    private mutating func name() -> ExpressionToken.Kind {
        var bytes: [UInt8] = []
        while let byte = peek(), Self.continuesName(byte) {
            bytes.append(byte)
            advance()
        }
        return switch String(decoding: bytes, as: UTF8.self) {
        case "or": .or
        case "xor": .xor
        case "and": .and
        case "not": .not
        case let name: .name(name)
        }
    }

    private mutating func quoted(from start: Int) throws(ExpressionError) -> ExpressionToken.Kind {
        advance()
        var bytes: [UInt8] = []
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                advance()
                return .string(bytes)
            case UInt8(ascii: "\\"): bytes.append(try escape())
            default:
                bytes.append(byte)
                advance()
            }
        }
        throw ExpressionError(.openString, at: start)
    }

    private mutating func escape() throws(ExpressionError) -> UInt8 {
        let start = column
        advance()
        switch peek() {
        case .some(let byte) where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\"):
            advance()
            return byte
        case UInt8(ascii: "x"):
            advance()
            return try number(digits: 2, radix: 16, start)
        default:
            return try number(digits: 3, radix: 8, start)
        }
    }

    private mutating func number(digits: Int, radix: Int, _ start: Int) throws(ExpressionError) -> UInt8 {
        var value = 0
        for _ in 0..<digits {
            guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
                throw ExpressionError(.badEscape, at: start)
            }
            value = value * radix + digit
            advance()
        }
        guard let byte = UInt8(exactly: value) else { throw ExpressionError(.badEscape, at: start) }
        return byte
    }

    /// A string such as `r##"…"##`, which ends at a quote with as many number signs as it starts with.
    private mutating func raw(from start: Int) throws(ExpressionError) -> ExpressionToken.Kind {
        advance()
        var signs = 0
        while peek() == UInt8(ascii: "#") {
            signs += 1
            advance()
        }
        guard peek() == UInt8(ascii: "\"") else { throw ExpressionError(.badCharacter, at: start) }
        advance()
        var bytes: [UInt8] = []
        while let byte = peek() {
            advance()
            if byte == UInt8(ascii: "\""), follow(signs) {
                for _ in 0..<signs { advance() }
                return .string(bytes)
            }
            bytes.append(byte)
        }
        throw ExpressionError(.openString, at: start)
    }

    private func follow(_ signs: Int) -> Bool {
        (0..<signs).allSatisfy { peek($0) == UInt8(ascii: "#") }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        let place = index + distance
        return place < text.count ? text[place] : nil
    }

    private mutating func advance() {
        index += 1
        // Bytes that continue a character in UTF-8 do not count (RFC 3629, section 3).
        if index >= text.count || text[index] & 0xC0 != 0x80 { column += 1 }
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }
}
