/// Files that compress made, called `.Z`.
enum CompressReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .compress, reading)
    }
}
