internal import CZlib
internal import Glibc

extension Inflater {
    /// Decompresses bare Deflate of a size that is known, in one go and without the copies that pieces take.
    ///
    /// - Returns: The data; `nil` when it is not as long as stated, does not fit the budget, or is damaged: read it piece by
    ///   piece then.
    /// - Throws: The limit that was reached.
    static func inflate(
        _ data: ByteSlice,
        expecting size: Int,
        _ reading: Reading
    ) throws(ReadingFault) -> ByteSlice? {
        // No more than 258 bytes come out of 2 bits, so that this is in proportion to what is there.
        guard size > 0, size <= reading.bytesLeft, size / 1032 <= data.count, data.count < 1 << 30, size < 1 << 30
        else {
            return nil
        }
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        var stream = unsafe z_stream()
        let opened = unsafe inflateInit2_(
            &stream,
            Wrapping.raw.rawValue,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard opened == Z_OK else {
            unsafe room.deallocate()
            return nil
        }
        defer { unsafe inflateEnd(&stream) }
        let status = unsafe data.withUnsafeBytes { input -> Int32 in
            unsafe stream.next_in = UnsafeMutablePointer(
                mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            )
            unsafe stream.avail_in = UInt32(truncatingIfNeeded: input.count)
            unsafe stream.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe stream.avail_out = UInt32(truncatingIfNeeded: size)
            // Told that there is nothing to come, zlib keeps no copy of the last 32 KB.
            return unsafe CZlib.inflate(&stream, Z_FINISH)
        }
        guard unsafe status == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 0 else {
            unsafe room.deallocate()
            return nil
        }
        let content = unsafe ByteSlice(ByteStorage(adopting: room, count: size))
        try reading.spend(bytes: size)
        return content
    }
}
