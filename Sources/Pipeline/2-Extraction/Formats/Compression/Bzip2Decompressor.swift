internal import CBzip2
internal import WeirContent

/// Decompresses bzip2, stream after stream, through libbz2.
enum Bzip2Decompressor {
    private static let pieceSize = 1 << 18

    /// Gives `body` the decompressed data of all streams piece by piece, each valid during the call.
    ///
    /// A damaged block ends it; the blocks before it were given.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
        defer { unsafe room.deallocate() }
        var offset = 0
        while true {
            let rest = data.clamped(from: offset)
            offset += try unsafe rest.withUnsafeBytes { (bytes) throws(ReadingFault) in
                try unsafe decompressStream(bytes, room, reading, body)
            }
            // One byte more than the signature says how large blocks are: text may follow that begins with `BZh`.
            guard data.has("BZh", at: offset), let size = try? data.byte(at: offset + 3), (0x31...0x39).contains(size)
            else { return offset }
        }
    }

    /// Decompresses one stream.
    ///
    /// - Returns: How many bytes it took.
    private static func decompressStream(
        _ bytes: UnsafeRawBufferPointer,
        _ room: UnsafeMutableRawBufferPointer,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        var stream = unsafe bz_stream()
        guard unsafe BZ2_bzDecompressInit(&stream, 0, 0) == BZ_OK else { throw ReadingFault(.errorMemory) }
        defer { unsafe BZ2_bzDecompressEnd(&stream) }
        var given = 0
        while true {
            if unsafe stream.avail_in == 0, given < bytes.count {
                let count = min(bytes.count - given, 1 << 30)
                unsafe stream.next_in = UnsafeMutablePointer(
                    mutating: bytes.baseAddress?.advanced(by: given).assumingMemoryBound(to: CChar.self)
                )
                unsafe stream.avail_in = UInt32(count)
                given += count
            }
            unsafe stream.next_out = room.baseAddress?.assumingMemoryBound(to: CChar.self)
            unsafe stream.avail_out = UInt32(room.count)
            let status = unsafe BZ2_bzDecompress(&stream)
            let count = unsafe room.count - Int(stream.avail_out)
            try unsafe reading.give(
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[0..<count]),
                body
            )
            switch status {
            case BZ_STREAM_END: return unsafe given - Int(stream.avail_in)
            case BZ_OK:
                if unsafe count == 0 && stream.avail_in == 0 && given == bytes.count { throw .truncated }
            case BZ_MEM_ERROR: throw ReadingFault(.errorMemory)
            default: throw .compression
            }
        }
    }
}
