/// LHA and LZH archives.
enum LHAReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .lha, reading)
    }
}
