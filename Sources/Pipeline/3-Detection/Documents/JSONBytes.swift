/// Steps of eight bytes over JSON.
enum JSONBytes {
    /// Eight blanks.
    static let eightBlanks: UInt64 = 0x2020_2020_2020_2020

    /// The eight bytes from `index`.
    @inline(__always)
    static func word(_ text: UnsafePointer<UInt8>, at index: Int) -> UInt64 {
        let raw = unsafe UnsafeRawPointer(text + index)
        return unsafe UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    }

    /// Where the next quote or backslash stands from `index` on; `count` when there is none before it.
    @inline(__always)
    static func quoteOrBackslash(_ text: UnsafePointer<UInt8>, from index: Int, to count: Int) -> Int {
        var index = index
        while index &+ 8 <= count {
            let word = unsafe word(text, at: index)
            let hit = zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
            if hit != 0 { return index &+ hit.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count {
            let byte = unsafe text[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            index &+= 1
        }
        return index
    }

    /// The top bit of each byte that is zero; above the lowest such byte there may be more, which nobody looks at.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
