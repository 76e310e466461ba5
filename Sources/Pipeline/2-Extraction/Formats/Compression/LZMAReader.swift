/// Files in the older format of LZMA, with a header of 13 bytes.
enum LZMAReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try CompressedReader.read(content, .lzma, reading)
    }
}
