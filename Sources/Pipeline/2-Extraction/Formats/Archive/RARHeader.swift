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

    /// Reads the first header of version 5, behind a signature of 8 bytes.
    ///
    /// - Throws: `truncated` when it is not there.
    init(fifth content: ByteSlice) throws(ReadingFault) {
        let block = try RARBlock(content, at: 8)
        isEncrypted = block.type == 4
        var offset = block.fields
        isVolume = block.type == 1 ? try RARBlock.number(content, &offset) & 1 != 0 : false
    }
}
