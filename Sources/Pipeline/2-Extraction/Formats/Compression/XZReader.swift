/// Files that xz made (xz file format 1.2).
enum XZReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .xz, reading)
    }
}
