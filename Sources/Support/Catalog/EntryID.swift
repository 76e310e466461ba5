/// Identifiers of entries: what a predefined one must look like, and how a custom one gets its own.
package enum EntryID {
    /// Whether `text` is a UUID in the form the catalog uses: lower case, with hyphens (RFC 9562, section 4).
    package static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            hyphens.contains(index) ? byte == UInt8(ascii: "-") : isHexDigit(byte)
        }
    }

    /// Derives the identifier of a custom pattern from the pattern: the same pattern always has the same one.
    ///
    /// The identifier is a UUID of version 8, whose bits are for the application to choose (RFC 9562, section 5.8):
    /// here the 128-bit FNV-1a hash (draft-eastlake-fnv) of `weir:pattern:` and the pattern in UTF-8. FNV is no defence
    /// against someone who looks for two patterns with one identifier; he could as well give the same pattern twice.
    package static func derived(fromPattern pattern: String) -> String {
        let hash = fnv1a("weir:pattern:\(pattern)".utf8)
        let versioned = hash & ~(0xF << 76) | 0x8 << 76
        return text(of: versioned & ~(0b11 << 62) | 0b10 << 62)
    }

    private static let hyphens: Set = [8, 13, 18, 23]

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt128 {
        let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
        let offsetBasis: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        return bytes.reduce(offsetBasis) { ($0 ^ UInt128($1)) &* prime }
    }

    private static func text(of value: UInt128) -> String {
        let digits = String(value, radix: 16)
        var text = ""
        for (index, digit) in (String(repeating: "0", count: 32 - digits.count) + digits).enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }
}
