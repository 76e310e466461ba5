internal import CArchive
internal import WeirContent

/// Decompresses LZ4 and compress through libarchive's filters.
enum FilterDecompressor {
    /// A compression, as libarchive names it.
    enum Filter {
        case lz4, compress

        /// libarchive's code for it.
        var code: Int32 {
            switch self {
            case .lz4: ARCHIVE_FILTER_LZ4
            case .compress: ARCHIVE_FILTER_COMPRESS
            }
        }
    }

    /// Gives `body` the decompressed data piece by piece, each valid during the call.
    ///
    /// - Returns: How many bytes of `data` were consumed, so that what follows can be read too.
    /// - Throws: As `Inflater.inflate`.
    @discardableResult
    static func decompress(
        _ data: ByteSlice,
        _ filter: Filter,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> Int {
        do throws(ReadingFault) {
            let archive = try LibraryArchive(data, filter: filter.code)
            guard try archive.next() != nil else { return archive.consumed }
            try unsafe archive.data(reading, body)
            return archive.consumed
        } catch {
            // A filter has nothing but compressed data: what libarchive finds wrong with it is that.
            throw error == .corrupt || error.problem == .unsupportedCompression ? .compression : error
        }
    }
}
