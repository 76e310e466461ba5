/// xar archives, as installers of macOS are.
enum XARReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .xar, reading)
    }
}
