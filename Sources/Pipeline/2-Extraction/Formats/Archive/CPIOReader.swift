/// cpio archives, binary and in ASCII.
enum CPIOReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .cpio, reading)
    }
}
