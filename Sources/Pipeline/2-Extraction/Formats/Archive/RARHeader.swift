/// What the first header of a RAR archive says about all of it.
///
/// libarchive passes over volumes in silence, so that they have to be told before.
struct RARHeader {
    /// Whether it is one of several volumes.
    let isVolume: Bool
    /// Whether even the names of members are encrypted.
    let isEncrypted: Bool

    /// Reads the main header of version 4, behind a signature of 7 bytes: checksum, type, flags.
    ///
    /// - Throws: `truncated` when it is not there.
    init(fourth content: ByteSlice) throws(ReadingFault) {
        guard try content.byte(at: 9) == 0x73 else { throw .corrupt }
        let flags = try content.little(UInt16.self, at: 10)
        isVolume = flags & 0x0001 != 0
        isEncrypted = flags & 0x0080 != 0
    }

    /// Reads the first header of version 5, behind a signature of 8 bytes: checksum, size, type, flags, and for the
    /// main header its own flags.
    ///
    /// - Throws: `truncated` when it is not there.
    init(fifth content: ByteSlice) throws(ReadingFault) {
        var offset = 12
        _ = try Self.number(content, &offset)
        let type = try Self.number(content, &offset)
        let flags = try Self.number(content, &offset)
        // The header of type 4 says how all that follows is encrypted.
        isEncrypted = type == 4
        guard type == 1 else {
            isVolume = false
            return
        }
        if flags & 1 != 0 { _ = try Self.number(content, &offset) }
        isVolume = try Self.number(content, &offset) & 1 != 0
    }

    /// A number of 7 bits a byte, least significant first, of 10 bytes at the most.
    private static func number(_ content: ByteSlice, _ offset: inout Int) throws(ReadingFault) -> UInt64 {
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
