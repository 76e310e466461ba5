/// tar archives: old, ustar, pax and GNU, with long names and sparse files.
enum TarReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let consumed = try ArchiveMembers.read(content, .tar, reading)
        try TrailingData.read(content, from: consumed, reading)
    }
}
