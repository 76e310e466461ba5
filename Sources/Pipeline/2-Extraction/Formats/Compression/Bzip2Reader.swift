/// Files that bzip2 made.
enum Bzip2Reader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .bzip2, reading)
    }
}
