internal import WeirContent
internal import WeirExtraction

/// The header lines of a message or part, as text: decoded, each on a line of its own.
enum HeaderStory {
    /// Hands over all fields of a header.
    ///
    /// - Throws: The limit that was reached.
    static func tell(_ header: MIMEHeader, _ reading: Reading) throws(ReadingFault) {
        let story = reading.story(.headers)
        let charset = header.type.charset
        var fields = header.fields
        do {
            while let field = fields.next() {
                append(field, charset, to: story)
                try story.pass()
            }
        } catch {
            try? story.finish()
            throw error
        }
        try story.finish()
    }

    private static func append(_ field: HeaderField, _ charset: String?, to story: Story) {
        let value = field.unfolded
        if !field.name.isEmpty {
            let name = TextDecoder.utf8(field.name.clamped(from: 0, count: 256), declared: nil)
            story.mark(.name(String(decoding: name, as: UTF8.self)))
            story.append(field.name.count > 256 ? TextDecoder.utf8(field.name, declared: nil) : name)
            story.append(": ")
        }
        story.append(EncodedWords.text(value, charset: charset))
        appendParameters(of: field, to: story)
        story.append(.lineFeed)
    }

    /// The names that a field has in pieces or encoded, as they read.
    private static func appendParameters(of field: HeaderField, to story: Story) {
        guard field.name.hasIgnoringCase("content-") else { return }
        let parameters = HeaderParameters(field)
        for name in ["filename", "name"] as [StaticString] where parameters.isExtended(name) {
            guard let value = parameters.decoded(name) else { continue }
            story.append("; ")
            story.append("\(name)=")
            story.append(value)
        }
    }
}
