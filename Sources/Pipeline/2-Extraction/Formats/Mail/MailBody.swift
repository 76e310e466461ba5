internal import WeirContent
internal import WeirExtraction

/// Reads what follows the header of a message: its text and its attachments.
struct MailBody {
    private let reading: Reading
    /// Parts that were met, which is what those without a name are called by.
    private var parts = 0
    /// How often parts were looked for in content that hides them: each time reads it once more.
    private var guesses = 0

    private static let maximumGuesses = 8

    /// A reader of one message.
    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Reads all that a scanner finds.
    ///
    /// - Throws: The limit that was reached.
    mutating func read(
        _ scanner: MultipartScanner,
        _ header: MIMEHeader,
        depth: Int = 0
    ) throws(ReadingFault) {
        var scanner = scanner
        note(header)
        var isFirst = !header.type.isMultipart
        while let found = try scanner.next() {
            switch found {
            case .group(let header):
                try HeaderStory.tell(header, reading)
                note(header)
            case .surroundings(let text):
                try reading.tell(.surroundings, TextDecoder.utf8(text, declared: nil))
            case .part(let part):
                // The header of a message that is one part was told as the message's.
                if !isFirst { try HeaderStory.tell(part.header, reading) }
                isFirst = false
                parts += 1
                try MailPart(part, number: parts, reading).read()
            case .unparted(let part):
                try guess(part, depth: depth + scanner.depth)
            }
        }
    }

    private func note(_ header: MIMEHeader) {
        if header.isContradictory { reading.report(.mismatchHeader) }
        if header.type.name == "multipart/encrypted" { reading.report(.encrypted) }
    }

    /// Looks for the parts of a multipart that has another boundary than it says, or that is encoded as a whole.
    private mutating func guess(_ part: MIMEPart, depth: Int) throws(ReadingFault) {
        reading.report(.corruptStructure)
        var body = TransferEncoding.Body(bytes: part.body)
        if part.header.encoding != .identity, guesses < Self.maximumGuesses { body = try part.decode(reading) }
        let lines = LineReader(body.bytes)
        if guesses < Self.maximumGuesses, let boundary = BoundaryGuess.boundary(in: body.bytes) {
            guesses += 1
            let header = MIMEHeader(part.type)
            try read(MultipartScanner(lines, header, boundary: boundary, depth: depth, reading), header, depth: depth)
        } else {
            try reading.tell(.message, TextDecoder.utf8(body.bytes, declared: part.type.charset))
        }
        if !body.isWhole { try reading.spend(bytes: .max) }
    }
}
