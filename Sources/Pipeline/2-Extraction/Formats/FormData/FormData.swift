internal import WeirContent
internal import WeirExtraction

/// What is collected of a form while its parts are found, so that its fields come out as one story.
struct FormData {
    /// A field that is text.
    private struct Field {
        let name: [UInt8]
        let content: ByteSlice
        let charset: String?
    }

    /// A part that is read as a member.
    private struct File {
        let name: String
        let part: MIMEPart
        let body: TransferEncoding.Body
    }

    private let reading: Reading
    private var fields: [Field] = []
    private var files: [File] = []
    private var headers: [MIMEHeader] = []
    private var surroundings: [ByteSlice] = []
    /// The charset that a field of that name states for all of them (RFC 7578, 4.6).
    private var charset: String?
    /// What a file without a name is called by: the field whose files are listed, and how many parts there were.
    private var groupName: String?
    private var parts = 0

    /// A form without fields.
    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Finds the parts of a form.
    ///
    /// - Throws: The limit that was reached; what was found before was handed over.
    mutating func read(_ lines: LineReader, _ type: MediaType, boundary: [UInt8]?) throws(ReadingFault) {
        var scanner = MultipartScanner(lines, MIMEHeader(type), boundary: boundary, reading)
        while true {
            // One part more, and nothing can be handed over any longer.
            if reading.partsLeft == 0 { try handOver() }
            guard let found = try scanner.next() else { return }
            switch found {
            case .group(let header):
                groupName = header.disposition?.text("name")
                headers.append(header)
            case .surroundings(let text): surroundings.append(text)
            case .part(let part): try take(part)
            case .unparted(let part): try guess(part, lines, type, declared: boundary)
            }
        }
    }

    /// Hands over what was found: fields, headers that say more than names of fields, files.
    ///
    /// - Throws: The limit that was reached.
    mutating func handOver() throws(ReadingFault) {
        let (fields, files, headers, surroundings) = (fields, files, headers, surroundings)
        self.fields = []
        self.files = []
        self.headers = []
        self.surroundings = []
        let form = reading.story(.form)
        for field in fields {
            let name = TextDecoder.utf8(ByteSlice(field.name), declared: field.charset ?? charset)
            if !name.isEmpty {
                form.mark(.name(String(decoding: name.prefix(256), as: UTF8.self)))
                form.append(name)
                form.append(": ")
            }
            form.append(TextDecoder.utf8(field.content, declared: field.charset ?? charset))
            form.append(.lineFeed)
        }
        try form.finish()
        for header in headers { try HeaderStory.tell(header, reading) }
        for text in surroundings { try reading.tell(.surroundings, TextDecoder.utf8(text, declared: charset)) }
        for file in files {
            let declared = file.part.header.hasType ? file.part.type.declaration : nil
            try reading.descend(into: file.body.bytes, name: file.name, declaredType: declared)
            if !file.body.isWhole { try reading.spend(bytes: .max) }
        }
    }

    private mutating func take(_ part: MIMEPart, asFile: Bool = false) throws(ReadingFault) {
        parts += 1
        let body = try part.decode(reading)
        let name = part.header.disposition?.decoded("name") ?? []
        if !asFile, isField(part, body) {
            if name.elementsEqual("_charset_".utf8) {
                charset = AttachmentName.text(body.bytes.clamped(from: 0, count: 64).array)
            }
            fields.append(
                Field(name: name, content: body.bytes, charset: part.header.hasType ? part.type.charset : nil)
            )
            if part.header.hasMore { headers.append(part.header) }
        } else {
            headers.append(part.header)
            let fallback = AttachmentName.text(name) ?? groupName ?? "part \(parts)"
            files.append(File(name: part.header.fileName ?? fallback, part: part, body: body))
        }
        if !body.isClean {
            reading.report(.corruptEncoding)
            surroundings.append(ByteSlice(TransferEncoding.strayLines(in: part.body, ending: part.ending)))
        }
    }

    /// Whether it is a field: it has no file's name, and is the text that it says it is.
    private func isField(_ part: MIMEPart, _ body: TransferEncoding.Body) -> Bool {
        guard part.header.fileName == nil, part.type.name == "text/plain", body.isWhole else { return false }
        let format = body.bytes.withSpan { FormatSniffer.format(of: $0) }
        return format.isPlain
    }

    /// Reads a form with another boundary than it says.
    private mutating func guess(
        _ part: MIMEPart,
        _ lines: LineReader,
        _ type: MediaType,
        declared: [UInt8]?
    ) throws(ReadingFault) {
        if part.body.count != lines.content.count, part.header.encoding != .identity {
            // Parts that are encoded as a whole: what is decoded is a form of its own.
            return try take(part, asFile: true)
        }
        if declared != nil || part.type.name != type.name || part.body.count != lines.content.count {
            reading.report(.corruptStructure)
        }
        guard part.body.count == lines.content.count, let boundary = BoundaryGuess.boundary(in: part.body),
            boundary != declared
        else {
            fields.append(Field(name: [], content: part.body, charset: part.type.charset))
            return
        }
        try read(lines, type, boundary: boundary)
    }
}

extension MIMEHeader {
    /// Whether it says more of a field than its name.
    fileprivate var hasMore: Bool {
        var fields = fields
        while let field = fields.next() {
            if !field.name.isIgnoringCase("content-disposition") { return true }
        }
        return false
    }
}
