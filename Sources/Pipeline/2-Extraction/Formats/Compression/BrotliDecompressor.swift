internal import CBrotli
internal import WeirContent

/// Decompresses Brotli (RFC 7932) through libbrotli.
enum BrotliDecompressor {
    private static let pieceSize = 1 << 16

    /// Gives `body` the decompressed data piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw ReadingFault(.errorMemory)
        }
        defer { unsafe BrotliDecoderDestroyInstance(decoder) }
        return try unsafe data.withUnsafeBytes { (bytes) throws(ReadingFault) -> Int in
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
            defer { unsafe room.deallocate() }
            var left = bytes.count
            var next = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            while true {
                var free = room.count
                var end = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self)
                let status = unsafe BrotliDecoderDecompressStream(decoder, &left, &next, &free, &end, nil)
                let piece = unsafe UnsafeRawBufferPointer(room)[0..<(room.count - free)]
                try unsafe reading.give(UnsafeRawBufferPointer(rebasing: piece), body)
                switch status {
                case BROTLI_DECODER_RESULT_SUCCESS: return bytes.count - left
                case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
                case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: throw .truncated
                default: throw .compression
                }
            }
        }
    }
}
