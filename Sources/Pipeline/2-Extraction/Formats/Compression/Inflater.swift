internal import CZlib
internal import Glibc

/// Decompresses Deflate in its three wrappings through zlib, piece by piece and within the budget.
enum Inflater {
    /// What stands around the compressed data.
    enum Wrapping: Int32 {
        /// Nothing (RFC 1951).
        case raw = -15
        /// The header of zlib (RFC 1950).
        case zlib = 15
        /// The header of gzip (RFC 1952).
        case gzip = 31
    }

    /// How much comes out at once: zlib copies 32 KB each time, so that it pays to take more where there is more.
    private static func pieceSize(for data: ByteSlice) -> Int { data.count < 1 << 16 ? 1 << 16 : 1 << 18 }

    /// Gives `body` the decompressed data piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: `truncated`, `compression` or `checksum` after what could be read was given, the limit after what it
    ///   allows was given, and what `body` throws.
    @discardableResult
    static func inflate(
        _ data: ByteSlice,
        _ wrapping: Wrapping,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        try unsafe data.withUnsafeBytes { (input) throws(ReadingFault) -> Int in
            let pieceSize = pieceSize(for: data)
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
            defer { unsafe room.deallocate() }
            var stream = unsafe z_stream()
            guard
                unsafe inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                    == Z_OK
            else { throw .compression }
            defer { unsafe inflateEnd(&stream) }
            var given = 0
            while true {
                if unsafe stream.avail_in == 0, given < input.count {
                    let count = min(input.count - given, 1 << 30)
                    unsafe stream.next_in = UnsafeMutablePointer(
                        mutating: input.baseAddress?.advanced(by: given).assumingMemoryBound(to: UInt8.self)
                    )
                    unsafe stream.avail_in = UInt32(count)
                    given += count
                }
                unsafe stream.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
                unsafe stream.avail_out = UInt32(pieceSize)
                let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                let count = unsafe pieceSize - Int(stream.avail_out)
                try unsafe reading.give(
                    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[0..<count]),
                    body
                )
                if status == Z_STREAM_END { return unsafe given - Int(stream.avail_in) }
                if status == Z_BUF_ERROR || (unsafe status == Z_OK && count == 0 && stream.avail_in == 0) {
                    throw .truncated
                }
                guard status == Z_OK else { throw unsafe isChecksumFault(stream) ? .checksum : .compression }
            }
        }
    }

    /// Whether all was decompressed, and only the length or checksum behind it is wrong.
    private static func isChecksumFault(_ stream: z_stream) -> Bool {
        guard let message = unsafe stream.msg else { return false }
        return unsafe strcmp(message, "incorrect data check") == 0 || strcmp(message, "incorrect length check") == 0
    }
}
