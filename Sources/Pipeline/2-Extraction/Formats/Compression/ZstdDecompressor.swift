internal import CZstd
internal import WeirContent

/// Decompresses Zstandard (RFC 8878), frame after frame, through libzstd.
enum ZstdDecompressor {
    /// Gives `body` the decompressed data of all frames piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`; `unsupported:compression` for a window that takes more than 128 MB.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        guard let stream = unsafe ZSTD_createDStream() else { throw ReadingFault(.errorMemory) }
        defer { unsafe ZSTD_freeDStream(stream) }
        return try unsafe data.withUnsafeBytes { (bytes) throws(ReadingFault) -> Int in
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: ZSTD_DStreamOutSize(), alignment: 16)
            defer { unsafe room.deallocate() }
            var input = unsafe ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
            while true {
                let before = unsafe input.pos
                var output = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
                let status = unsafe ZSTD_decompressStream(stream, &output, &input)
                let piece = unsafe UnsafeRawBufferPointer(room)[0..<min(output.pos, room.count)]
                try unsafe reading.give(UnsafeRawBufferPointer(rebasing: piece), body)
                if ZSTD_isError(status) != 0 { throw fault(ZSTD_getErrorCode(status)) }
                if status == 0 {
                    let end = unsafe input.pos
                    if end >= data.count || !isFrame(data, at: end) { return end }
                } else if unsafe input.pos >= bytes.count && piece.count < room.count {
                    throw .truncated
                } else if unsafe input.pos == before && piece.isEmpty {
                    throw .compression
                }
            }
        }
    }

    /// Whether a frame, or one that is to be skipped, begins at an offset.
    private static func isFrame(_ data: ByteSlice, at offset: Int) -> Bool {
        guard let magic = try? data.little(UInt32.self, at: offset) else { return false }
        return magic == 0xFD2F_B528 || magic & 0xFFFF_FFF0 == 0x184D_2A50
    }

    private static func fault(_ code: ZSTD_ErrorCode) -> ReadingFault {
        switch code {
        case ZSTD_error_frameParameter_windowTooLarge, ZSTD_error_frameParameter_unsupported,
            ZSTD_error_version_unsupported, ZSTD_error_dictionary_wrong:
            ReadingFault(.unsupportedCompression)
        case ZSTD_error_checksum_wrong: .checksum
        case ZSTD_error_memory_allocation: ReadingFault(.errorMemory)
        default: .compression
        }
    }
}
