/// ar archives, as Debian packages and static libraries are.
enum ARReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .ar, reading)
    }
}
