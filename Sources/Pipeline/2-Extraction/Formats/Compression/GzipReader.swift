internal import WeirContent

/// gzip files (RFC 1952), with the name and the comment that their header states.
enum GzipReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        if let header = try? GzipHeader(content) {
            if !header.name.isEmpty { try reading.tell(.names, MemberName.text(header.name)) }
            if !header.comment.isEmpty { try reading.tell(.comments, MemberName.text(header.comment)) }
        }
        try CompressedReader.read(content, .gzip, reading)
    }
}
