/// Web archives (ISO 28500): each record is a member, called as its address.
enum WARCReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .warc, reading)
    }
}
