/// Walks through RTF once, from its first byte to its last: groups are kept on a stack, so that their depth costs
/// memory and no calls, and no length that the content states is followed beyond its end.
struct RTFScanner {
    /// What belongs to a group and ends with it.
    private struct Group {
        var destination = RTFDestination.text
        var font = -1
        /// How many characters for older readers follow each `\u`.
        var skip = 1
    }

    private let output: RTFOutput
    private var group = Group()
    private var stack: [Group] = []
    /// Groups beyond the deepest that are kept.
    private var deeper = 0
    private var offset = 0
    /// How many characters are still to be passed over.
    private var skipping = 0
    /// Whether the next control word is behind `\*`.
    private var isOptional = false
    private var defaultFont = -1
    private var fontInTable = -1
    private var hasEnded = false

    private static let deepest = 100_000

    /// A scanner that writes to `output`.
    init(_ output: RTFOutput) {
        self.output = output
    }

    /// Whether the outermost group was closed.
    var isComplete: Bool { hasEnded }
    /// Where scanning ended.
    var end: Int { offset }

    /// Scans all of it.
    ///
    /// - Throws: The limit that was reached.
    mutating func scan(_ bytes: Span<UInt8>) throws(ReadingFault) {
        while offset < bytes.count, !hasEnded {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "{"):
                offset += 1
                open()
            case UInt8(ascii: "}"):
                offset += 1
                try close()
            case UInt8(ascii: "\\"): try scanControl(bytes)
            case 0x0D, 0x0A, 0x00: offset += 1
            default: try scanText(bytes)
            }
        }
    }

    // MARK: - Groups

    private mutating func open() {
        skipping = 0
        isOptional = false
        output.flush()
        if stack.count < Self.deepest { stack.append(group) } else { deeper += 1 }
    }

    private mutating func close() throws(ReadingFault) {
        skipping = 0
        isOptional = false
        output.flush()
        guard deeper == 0 else { return deeper -= 1 }
        guard let outer = stack.popLast() else { return hasEnded = true }
        let ended = group
        group = outer
        if ended.destination != outer.destination {
            try output.end(ended.destination)
        } else if ended.destination == .variable {
            output.append(scalar: 0x09)
        }
        if ended.font != outer.font { output.use(font: outer.font) }
        if ended.destination != outer.destination { output.use(outer.destination) }
        if stack.isEmpty { hasEnded = true }
        try output.pass()
    }

    private mutating func enter(_ destination: RTFDestination) throws(ReadingFault) {
        // What is part of the text is part of whatever text it stands in.
        guard destination != .text else { return }
        output.flush()
        if destination == .picture { output.picture = .metafile }
        group.destination = destination
        output.use(destination)
    }

    // MARK: - Text

    private mutating func scanText(_ bytes: Span<UInt8>) throws(ReadingFault) {
        isOptional = false
        let start = offset
        var end = offset
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0x0D, 0x0A, 0x00: break
            default:
                end += 1
                continue
            }
            break
        }
        offset = end
        let skipped = min(skipping, end - start)
        skipping -= skipped
        if start + skipped < end { try output.append(bytes.extracting((start + skipped)..<end)) }
    }

    // MARK: - Control words and symbols

    private mutating func scanControl(_ bytes: Span<UInt8>) throws(ReadingFault) {
        offset += 1
        guard offset < bytes.count else { return }
        let first = bytes[offset]
        guard first | 0x20 >= UInt8(ascii: "a"), first | 0x20 <= UInt8(ascii: "z") else {
            offset += 1
            return try symbol(first, bytes)
        }
        var hash = RTFWord.emptyHash
        while offset < bytes.count, bytes[offset] | 0x20 >= UInt8(ascii: "a"), bytes[offset] | 0x20 <= UInt8(ascii: "z")
        {
            hash = RTFWord.hash(hash, bytes[offset])
            offset += 1
        }
        let parameter = scanParameter(bytes)
        if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        let word = RTFWord.word(hash: hash)
        if skipping > 0 {
            skipping -= 1
            // Binary data is passed over whole, not word by word.
            guard case .binary? = word else { return }
        }
        let wasOptional = isOptional
        isOptional = false
        if let word {
            try apply(word, parameter, bytes)
        } else if wasOptional, group.destination == .text || group.destination.isHexadecimal {
            try enter(.other)
        }
    }

    private mutating func scanParameter(_ bytes: Span<UInt8>) -> Int? {
        var place = offset
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        var number = 0
        let start = place
        while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 {
            number = min(number * 10 + Int(bytes[place] &- UInt8(ascii: "0")), Int(Int32.max))
            place += 1
        }
        guard place > start else { return nil }
        offset = place
        return isNegative ? -number : number
    }

    private mutating func symbol(_ symbol: UInt8, _ bytes: Span<UInt8>) throws(ReadingFault) {
        if symbol == UInt8(ascii: "*") { return isOptional = true }
        var byte: UInt8?
        if symbol == UInt8(ascii: "'") {
            guard offset + 1 < bytes.count, let high = Self.digit(bytes[offset]),
                let low = Self.digit(bytes[offset + 1])
            else { return }
            offset += 2
            byte = high << 4 | low
        }
        if skipping > 0 { return skipping -= 1 }
        if let byte { return output.append(escaped: byte) }
        switch symbol {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): output.append(escaped: symbol)
        case UInt8(ascii: "~"): output.append(scalar: 0xA0)
        case UInt8(ascii: "_"): output.append(scalar: 0x2D)
        case 0x0D, 0x0A: output.append(scalar: 0x0A)
        case 0x09: output.append(scalar: 0x09)
        default: break
        }
    }

    /// The value of a hexadecimal digit; `nil` for any other byte.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private mutating func apply(_ word: RTFWord, _ parameter: Int?, _ bytes: Span<UInt8>) throws(ReadingFault) {
        switch word {
        case .text(let text):
            output.append(text)
            try output.pass()
        case .destination(let destination): try enter(destination)
        case .picture(let kind): output.picture = kind
        case .codePage(let number): output.documentPage = number
        case .ansiCodePage: output.documentPage = parameter ?? 1252
        case .defaultFont:
            defaultFont = parameter ?? -1
            use(font: defaultFont)
        case .plain: use(font: defaultFont)
        case .font where group.destination == .fontTable: fontInTable = parameter ?? 0
        case .font: use(font: parameter ?? 0)
        case .fontCharset:
            if let page = RTFCharset.codePage(parameter ?? 0) { output.define(font: fontInTable, codePage: page) }
        case .fontCodePage where group.destination == .fontTable:
            output.define(font: fontInTable, codePage: parameter ?? 1252)
        case .fontCodePage: break
        case .unicode:
            output.append(unit: UInt16(truncatingIfNeeded: parameter ?? 0))
            skipping = group.skip
        case .unicodeSkip: group.skip = max(0, parameter ?? 1)
        case .binary:
            let count = min(max(0, parameter ?? 0), bytes.count - offset)
            try output.append(binary: bytes.extracting(offset..<(offset + count)))
            offset += count
        case .alternateNote: if group.destination == .footnote { try enter(.endnote) }
        }
    }

    private mutating func use(font: Int) {
        guard font != group.font else { return }
        group.font = font
        output.use(font: font)
    }
}
