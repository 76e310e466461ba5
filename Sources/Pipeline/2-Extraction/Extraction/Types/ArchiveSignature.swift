/// Tells archives and compressed streams that have no plain signature: whose magic is short, far from the start, or a
/// checksum.
enum ArchiveSignature {
    /// What content is that begins so; `nil` when it is none of them.
    static func format(of content: Span<UInt8>) -> ContentFormat? {
        guard content.count >= 10 else { return nil }
        if isBzip2(content) { return .bzip2 }
        if isCompress(content) { return .compress }
        if isLZ4(content) { return .lz4 }
        if isSkippableFrame(content) { return .zstd }
        if CPIOSignature.matches(content) { return .cpio }
        if isLHA(content) { return .lha }
        if isLZMA(content) { return .lzma }
        if TarSignature.matches(content) { return .tar }
        if isISO(content) { return .iso }
        return nil
    }

    /// `BZh`, the block size, and the first six bytes of a block or of the end: a comment is no bzip2 file.
    private static func isBzip2(_ content: Span<UInt8>) -> Bool {
        has("BZh", content) && (0x31...0x39).contains(content[3])
            && (has([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], content, at: 4)
                || has([0x17, 0x72, 0x45, 0x38, 0x50, 0x90], content, at: 4))
    }

    /// The magic of compress(1), then its flags: the most bits of a code, 9 to 16.
    private static func isCompress(_ content: Span<UInt8>) -> Bool {
        content[0] == 0x1F && content[1] == 0x9D && (9...16).contains(content[2] & 0x1F) && content[2] & 0x60 == 0
    }

    private static func isLZ4(_ content: Span<UInt8>) -> Bool {
        has([0x04, 0x22, 0x4D, 0x18], content) || has([0x02, 0x21, 0x4C, 0x18], content)
    }

    /// A skippable frame, which zstd and LZ4 have in common; what follows it tells which.
    private static func isSkippableFrame(_ content: Span<UInt8>) -> Bool {
        content[0] & 0xF0 == 0x50 && has([0x2A, 0x4D, 0x18], content, at: 1)
    }

    /// A method such as `-lh5-` at 2, and a header level at 20.
    private static func isLHA(_ content: Span<UInt8>) -> Bool {
        guard content.count > 21, content[2] == 0x2D, content[6] == 0x2D, content[20] <= 3 else { return false }
        return has("lh", content, at: 3) || has("lz", content, at: 3) || has("pm", content, at: 3)
    }

    /// The usual properties, a dictionary of 2^n or 2^n + 2^(n-1) bytes, a size below 2^40 or none, and a zero that each
    /// range coder begins with: LZMA_Alone has no magic.
    private static func isLZMA(_ content: Span<UInt8>) -> Bool {
        guard content.count > 13, content[0] == 0x5D, content[13] == 0 else { return false }
        let dictionary = (1...4).reduce(UInt32(0)) { $0 | UInt32(content[$1]) << UInt32(($1 - 1) * 8) }
        guard dictionary >= 1 << 12, dictionary != .max, dictionary.nonzeroBitCount <= 2 else { return false }
        let lowest = dictionary.trailingZeroBitCount
        guard dictionary.nonzeroBitCount == 1 || dictionary == 3 << UInt32(lowest) else { return false }
        let isUnknown = (5...12).allSatisfy { content[$0] == 0xFF }
        return isUnknown || (10...12).allSatisfy { content[$0] == 0 }
    }

    /// `CD001` in one of the first volume descriptors, which begin at sector 16 (ECMA-119, 8.1).
    private static func isISO(_ content: Span<UInt8>) -> Bool {
        [32_769, 34_817, 36_865].contains { has("CD001", content, at: $0) }
    }

    private static func has(_ text: StaticString, _ content: Span<UInt8>, at offset: Int = 0) -> Bool {
        let count = text.utf8CodeUnitCount
        guard content.count >= offset + count else { return false }
        return (0..<count).allSatisfy { unsafe content[offset + $0] == text.utf8Start[$0] }
    }

    private static func has(_ bytes: [UInt8], _ content: Span<UInt8>, at offset: Int = 0) -> Bool {
        guard content.count >= offset + bytes.count else { return false }
        return bytes.indices.allSatisfy { content[offset + $0] == bytes[$0] }
    }
}
