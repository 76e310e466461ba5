internal import CZlib

/// Compresses with gzip (RFC 1952).
package enum Gzip {
    /// A middle way: the levels above cost twice the time for some hundredths of the size.
    private static let level: Int32 = 5
    /// The largest window, and 16 for the wrapping of gzip instead of that of zlib.
    private static let windowBits: Int32 = 15 + 16
    /// zlib's default.
    private static let memoryLevel: Int32 = 8

    /// Compresses bytes, in one go.
    ///
    /// - Parameter bytes: What is compressed, less than a gigabyte.
    /// - Returns: The compressed bytes; `nil` when there is too much, or no memory.
    package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count < 1 << 30 else { return nil }
        var stream = unsafe z_stream()
        let opened = unsafe deflateInit2_(
            &stream,
            level,
            Z_DEFLATED,
            windowBits,
            memoryLevel,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard opened == Z_OK else { return nil }
        defer { unsafe deflateEnd(&stream) }
        let room = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        // `input` is only read; zlib's structure has no way to say so. Both buffers outlive the call.
        let output = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = unsafe input.withUnsafeMutableBufferPointer { source in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = buffer.baseAddress
                unsafe stream.avail_out = UInt32(buffer.count)
                guard unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END else { return 0 }
                return unsafe Int(stream.total_out)
            }
        }
        return output.isEmpty ? nil : output
    }
}
