internal import WeirContent
internal import WeirExtraction

/// Reads one part of a message, after what it says and what its bytes are.
struct MailPart {
    private let part: MIMEPart
    private let number: Int
    private let reading: Reading

    /// A reader of the part with this number in its message.
    init(_ part: MIMEPart, number: Int, _ reading: Reading) {
        self.part = part
        self.number = number
        self.reading = reading
    }

    /// What it is called in results.
    private var name: String {
        if let name = part.header.fileName { return name }
        if part.type.isMessage { return "message \(number)" }
        return part.type.name == "text/html" ? "part \(number).html" : "part \(number)"
    }

    /// Reads it.
    ///
    /// - Throws: The limit that was reached.
    func read() throws(ReadingFault) {
        let body = try part.decode(reading)
        try read(body.bytes)
        if !body.isClean {
            reading.report(.corruptEncoding)
            try reading.tell(
                .surroundings,
                TextDecoder.utf8(
                    ByteSlice(TransferEncoding.strayLines(in: part.body, ending: part.ending)),
                    declared: part.type.charset
                )
            )
        }
        if !body.isWhole { try reading.spend(bytes: .max) }
    }

    private func read(_ content: ByteSlice) throws(ReadingFault) {
        let format = content.withSpan { FormatSniffer.format(of: $0) }
        if part.isEncrypted, content.trimmed.has("-----BEGIN PGP MESSAGE") { return }
        switch part.type.name {
        case _ where part.type.isMessage && format.isPlain:
            try reading.within(name) { () throws(ReadingFault) in
                reading.refine(.email)
                try MailReader.read(content, reading)
            }
        case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pkcs7-signature",
            "application/x-pkcs7-signature":
            try readCMS(content)
        case _ where CMSMessage.isNamed(part.header.fileName) && content.has([0x30]):
            try readCMS(content)
        case _ where TNEFReader.isTNEF(content):
            try reading.within(name) { () throws(ReadingFault) in try TNEFReader.read(content, reading) }
        case _ where isText(format):
            if part.type.name == "message/partial" { reading.report(.unsupportedVolume) }
            try MailText.read(content, part, reading)
        default:
            try reading.descend(
                into: content,
                name: name,
                declaredType: part.type.declaration,
                isRepeat: part.isAlternative && part.header.fileName == nil
            )
        }
    }

    /// Whether it is text of the message and no file: so it says, and so it is.
    private func isText(_ format: ContentFormat) -> Bool {
        guard part.header.fileName == nil, part.header.disposition?.isAttachment != true else { return false }
        guard format.isPlain || format == .unknown else { return false }
        let type = part.type.name
        return type == "text/plain" || type == "text" || type.hasPrefix("message/") || type.hasPrefix("multipart")
    }

    private func readCMS(_ content: ByteSlice) throws(ReadingFault) {
        try reading.within(name) { () throws(ReadingFault) in try CMSMessage.read(content, reading) }
    }
}

extension HeaderParameters {
    /// Whether it says that the part is a file.
    fileprivate var isAttachment: Bool { first.map(\.lowercased) == Array("attachment".utf8) }
}
