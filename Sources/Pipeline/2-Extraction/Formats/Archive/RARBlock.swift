/// The header of a block of RAR 5: checksum, size, type, flags, what the type adds, extra records.
struct RARBlock {
    /// Its type: 1 is the archive's, 2 a member's, 4 says that all that follows is encrypted, 5 is the end.
    let type: UInt64
    /// Whether an extra record says that a member is encrypted.
    let isEncrypted: Bool
    /// Where the fields begin that depend on the type.
    let fields: Int
    /// Where the block ends, with its data.
    let end: Int

    /// Reads the header at an offset.
    ///
    /// - Throws: `truncated` when it is not there as a whole.
    init(_ content: ByteSlice, at start: Int) throws(ReadingFault) {
        var offset = start + 4
        let size = Int(clamping: try Self.number(content, &offset))
        guard size <= content.count - offset else { throw .truncated }
        let headerEnd = offset + size
        type = try Self.number(content, &offset)
        let flags = try Self.number(content, &offset)
        let extra = flags & 1 != 0 ? Int(clamping: try Self.number(content, &offset)) : 0
        let data = flags & 2 != 0 ? Int(clamping: try Self.number(content, &offset)) : 0
        fields = offset
        end = min(content.count, headerEnd.addingReportingOverflow(data).overflow ? .max : headerEnd + data)
        isEncrypted = extra <= size && Self.hasEncryption(content, headerEnd - extra..<headerEnd)
    }

    /// Whether one of the records, each a size and a type, is of type 1.
    private static func hasEncryption(_ content: ByteSlice, _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let size = try? number(content, &offset) else { return false }
            var inside = offset
            guard let type = try? number(content, &inside) else { return false }
            if type == 1 { return true }
            guard size > 0, size <= UInt64(range.upperBound) else { return false }
            offset += Int(clamping: size)
        }
        return false
    }

    /// A number of 7 bits a byte, least significant first, of 10 bytes at the most.
    static func number(_ content: ByteSlice, _ offset: inout Int) throws(ReadingFault) -> UInt64 {
        var value: UInt64 = 0
        for shift in 0..<UInt64(10) {
            let byte = try content.byte(at: offset)
            offset += 1
            value |= UInt64(byte & 0x7F) << (shift * 7)
            if byte & 0x80 == 0 { return value }
        }
        throw .corrupt
    }
}
