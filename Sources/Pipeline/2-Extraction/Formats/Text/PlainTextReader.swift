internal import WeirContent

/// Text without markup.
///
/// Where its encoding is in doubt, a second story reads it in the other.
enum PlainTextReader: FormatReader {
    private static let piece = 1 << 18

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        _ = try tell(content, declared: reading.declaredCharset, reading)
    }

    /// Reads text as it stands.
    ///
    /// - Returns: What it is encoded in.
    static func tell(
        _ content: ByteSlice,
        declared: String?,
        _ reading: Reading
    ) throws(ReadingFault) -> TextDecoder.Decision {
        let decision = TextDecoder.decide(content, declared: declared)
        let text = content.clamped(from: decision.markLength)
        try tell(text, decision.charset, isRepeat: false, reading)
        if let second = decision.second { try tell(text, second, isRepeat: true, reading) }
        return decision
    }

    /// Reads text as a story, piece by piece.
    private static func tell(
        _ content: ByteSlice,
        _ charset: Charset,
        isRepeat: Bool,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(.body, isRepeat: isRepeat)
        var decoder = CharsetDecoder(charset)
        var offset = 0
        while offset < content.count {
            unsafe content.clamped(from: offset, count: piece).withUnsafeBytes {
                unsafe decoder.append($0, to: &story.text)
            }
            offset += piece
            try story.pass()
        }
        decoder.finish(to: &story.text)
        try story.finish()
    }
}
