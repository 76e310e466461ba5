/// Files that lz4 made (LZ4 frame format 1.6, and the legacy frame).
enum LZ4Reader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .lz4, reading)
    }
}
