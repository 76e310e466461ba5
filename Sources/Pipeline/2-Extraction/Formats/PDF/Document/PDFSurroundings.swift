internal import WeirContent
internal import WeirExtraction

/// What stands before and after a document in its file, which no viewer shows and every reader puts up with.
enum PDFSurroundings {
    /// The most text that is taken from what has no format of its own.
    private static let mostText = 1 << 20
    /// The shortest run of letters that is taken for text among other bytes.
    private static let leastRun = 6

    /// Reads what surrounds a document: text as it is, and anything of a known format as a member.
    ///
    /// - Throws: The limit of the whole document that was reached.
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        if let header = content.clamped(from: 0, count: 1030).first(Array("%PDF-".utf8)), header > 0 {
            try read(content.clamped(from: 0, count: header), .surroundings, "head", reading)
        }
        // The mark is looked for where a document would end, not in all of a file that has none.
        guard let end = content.last(Array("%%EOF".utf8)) else { return }
        try read(content.clamped(from: end + 5), .tail, "tail", reading)
    }

    private static func read(
        _ part: ByteSlice,
        _ place: DocumentPart,
        _ name: String,
        _ reading: Reading
    ) throws(ReadingFault) {
        let bytes = part.withSpan { span in
            var start = 0
            while start < span.count, PDFLexer.isSpace(span[start]) { start += 1 }
            return part.clamped(from: start)
        }
        guard !bytes.isEmpty else { return }
        switch bytes.withSpan({ FormatSniffer.format(of: $0) }) {
        case .text: try reading.tell(place, TextDecoder.utf8(bytes.clamped(from: 0, count: mostText), declared: nil))
        case .unknown: try reading.tell(place, printable(bytes.clamped(from: 0, count: mostText)))
        default:
            reading.report(.mismatchPolyglot)
            try reading.descend(into: bytes, name: name)
        }
    }

    /// The runs of ASCII in bytes of no known format, a line each.
    private static func printable(_ bytes: ByteSlice) -> [UInt8] {
        var text: [UInt8] = []
        bytes.withSpan { span in
            var start = 0
            for index in 0...span.count {
                if index < span.count, span[index] >= 0x20, span[index] < 0x7F { continue }
                if index - start >= leastRun {
                    for place in start..<index { text.append(span[place]) }
                    text.append(0x0A)
                }
                start = index + 1
            }
        }
        return text
    }
}
