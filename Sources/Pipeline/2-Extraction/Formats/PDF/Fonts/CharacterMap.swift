/// What characters the codes of a font stand for.
struct CharacterMap {
    /// A value that names a sequence of characters instead of one.
    private static let sequenceBit: UInt32 = 0x8000_0000
    /// A value that is taken for want of a better one.
    private static let guessBit: UInt32 = 0x4000_0000
    /// The most codes that one map may state, since a short range can state many.
    private static let most = 1 << 18

    private var dense: [UInt32] = []
    private var sparse: [UInt32: UInt32] = [:]
    private var sequences: [[UInt8]] = []
    private var stated = 0

    /// Whether it says nothing.
    var isEmpty: Bool { stated == 0 }

    /// Whether a code stands for characters.
    func knows(_ code: UInt32) -> Bool { entry(code) != 0 }

    /// Appends the characters of a code in UTF-8.
    ///
    /// - Returns: Whether the code is known to stand for them.
    @inline(__always)
    func append(_ code: UInt32, to text: inout [UInt8]) -> Bool {
        let entry = entry(code)
        if entry < 0x80 {
            guard entry != 0 else { return false }
            text.append(UInt8(truncatingIfNeeded: entry))
        } else if entry & Self.guessBit != 0 {
            text.append(UInt8(truncatingIfNeeded: entry))
            return false
        } else if entry & Self.sequenceBit != 0 {
            text.append(contentsOf: sequences[Int(entry & ~Self.sequenceBit)])
        } else {
            text.appendUTF8(entry)
        }
        return true
    }

    @inline(__always)
    private func entry(_ code: UInt32) -> UInt32 {
        code < dense.count ? dense[Int(code)] : sparse.isEmpty ? 0 : sparse[code] ?? 0
    }

    /// States what a code stands for; characters that mean nothing are passed over.
    mutating func set(_ code: UInt32, _ characters: [UInt32]) {
        let plain = characters.lazy.flatMap(Self.decomposed).filter { $0 != 0 && $0 != 0xFFFD }
        guard let first = plain.first, stated < Self.most else { return }
        if plain.dropFirst().isEmpty { return put(code, first) }
        var bytes: [UInt8] = []
        for character in plain.prefix(16) { bytes.appendUTF8(character) }
        put(code, UInt32(truncatingIfNeeded: sequences.count) | Self.sequenceBit)
        sequences.append(bytes)
    }

    /// States that codes that follow each other stand for characters that do.
    mutating func set(_ codes: ClosedRange<UInt32>, from first: UInt32) {
        let count = min(UInt32(Self.most), codes.upperBound - codes.lowerBound)
        for offset in 0...count {
            guard stated < Self.most, first <= 0x10FFFF - offset else { return }
            set(codes.lowerBound + offset, [first + offset])
        }
    }

    /// Takes a code that stands for nothing known for the ASCII character that it would be, as copying from a viewer does.
    mutating func guess(_ code: UInt32) {
        if code > 0x20, code < 0x7F {
            put(code, code | Self.guessBit)
        } else if code < dense.count {
            dense[Int(code)] = 0
        }
    }

    /// Takes what another map states for single bytes instead of what this one does.
    mutating func override(with map: CharacterMap) {
        for code in 0..<UInt32(256) {
            let entry = map.entry(code)
            guard entry != 0 else { continue }
            if entry & Self.sequenceBit == 0 {
                put(code, entry)
            } else {
                put(code, UInt32(truncatingIfNeeded: sequences.count) | Self.sequenceBit)
                sequences.append(map.sequences[Int(entry & ~Self.sequenceBit)])
            }
        }
    }

    private mutating func put(_ code: UInt32, _ entry: UInt32) {
        stated += 1
        guard code < 1 << 16 else {
            sparse[code] = entry
            return
        }
        if code >= dense.count {
            dense.append(contentsOf: repeatElement(0, count: max(256, Int(code) + 1 - dense.count)))
        }
        dense[Int(code)] = entry
    }

    /// Ligatures become their letters, blanks a blank, and symbol fonts' private copies of ASCII become ASCII.
    private static func decomposed(_ character: UInt32) -> [UInt32] {
        switch character {
        case 0xFB00: [0x66, 0x66]
        case 0xFB01: [0x66, 0x69]
        case 0xFB02: [0x66, 0x6C]
        case 0xFB03: [0x66, 0x66, 0x69]
        case 0xFB04: [0x66, 0x66, 0x6C]
        case 0xFB05, 0xFB06: [0x73, 0x74]
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x1...0x1F: [0x20]
        case 0xAD: [0x2D]
        case 0xF020...0xF07E: [character - 0xF000]
        case 0xD800...0xDFFF: []
        default: character < 0x110000 ? [character] : []
        }
    }
}

extension [UInt8] {
    /// Appends a code point in UTF-8; one that is no character becomes U+FFFD.
    mutating func appendUTF8(_ character: UInt32) {
        switch character {
        case 0..<0x80: append(UInt8(truncatingIfNeeded: character))
        case 0x80..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | character >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | character & 0x3F))
        case 0xD800...0xDFFF: appendUTF8(0xFFFD)
        case 0x800..<0x10000:
            append(UInt8(truncatingIfNeeded: 0xE0 | character >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | character >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | character & 0x3F))
        case 0x10000..<0x110000:
            append(UInt8(truncatingIfNeeded: 0xF0 | character >> 18))
            append(UInt8(truncatingIfNeeded: 0x80 | character >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | character >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | character & 0x3F))
        default: appendUTF8(0xFFFD)
        }
    }

    /// Appends UTF-16 code units as UTF-8; lone surrogates become U+FFFD.
    mutating func appendUTF8(utf16 units: some Sequence<UInt16>) {
        append(contentsOf: String(decoding: Array<UInt16>(units), as: UTF16.self).utf8)
    }
}
