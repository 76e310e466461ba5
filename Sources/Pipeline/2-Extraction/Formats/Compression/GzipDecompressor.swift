/// Decompresses gzip (RFC 1952), member after member.
enum GzipDecompressor {
    /// Gives `body` the decompressed data of all members piece by piece, each valid during the call.
    ///
    /// A member whose checksum is wrong does not end it: what follows is read too, and the fault is thrown at the end.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        var offset = 0
        var isDamaged = false
        while true {
            let rest = data.clamped(from: offset)
            let header = try GzipHeader(rest)
            // Wrapped only in Deflate for zlib: its checksum is compared here, so that a wrong one does not end it.
            var checksum = Checksum()
            let count = try unsafe Inflater.inflate(rest.clamped(from: header.length), .raw, reading) {
                (piece) throws(ReadingFault) in
                unsafe checksum.add(piece)
                try unsafe body(piece)
            }
            let end = header.length + count
            let stated = try rest.little(UInt32.self, at: end)
            let length = try rest.little(UInt32.self, at: end + 4)
            if stated != checksum.value || length != UInt32(truncatingIfNeeded: checksum.count) { isDamaged = true }
            offset += end + 8
            guard data.has([0x1F, 0x8B, 0x08], at: offset) else { break }
        }
        if isDamaged { throw .checksum }
        return offset
    }
}
