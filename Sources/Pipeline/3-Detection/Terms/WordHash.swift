internal import CWeirSIMD

/// Words as term lists and texts have them, reduced to numbers that can be compared.
///
/// A word is a run of ASCII letters, digits, underscores and characters from U+0080, but for those that begin with the
/// bytes C2 or E2: quotation marks, dashes and other signs. Upper and lower case are the same: 0x20 is
/// set in every byte, which folds ASCII and, in UTF-8, the letters of Latin-1. Two words that differ in nothing but that
/// bit are taken for one; beyond Latin-1 that can join two of which one is no word.
enum WordHash {
    /// A word's number and where it ends.
    struct Word {
        let hash: UInt64
        let end: Int
    }

    /// The number before the first word of a term.
    static let seed: UInt64 = 0x243F_6A88_85A3_08D3

    private static let fold: UInt64 = 0x2020_2020_2020_2020
    private static let first: UInt64 = 0xA076_1D64_78BD_642F
    private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

    /// Whether a byte at which a character begins, or goes on that began in a word, is part of a word.
    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return byte != 0xC2 && byte != 0xE2 }
        return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
    }

    /// How many bytes a character has that is part of no word.
    @inline(__always)
    static func signLength(_ byte: UInt8) -> Int {
        byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
    }

    /// The word that starts at `start` of a text of `count` bytes.
    @inline(__always)
    static func word(at start: Int, in text: UnsafePointer<UInt8>, count: Int) -> Word {
        var end = start
        while unsafe end < count && isWordByte(text[end]) { end &+= 1 }
        return Word(hash: unsafe hash(text + start, count: end &- start, room: count &- start), end: end)
    }

    /// The number of the first words of a term, from that of the words before and that of the next.
    @inline(__always)
    static func following(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word).multipliedFullWidth(by: first)
        return product.high ^ product.low
    }

    /// The bit of the word filter for a word.
    static func bucket(_ text: UnsafePointer<UInt8>, count: Int) -> Int {
        let length = min(8, count)
        return Int(weir_word_bucket(unsafe load(text, length, room: length), UInt32(length)))
    }

    @inline(__always)
    private static func hash(_ text: UnsafePointer<UInt8>, count: Int, room: Int) -> UInt64 {
        var hash = second ^ UInt64(truncatingIfNeeded: count)
        var offset = 0
        repeat {
            let part = unsafe load(text + offset, min(8, count &- offset), room: room &- offset)
            let product = (hash ^ part).multipliedFullWidth(by: second)
            hash = product.high ^ product.low
            offset &+= 8
        } while offset < count
        return hash
    }

    /// Up to eight bytes, folded, zeros behind them.
    @inline(__always)
    private static func load(_ text: UnsafePointer<UInt8>, _ length: Int, room: Int) -> UInt64 {
        var bytes: UInt64 = 0
        if room >= 8 {
            bytes = unsafe UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)
        } else {
            for index in 0..<length { bytes |= unsafe UInt64(text[index]) << UInt64(8 &* index) }
        }
        bytes |= fold
        return length >= 8 ? bytes : bytes & ((1 &<< UInt64(truncatingIfNeeded: 8 &* length)) &- 1)
    }
}
