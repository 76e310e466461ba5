internal import WeirExtraction

/// Content that stands encoded inside the strings of other content.
enum EmbeddedContent {
    /// The fewest characters of Base64 that are taken for more than an identifier.
    private static let leastLength = 64

    /// The content that a string holds as a `data:` URL or as Base64; `nil` when it is only a string.
    ///
    /// Base64 has to decode to something that is known or to text, for keys and hashes look alike.
    ///
    /// - Throws: The limit of decoded bytes.
    static func read(
        _ text: UnsafeRawBufferPointer,
        _ reading: Reading
    ) throws(ReadingFault) -> (content: ByteSlice, type: String?)? {
        if unsafe DataURI.begins(text) {
            return try unsafe DataURI.read(text, reading).map { ($0.content, $0.type) }
        }
        guard text.count >= leastLength, unsafe EmbeddedBase64.isBase64(text), unsafe isRecognisable(text) else {
            return nil
        }
        return try unsafe EmbeddedBase64.decode(text, reading).map { (ByteSlice($0), nil) }
    }

    /// Whether Base64 decodes to something, judged by its head.
    private static func isRecognisable(_ text: UnsafeRawBufferPointer) -> Bool {
        let head = unsafe EmbeddedBase64.head(text, count: 512)
        let format = FormatSniffer.format(of: head.span)
        guard format == .text else { return format != .unknown }
        guard FormatSniffer.isPlain(head.span) else { return true }
        // A character may be cut off at the end.
        let survey = unsafe head.withUnsafeBytes { unsafe UTF8Text.survey($0) }
        return survey.faults <= (head.count == 512 ? 3 : 0) && !head.contains { $0 < 0x20 && !ASCII.isBlank($0) }
    }
}
