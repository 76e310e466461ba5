internal import WeirContent
internal import WeirExtraction

/// A way in which one stream of bytes is compressed.
enum Codec {
    case gzip, zlib, deflate, bzip2, xz, lzma, zstd, lz4, compress, brotli

    /// The codec of a format that is one compressed stream; `nil` for every other.
    init?(_ format: ContentFormat) {
        switch format {
        case .gzip: self = .gzip
        case .bzip2: self = .bzip2
        case .xz: self = .xz
        case .lzma: self = .lzma
        case .zstd: self = .zstd
        case .lz4: self = .lz4
        case .compress: self = .compress
        case .brotli: self = .brotli
        default: return nil
        }
    }

    /// What was decompressed.
    struct Output {
        /// All of it, or what came before the fault.
        let content: ByteSlice
        /// How many compressed bytes were consumed; all of them after a fault.
        let consumed: Int
        /// Why there is no more.
        let fault: ReadingFault?
    }

    /// Decompresses a stream into memory, within the budget.
    func decompress(_ data: ByteSlice, _ reading: Reading) -> Output {
        let collector = ByteCollector(expecting: data.count < 1 << 18 ? data.count * 4 : 1 << 20)
        do throws(ReadingFault) {
            let consumed = try unsafe decompress(data, reading) { (piece) throws(ReadingFault) in
                try unsafe collector.append(piece)
            }
            return Output(content: collector.take(), consumed: consumed, fault: nil)
        } catch {
            return Output(content: collector.take(), consumed: data.count, fault: error)
        }
    }

    /// Gives `body` the decompressed data piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed.
    /// - Throws: As `Inflater.inflate`.
    @discardableResult
    func decompress(
        _ data: ByteSlice,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        switch self {
        case .gzip: try unsafe GzipDecompressor.decompress(data, reading, body)
        case .zlib: try unsafe Inflater.inflate(data, .zlib, reading, body)
        case .deflate: try unsafe Inflater.inflate(data, .raw, reading, body)
        case .bzip2: try unsafe Bzip2Decompressor.decompress(data, reading, body)
        case .xz: try unsafe LZMADecompressor.decompress(data, .xz, reading, body)
        case .lzma: try unsafe LZMADecompressor.decompress(data, .alone, reading, body)
        case .lz4: try unsafe FilterDecompressor.decompress(data, .lz4, reading, body)
        case .compress: try unsafe FilterDecompressor.decompress(data, .compress, reading, body)
        case .zstd: try unsafe ZstdDecompressor.decompress(data, reading, body)
        case .brotli: try unsafe BrotliDecompressor.decompress(data, reading, body)
        }
    }
}
