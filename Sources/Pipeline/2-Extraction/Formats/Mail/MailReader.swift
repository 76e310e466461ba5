internal import WeirContent
internal import WeirExtraction

/// E-mail, and web pages that browsers save as such (RFC 5322, RFC 2045 to 2049, RFC 2557).
///
/// Its header lines are one story, its text another; attachments and HTML are members.
enum MailReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let lines = LineReader(content)
        // The body of a request that declares parts has no header of its own.
        if content.trimmed.has("--") { return try FormDataReader.read(content, reading) }
        let header = MIMEHeader(lines, at: start(of: lines))
        try HeaderStory.tell(header, reading)
        if let labels = header.labels { LabelHeader.labels(labels.unfolded).forEach(reading.label) }
        var body = MailBody(reading)
        try body.read(MultipartScanner(lines, header, reading), header)
    }

    /// Where the header begins: empty lines before it are not its end.
    private static func start(of lines: LineReader) -> Int {
        var offset = 0
        while let line = lines.line(at: offset) {
            if !line.isEmpty { return HeaderFields.colon(of: line, in: lines.content) == nil ? 0 : offset }
            offset = line.next
        }
        return 0
    }
}
