internal import WeirContent

/// How the bytes of a ZIP archive's member are compressed (APPNOTE.TXT 6.3.10, 4.4.5).
enum ZIPMethod {
    /// Gives `body` the decompressed bytes piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed.
    /// - Throws: As `Inflater.inflate`; `unsupported:compression` for methods that nobody uses any more.
    static func unpack(
        _ data: ByteSlice,
        _ entry: ZIPEntry,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        switch entry.method {
        case 0:
            try unsafe data.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe reading.give(bytes, body) }
            return data.count
        case 8: return try unsafe Inflater.inflate(data, .raw, reading, body)
        case 12: return try unsafe Codec.bzip2.decompress(data, reading, body)
        case 14: return try unsafe lzma(data, entry, reading, body)
        case 20, 93: return try unsafe Codec.zstd.decompress(data, reading, body)
        case 95: return try unsafe Codec.xz.decompress(data, reading, body)
        default: throw ReadingFault(.unsupportedCompression)
        }
    }

    /// LZMA behind a header of its own (5.8.8): version, length of the properties, properties.
    ///
    /// Given the header of an `.lzma` file instead, it is one.
    private static func lzma(
        _ data: ByteSlice,
        _ entry: ZIPEntry,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        guard try data.little(UInt16.self, at: 2) == 5 else { throw ReadingFault(.unsupportedCompression) }
        var file = try data.slice(at: 4, count: 5).array
        // Bit 1 says that an end mark stands in the data; without it the size says where it ends (4.4.4).
        let size = entry.flags & 0x0002 != 0 ? UInt64.max : UInt64(entry.size)
        for shift in 0..<UInt64(8) { file.append(UInt8(truncatingIfNeeded: size >> (shift * 8))) }
        file += data.clamped(from: 9).array
        try unsafe Codec.lzma.decompress(ByteSlice(file), reading, body)
        return data.count
    }
}
