/// A font in the Compact Font Format, of which only the names of the codes matter (Adobe Technical Note 5176).
struct CFFProgram {
    private let data: ByteSlice
    private let strings: Index
    private let charset: Int
    private let encoding: Int
    private let glyphCount: Int

    /// Where the items of an index stand.
    private struct Index {
        var offsets: [Int] = []
        var end = 0
        var count: Int { max(0, offsets.count - 1) }
    }

    /// Gives `body` the codes of the font's own encoding with the names of their glyphs.
    static func encoding(_ data: ByteSlice, _ body: (UInt32, String) -> Void) {
        guard let program = try? CFFProgram(data) else { return }
        try? program.readEncoding(body)
    }

    private init(_ data: ByteSlice) throws(ReadingFault) {
        self.data = data
        let names = try Self.index(data, at: Int(data.byte(at: 2)))
        let dictionaries = try Self.index(data, at: names.end)
        strings = try Self.index(data, at: dictionaries.end)
        guard dictionaries.count > 0 else { throw .corrupt }
        let start = dictionaries.offsets[0]
        let values = Self.dictionary(try data.slice(at: start, count: dictionaries.offsets[1] - start))
        // Fonts with character identifiers (operator 12 30) have no encoding.
        guard values[0x0C1E] == nil, let charStrings = values[17] else { throw .corrupt }
        charset = values[15] ?? 0
        encoding = values[16] ?? 0
        glyphCount = min(65_535, try Self.index(data, at: charStrings).count)
    }

    private static func index(_ data: ByteSlice, at position: Int) throws(ReadingFault) -> Index {
        let count = Int(try data.big(UInt16.self, at: position))
        guard count > 0 else { return Index(offsets: [], end: position + 2) }
        let size = Int(try data.byte(at: position + 2))
        guard (1...4).contains(size) else { throw .corrupt }
        let base = position + 3 + (count + 1) * size - 1
        _ = try data.slice(at: position + 3, count: (count + 1) * size)
        var index = Index()
        var previous = 0
        for item in 0...count {
            var offset = 0
            for byte in 0..<size { offset = offset << 8 | Int(try data.byte(at: position + 3 + item * size + byte)) }
            guard offset >= previous, base + offset <= data.count else { throw .corrupt }
            previous = offset
            index.offsets.append(base + offset)
        }
        index.end = base + previous
        return index
    }

    /// The last operand of each operator; two-byte operators are `0x0C00` and more.
    private static func dictionary(_ data: ByteSlice) -> [Int: Int] {
        let bytes = data.array
        var values: [Int: Int] = [:]
        var operand = 0
        var index = 0
        func byte(_ offset: Int) -> Int { index + offset < bytes.count ? Int(bytes[index + offset]) : 0 }
        while index < bytes.count {
            let first = Int(bytes[index])
            switch first {
            case 12:
                values[0x0C00 | byte(1)] = operand
                index += 2
            case 0...21:
                values[first] = operand
                index += 1
            case 28:
                operand = Int(Int16(truncatingIfNeeded: byte(1) << 8 | byte(2)))
                index += 3
            case 29:
                operand = Int(Int32(truncatingIfNeeded: byte(1) << 24 | byte(2) << 16 | byte(3) << 8 | byte(4)))
                index += 5
            case 30:
                index += 1
                while index < bytes.count, bytes[index] & 0x0F != 0x0F { index += 1 }
                index += 1
            case 32...246:
                operand = first - 139
                index += 1
            case 247...250:
                operand = (first - 247) * 256 + byte(1) + 108
                index += 2
            case 251...254:
                operand = -(first - 251) * 256 - byte(1) - 108
                index += 2
            default: index += 1
            }
        }
        return values
    }

    private func readEncoding(_ body: (UInt32, String) -> Void) throws(ReadingFault) {
        // 0 and 1 stand for the standard and the expert encoding.
        guard encoding > 1 else { return }
        let names = try glyphNames()
        let format = try data.byte(at: encoding)
        let count = Int(try data.byte(at: encoding + 1))
        var glyph = 1
        for item in 0..<count {
            if format & 0x7F == 0 {
                let code = UInt32(try data.byte(at: encoding + 2 + item))
                if glyph < names.count { body(code, names[glyph]) }
                glyph += 1
            } else {
                let first = Int(try data.byte(at: encoding + 2 + item * 2))
                let left = Int(try data.byte(at: encoding + 3 + item * 2))
                for code in first...(first + left) {
                    if glyph < names.count, code < 256 { body(UInt32(code), names[glyph]) }
                    glyph += 1
                }
            }
        }
    }

    private func glyphNames() throws(ReadingFault) -> [String] {
        var names = [".notdef"]
        // Only 256 codes exist; more names would never be asked for, but glyphs need not come in order.
        let wanted = min(glyphCount, 4096)
        guard charset > 2 else {
            while names.count < wanted { names.append(string(names.count)) }
            return names
        }
        let format = try data.byte(at: charset)
        var position = charset + 1
        while names.count < wanted {
            let first = Int(try data.big(UInt16.self, at: position))
            position += 2
            var left = 0
            if format == 1 {
                left = Int(try data.byte(at: position))
                position += 1
            } else if format == 2 {
                left = Int(try data.big(UInt16.self, at: position))
                position += 2
            }
            for number in first...(first + left) where names.count < wanted { names.append(string(number)) }
        }
        return names
    }

    private func string(_ number: Int) -> String {
        if number < CFFStandardStrings.count { return Self.standardString(number) }
        let item = number - CFFStandardStrings.count
        guard item < strings.count else { return ".notdef" }
        let start = strings.offsets[item]
        return String(
            decoding: data.clamped(from: start, count: strings.offsets[item + 1] - start).array,
            as: UTF8.self
        )
    }

    private static func standardString(_ number: Int) -> String {
        let text = CFFStandardStrings.text
        let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var left = number
        var index = 0
        while left > 0, index < bytes.count {
            if unsafe bytes[index] == 0x20 { left -= 1 }
            index += 1
        }
        var end = index
        while end < bytes.count, unsafe bytes[end] != 0x20 { end += 1 }
        return unsafe String(decoding: bytes[index..<end], as: UTF8.self)
    }
}
