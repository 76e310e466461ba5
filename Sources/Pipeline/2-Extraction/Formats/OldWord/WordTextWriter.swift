internal import WeirContent

/// Writes the characters of a Word document into stories, one a subdocument.
///
/// Codes of fields are kept apart from what they show: both are text, and neither may be glued to the other.
final class WordTextWriter {
    private let reading: Reading
    private let page: CodePage
    private let counts: [Int]
    private var subdocument = 0
    private var left: Int
    private var story: Story
    private var codes: [UInt8] = []
    /// The fields that are open; whether what comes now is a field's code.
    private var fields: [Bool] = []
    private var openCodes = 0
    private var isAfterCell = false

    private static let deepestField = 100_000
    private static let chunk = 1 << 15

    /// A writer of a document whose subdocuments have so many characters each.
    init(counts: [Int], _ page: CodePage, _ reading: Reading) {
        self.reading = reading
        self.page = page
        self.counts = counts
        left = counts.first ?? 0
        story = reading.story(.body)
    }

    /// Writes a piece.
    ///
    /// - Throws: `truncated` when it is not all there, after what is there was written; the limit that was reached.
    func write(_ piece: WordPieces.Piece, of stream: ByteSlice) throws(ReadingFault) {
        let bytes = stream.clamped(from: piece.offset, count: piece.length)
        try reading.spend(bytes: bytes.count)
        let width = piece.isWide ? 2 : 1
        var offset = 0
        while offset + width <= bytes.count {
            while left == 0 { try nextSubdocument() }
            let count = min(left, Self.chunk, (bytes.count - offset) / width)
            let chunk = bytes.clamped(from: offset, count: count * width)
            if piece.isWide { writeWide(chunk) } else { writeNarrow(chunk) }
            offset += chunk.count
            left -= count
            try story.pass()
        }
        if bytes.count < piece.length { throw .truncated }
    }

    /// Ends the last story and hands over the codes of fields.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        try end(story)
        if !codes.isEmpty { try reading.tell(.links, codes) }
    }

    private func nextSubdocument() throws(ReadingFault) {
        let ended = story
        subdocument += 1
        fields = []
        openCodes = 0
        // What goes beyond all counts is text nevertheless.
        left = subdocument < counts.count ? counts[subdocument] : .max
        story = reading.story(WordSubdocument(rawValue: subdocument)?.part ?? .other)
        try end(ended)
    }

    /// Ends a story, unless it has only the marks that every document ends with.
    private func end(_ story: Story) throws(ReadingFault) {
        if story.text.count < 64, story.text.allSatisfy({ $0 <= 0x20 }) { story.text = [] }
        try story.finish()
    }

    private func writeWide(_ bytes: ByteSlice) {
        bytes.withSpan { span in
            var start = 0
            for offset in stride(from: 0, to: span.count - 1, by: 2) where span[offset + 1] == 0 && span[offset] < 0x20
            {
                append { LittleUTF16.append(span.extracting(start..<offset), to: &$0) }
                control(span[offset])
                start = offset + 2
            }
            append { LittleUTF16.append(span.extracting(start..<span.count), to: &$0) }
        }
    }

    private func writeNarrow(_ bytes: ByteSlice) {
        var start = 0
        for offset in 0..<bytes.count {
            guard let byte = try? bytes.byte(at: offset), byte < 0x20 else { continue }
            if offset > start { append { page.append(bytes.clamped(from: start, count: offset - start), to: &$0) } }
            control(byte)
            start = offset + 1
        }
        append { page.append(bytes.clamped(from: start), to: &$0) }
    }

    private func append(_ body: (inout [UInt8]) -> Void) {
        let before = story.text.count
        if openCodes > 0 { body(&codes) } else { body(&story.text) }
        if story.text.count > before { isAfterCell = false }
    }

    /// Writes a character that is no letter (MS-DOC 2.4.1, 2.8.25).
    private func control(_ code: UInt8) {
        let wasAfterCell = isAfterCell
        isAfterCell = false
        switch code {
        case 0x07:
            // The mark at the end of a row stands right after that of its last cell.
            append(byte: wasAfterCell ? 0x0A : 0x09)
            isAfterCell = !wasAfterCell
        case 0x09: append(byte: 0x09)
        case 0x0A...0x0E: append(byte: 0x0A)
        case 0x1E: append(byte: UInt8(ascii: "-"))
        case 0x13 where fields.count < Self.deepestField:
            fields.append(true)
            openCodes += 1
        case 0x14:
            if fields.last == true {
                fields[fields.count - 1] = false
                endCode()
            }
        case 0x15:
            if fields.popLast() == true { endCode() }
        default: break
        }
    }

    private func endCode() {
        openCodes -= 1
        if openCodes == 0 { codes.append(0x0A) }
    }

    private func append(byte: UInt8) {
        if openCodes > 0 { codes.append(byte) } else { story.append(byte) }
    }
}
