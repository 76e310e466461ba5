internal import CLZMA
internal import WeirContent

/// Decompresses LZMA in its two wrappings through liblzma: xz, stream after stream, and the older `.lzma`.
enum LZMADecompressor {
    /// What stands around the compressed data.
    enum Wrapping {
        case xz, alone
    }

    private static let pieceSize = 1 << 18
    /// The most memory for one stream; the largest dictionary of xz's own settings takes 65 MB.
    private static let memoryLimit: UInt64 = 256 << 20

    /// Gives `body` the decompressed data of all streams piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`; `unsupported:compression` for a dictionary that takes more than 256 MB.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ wrapping: Wrapping,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
        defer { unsafe room.deallocate() }
        var offset = 0
        while true {
            let rest = data.clamped(from: offset)
            offset += try unsafe rest.withUnsafeBytes { (bytes) throws(ReadingFault) in
                try unsafe decompressStream(bytes, wrapping, room, reading, body)
            }
            guard wrapping == .xz else { return offset }
            // Zeros may fill the space between streams (xz file format 1.2, 2.2).
            let next = data.clamped(from: offset).withSpan { bytes in bytes.indices.first { bytes[$0] != 0 } }
            guard let next, data.has([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], at: offset + next) else { return offset }
            offset += next
        }
    }

    /// Decompresses one stream.
    ///
    /// - Returns: How many bytes it took.
    private static func decompressStream(
        _ bytes: UnsafeRawBufferPointer,
        _ wrapping: Wrapping,
        _ room: UnsafeMutableRawBufferPointer,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        var stream = unsafe lzma_stream()
        let opened =
            switch wrapping {
            case .xz: unsafe lzma_stream_decoder(&stream, memoryLimit, 0)
            case .alone: unsafe lzma_alone_decoder(&stream, memoryLimit)
            }
        guard opened == LZMA_OK else { throw ReadingFault(.errorMemory) }
        defer { unsafe lzma_end(&stream) }
        unsafe stream.next_in = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.avail_in = bytes.count
        while true {
            unsafe stream.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe stream.avail_out = room.count
            let status = unsafe lzma_code(&stream, LZMA_RUN)
            let count = unsafe room.count - stream.avail_out
            try unsafe reading.give(
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[0..<count]),
                body
            )
            switch status {
            case LZMA_OK: continue
            case LZMA_STREAM_END: return unsafe bytes.count - stream.avail_in
            // All was given and nothing came of it.
            case LZMA_BUF_ERROR: throw .truncated
            case LZMA_MEM_ERROR: throw ReadingFault(.errorMemory)
            case LZMA_MEMLIMIT_ERROR, LZMA_OPTIONS_ERROR: throw ReadingFault(.unsupportedCompression)
            default: throw .compression
            }
        }
    }
}
