/// Reads a character map: a program in PostScript of which only the tables matter (Adobe Technical Note 5014).
struct CMapParser {
    /// What codes stand for.
    private(set) var characters = CharacterMap()
    /// What glyph identifiers codes select, where that is not the code itself.
    private(set) var identifiers: [UInt32: UInt32] = [:]
    /// How strings part into codes.
    private(set) var space = CodeSpace()
    /// Whether text runs downwards.
    private(set) var isVertical = false
    /// The name of the map that this one goes on from.
    private(set) var base: String?

    private static let mostIdentifiers = 1 << 16

    /// Reads all of a map.
    init(_ data: ByteSlice) {
        unsafe data.withUnsafeBytes { bytes in
            var lexer = unsafe PDFLexer(bytes)
            read(&lexer)
        }
    }

    private mutating func read(_ lexer: inout PDFLexer) {
        var lastNumber = 0.0
        var lastName: String?
        while true {
            lexer.pool.removeAll(keepingCapacity: true)
            switch lexer.next() {
            case .end: return
            case .number(let number): lastNumber = number
            case .name:
                lastName = lexer.name
            case .word:
                if lexer.isWord("begincodespacerange") {
                    readSpace(&lexer)
                } else if lexer.isWord("beginbfchar") {
                    readCharacters(&lexer)
                } else if lexer.isWord("beginbfrange") {
                    readRanges(&lexer)
                } else if lexer.isWord("begincidchar") {
                    readIdentifiers(&lexer, isRange: false)
                } else if lexer.isWord("begincidrange") {
                    readIdentifiers(&lexer, isRange: true)
                } else if lexer.isWord("usecmap") {
                    base = lastName
                } else if lexer.isWord("def"), lastName == "WMode" {
                    isVertical = lastNumber == 1
                }
            default: continue
            }
        }
    }

    /// The next string before the end of a table.
    private func string(_ lexer: inout PDFLexer) -> [UInt8]? {
        lexer.pool.removeAll(keepingCapacity: true)
        while true {
            switch lexer.next() {
            case .string: return Array(lexer.pool[lexer.value])
            case .end, .word: return nil
            default: continue
            }
        }
    }

    private mutating func readSpace(_ lexer: inout PDFLexer) {
        while let low = string(&lexer), let high = string(&lexer) { space.add(low, high) }
    }

    private mutating func readCharacters(_ lexer: inout PDFLexer) {
        while let code = string(&lexer) {
            lexer.pool.removeAll(keepingCapacity: true)
            switch lexer.next() {
            case .string: characters.set(Self.number(code), Self.text(lexer.pool[lexer.value]))
            case .name: characters.set(Self.number(code), GlyphNames.characters(of: lexer.name))
            case .end, .word: return
            default: continue
            }
        }
    }

    private mutating func readRanges(_ lexer: inout PDFLexer) {
        while let low = string(&lexer), let high = string(&lexer) {
            let first = Self.number(low)
            let last = Self.number(high)
            lexer.pool.removeAll(keepingCapacity: true)
            switch lexer.next() {
            case .string:
                let text = Self.text(lexer.pool[lexer.value])
                guard first <= last, let character = text.last else { continue }
                if text.count == 1 {
                    characters.set(first...last, from: character)
                } else {
                    for offset in 0...min(255, last - first) where character <= 0x10FFFF - offset {
                        characters.set(first + offset, text.dropLast() + [character + offset])
                    }
                }
            case .arrayBegin:
                var code = first
                var isOpen = true
                while isOpen {
                    lexer.pool.removeAll(keepingCapacity: true)
                    switch lexer.next() {
                    case .string:
                        if code <= last { characters.set(code, Self.text(lexer.pool[lexer.value])) }
                        code = code &+ 1
                    case .arrayEnd, .end, .word: isOpen = false
                    default: code = code &+ 1
                    }
                }
            case .end, .word: return
            default: continue
            }
        }
    }

    private mutating func readIdentifiers(_ lexer: inout PDFLexer, isRange: Bool) {
        while let low = string(&lexer) {
            guard let high = isRange ? string(&lexer) : low, case .number(let start) = lexer.next() else { return }
            let first = Self.number(low)
            let last = Self.number(high)
            guard first <= last, start >= 0, start < 65_536 else { continue }
            var identifier = UInt32(start)
            for offset in 0...min(65_535, last - first) {
                guard identifiers.count < Self.mostIdentifiers else { return }
                identifiers[first + offset] = identifier
                identifier += 1
            }
        }
    }

    /// A code as a number; one of more than four bytes keeps the last four.
    static func number(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The characters of a text in UTF-16, most significant byte first.
    private static func text(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
        if bytes.count <= 2 { return [bytes.reduce(0) { $0 << 8 | UInt32($1) }] }
        var characters: [UInt32] = []
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let unit = UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
            index += 2
            if unit & 0xFC00 == 0xDC00, let high = characters.last, high & 0xFFFF_FC00 == 0xD800 {
                characters[characters.count - 1] = 0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF)
            } else {
                characters.append(unit)
            }
        }
        return characters
    }
}
