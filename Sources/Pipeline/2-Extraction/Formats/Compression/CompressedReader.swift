internal import WeirContent
internal import WeirExtraction

/// Reads files that are one compressed stream: what is in it is told from its bytes, once they are decompressed.
enum CompressedReader {
    /// Reads what a stream holds.
    ///
    /// An archive of files is read in place, as everybody means it: `a.txt` in `files.tar.gz` is one level deep, not two.
    ///
    /// - Throws: The fault of the stream, after what came before it was read.
    static func read(_ content: ByteSlice, _ codec: Codec, _ reading: Reading) throws(ReadingFault) {
        let name = MemberName.withoutCompression(reading.path.last ?? reading.options.name)
        guard reading.path.count < reading.limits.depth else { throw ReadingFault(.limitDepth) }
        let output = codec.decompress(content, reading)
        if output.content.count > 0 || output.fault == nil {
            let format = output.content.withSpan { FormatSniffer.format(of: $0) }
            switch format {
            case .tar: reading.attempt { () throws(ReadingFault) in try TarReader.read(output.content, reading) }
            case .cpio: reading.attempt { () throws(ReadingFault) in try CPIOReader.read(output.content, reading) }
            default: try reading.descend(into: output.content, name: name)
            }
        }
        if let fault = output.fault { throw fault }
        try TrailingData.read(content, from: output.consumed, reading)
    }
}
