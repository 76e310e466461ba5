/// Zstandard files (RFC 8878).
enum ZstdReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .zstd, reading)
    }
}
