internal import CGlyphTables

/// What characters the names of glyphs stand for (Adobe Glyph List Specification 1.7).
enum GlyphNames {
    /// The characters of a name; none when it says nothing.
    static func characters(of name: String) -> [UInt32] {
        var bytes = Array(name.utf8)
        // What follows a full stop tells variants of one character apart.
        if let dot = bytes.firstIndex(of: 0x2E), dot > 0 { bytes.removeSubrange(dot...) }
        if let found = listed(bytes[...]) { return found }
        guard bytes.contains(0x5F) else { return component(bytes[...]) }
        return bytes.split(separator: 0x5F).prefix(8).flatMap { listed($0) ?? component($0) }
    }

    /// The code of a character that a producer put into a name of its own, as in `a65`, `g65`, `c65` or `G41`.
    static func code(in name: String) -> UInt32? {
        let bytes = Array(name.utf8)
        guard let first = bytes.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }), first > 0, first <= 3,
            bytes.count - first <= 4, bytes[..<first].allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[first...] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value &* 10 &+ UInt32(byte &- 0x30)
        }
        return value >= 32 && value < 256 ? value : nil
    }

    /// Names that state their code point: `uni` with groups of four digits, `u` with four to six.
    private static func component(_ name: ArraySlice<UInt8>) -> [UInt32] {
        if name.starts(with: [0x75, 0x6E, 0x69]), name.count >= 7, (name.count - 3) % 4 == 0, name.count <= 35 {
            var characters: [UInt32] = []
            var digits = name.dropFirst(3)
            while !digits.isEmpty {
                guard let value = hexadecimalNumber(digits.prefix(4)) else { return [] }
                characters.append(value)
                digits = digits.dropFirst(4)
            }
            return characters
        }
        if name.first == 0x75, name.count >= 5, name.count <= 7, let value = hexadecimalNumber(name.dropFirst()) {
            return value < 0x110000 ? [value] : []
        }
        return []
    }

    private static func hexadecimalNumber(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for digit in digits {
            guard let digit = hexadecimal(digit) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Looks a name up in Adobe's list.
    private static func listed(_ name: ArraySlice<UInt8>) -> [UInt32]? {
        if name.count == 1, let only = name.first, only | 0x20 >= 0x61, only | 0x20 <= 0x7A { return [UInt32(only)] }
        let table = unsafe weir_glyph_names()
        let lines = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
        var low = 0
        var high = lines.count
        while low < high {
            // The line that the middle lies in.
            var start = (low + high) / 2
            while start > low, unsafe lines[start - 1] != 0x0A { start -= 1 }
            var end = start
            while end < high, unsafe lines[end] != 0x20 { end += 1 }
            let listed = unsafe lines[start..<end]
            if unsafe listed.elementsEqual(name) { return unsafe characters(lines, from: end) }
            if unsafe listed.lexicographicallyPrecedes(name) {
                while end < high, unsafe lines[end] != 0x0A { end += 1 }
                low = end + 1
            } else {
                high = start
            }
        }
        return nil
    }

    /// The code points from a blank on to the end of its line.
    private static func characters(_ lines: UnsafeBufferPointer<UInt8>, from blank: Int) -> [UInt32] {
        var position = blank
        let count = lines.count
        var characters: [UInt32] = []
        while position < count, unsafe lines[position] == 0x20 {
            position += 1
            var value: UInt32 = 0
            while position < count, let digit = unsafe hexadecimal(lines[position]) {
                value = value << 4 | UInt32(digit)
                position += 1
            }
            characters.append(value)
        }
        return characters
    }
}
