internal import WeirContent

/// Text without markup.
enum PlainTextReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let story = reading.story(.body)
        story.append(TextDecoder.utf8(content, declared: nil))
        try story.finish()
    }
}
