internal import WeirContent
internal import WeirExtraction

/// Rich Text Format: a text with control words and groups in it.
enum RTFReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try read(content, body: .body, isRepeat: false, reading)
    }

    /// Reads RTF whose text is another part than the body: a message's.
    ///
    /// - Parameters:
    ///   - content: The RTF.
    ///   - body: The part that its text is.
    ///   - isRepeat: Whether its text was given before in another form.
    ///   - reading: What it is read into.
    /// - Throws: What is damaged, or the limit that was reached.
    static func read(
        _ content: ByteSlice,
        body: DocumentPart,
        isRepeat: Bool,
        _ reading: Reading
    ) throws(ReadingFault) {
        let output = RTFOutput(body: body, isRepeat: isRepeat, reading)
        var scanner = RTFScanner(output)
        var fault: ReadingFault?
        do {
            try content.withSpan { (span) throws(ReadingFault) in try scanner.scan(span) }
            if !scanner.isComplete { fault = .truncated }
        } catch {
            fault = error
        }
        try output.finish()
        try readTail(content.clamped(from: scanner.end), reading)
        if let fault { throw fault }
    }

    /// Reads what stands behind the last group.
    private static func readTail(_ tail: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        guard !tail.isEmpty else { return }
        switch tail.withSpan({ FormatSniffer.format(of: $0) }) {
        case .text, .unknown: try PrintableRuns.tell(tail, reading, part: .tail, name: nil)
        default:
            try reading.spendEntry()
            try reading.descend(into: tail, name: "tail")
        }
    }
}
