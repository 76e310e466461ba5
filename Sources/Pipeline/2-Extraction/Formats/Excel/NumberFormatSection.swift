/// One section of a number format's code, up to its semicolon.
struct NumberFormatSection {
    /// What stands in a section.
    enum Token: Hashable {
        /// A place for a digit; `isZero` when a missing digit is shown as 0.
        case digit(isZero: Bool)
        /// A byte that is shown as it is.
        case literal(UInt8)
    }

    /// A limit for the numbers that a section is for.
    struct Condition {
        /// Whether a number fulfils it.
        let accepts: @Sendable (Double) -> Bool
    }

    /// What it shows, in order.
    private(set) var tokens: [Token] = []
    /// The dates and times that it shows.
    private(set) var fields: DateSerial.Fields = []
    /// For which numbers it is; `nil` where that follows from its place.
    private(set) var condition: Condition?

    /// Whether it shows thousands, decimals, percents, exponents or fractions, or leaves the number as it is.
    private var isNotation = false
    private var hasMonth = false

    /// The section that `code` begins with, which is taken off it; the semicolon stays.
    init(_ code: inout ArraySlice<UInt8>) {
        while let byte = code.first, byte != UInt8(ascii: ";") {
            code.removeFirst()
            take(byte, &code)
        }
        if hasMonth, !fields.contains(.time) { fields.insert(.date) }
    }

    /// Whether it puts digits into places of their own, or words beside them.
    var isPattern: Bool {
        guard !isNotation, let first = tokens.firstIndex(where: \.isDigit),
            let last = tokens.lastIndex(where: \.isDigit)
        else { return false }
        if tokens[first...last].contains(where: { !$0.isDigit }) { return true }
        if tokens.count(where: { $0 == .digit(isZero: true) }) > 1 { return true }
        return tokens.contains(where: \.isWord)
    }

    private mutating func take(_ byte: UInt8, _ code: inout ArraySlice<UInt8>) {
        switch byte {
        case UInt8(ascii: "\""):
            while let next = code.popFirst(), next != UInt8(ascii: "\"") { tokens.append(.literal(next)) }
        case UInt8(ascii: "\\"):
            if let next = code.popFirst() { tokens.append(.literal(next)) }
        case UInt8(ascii: "_"), UInt8(ascii: "*"):
            _ = code.popFirst()
        case UInt8(ascii: "["):
            let end = code.firstIndex(of: UInt8(ascii: "]")) ?? code.endIndex
            takeBracket(code[..<end])
            code = code[end...].dropFirst()
        case UInt8(ascii: "0"): tokens.append(.digit(isZero: true))
        case UInt8(ascii: "#"), UInt8(ascii: "?"): tokens.append(.digit(isZero: false))
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "@"): isNotation = true
        case UInt8(ascii: "/"):
            if tokens.contains(where: \.isDigit) { isNotation = true }
        case UInt8(ascii: "G"), UInt8(ascii: "g"):
            takeWord("eneral", &code)
        case UInt8(ascii: "A"), UInt8(ascii: "a"):
            takeWord(code.first == UInt8(ascii: "/") ? "/p" : "m/pm", &code)
        case UInt8(ascii: "E"), UInt8(ascii: "e"):
            if code.first == UInt8(ascii: "+") || code.first == UInt8(ascii: "-") {
                isNotation = true
            } else {
                fields.insert(.date)
            }
        default: takeField(byte)
        }
    }

    private mutating func takeField(_ byte: UInt8) {
        switch byte | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "b"): fields.insert(.date)
        case UInt8(ascii: "h"), UInt8(ascii: "s"): fields.insert(.time)
        case UInt8(ascii: "m"): hasMonth = true
        default: tokens.append(.literal(byte))
        }
    }

    /// Passes over a word of the code's own, such as `General`.
    private mutating func takeWord(_ word: StaticString, _ code: inout ArraySlice<UInt8>) {
        let rest = String(decoding: code.prefix(word.utf8CodeUnitCount), as: UTF8.self).lowercased()
        guard rest == word.description else { return }
        code = code.dropFirst(word.utf8CodeUnitCount)
        isNotation = true
    }

    /// What stands in brackets: a colour, a language, a condition, or hours that go on after 24.
    private mutating func takeBracket(_ text: ArraySlice<UInt8>) {
        guard let first = text.first else { return }
        let isElapsed = text.allSatisfy { $0 | 0x20 == first | 0x20 }
        switch first | 0x20 {
        case UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s"):
            if isElapsed { fields.formUnion([.time, .elapsed]) }
        case UInt8(ascii: "<") | 0x20, UInt8(ascii: "=") | 0x20, UInt8(ascii: ">") | 0x20:
            condition = Self.condition(text)
        default: break
        }
    }

    private static func condition(_ text: ArraySlice<UInt8>) -> Condition? {
        let operation = text.prefix { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }
        guard let limit = NumberText.value(Array(text.dropFirst(operation.count))) else { return nil }
        switch String(decoding: operation, as: UTF8.self) {
        case "<": return Condition { $0 < limit }
        case "<=": return Condition { $0 <= limit }
        case ">": return Condition { $0 > limit }
        case ">=": return Condition { $0 >= limit }
        case "=": return Condition { $0 == limit }
        case "<>": return Condition { $0 != limit }
        default: return nil
        }
    }
}

extension NumberFormatSection.Token {
    /// Whether it is a place for a digit.
    var isDigit: Bool {
        if case .digit = self { true } else { false }
    }

    /// Whether it is a letter or digit that is shown as it is.
    var isWord: Bool {
        guard case .literal(let byte) = self else { return false }
        let letter = byte | 0x20
        return byte >= 0x80 || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
