/// The header of a message or of one of its parts: where it stands, and the fields that say how to read what follows.
struct MIMEHeader {
    /// All of its lines.
    let block: ByteSlice
    /// Where what it is about begins.
    let bodyOffset: Int
    /// The media type.
    private(set) var type: MediaType
    /// Whether it states a media type at all.
    private(set) var hasType = false
    /// How the body is encoded.
    private(set) var encoding = TransferEncoding.identity
    /// Whether it states two encodings, or two media types, that differ.
    private(set) var isContradictory = false
    /// What the part is for, with its name.
    private(set) var disposition: HeaderParameters?
    /// What a web page or another part calls it (RFC 2557, 4).
    private(set) var location: HeaderField?
    /// The sensitivity labels of the message.
    private(set) var labels: HeaderField?

    private let ending: UInt8

    /// The header that begins at an offset.
    ///
    /// - Parameters:
    ///   - lines: The content it stands in.
    ///   - offset: Where it begins.
    ///   - defaultType: What is described when it names no media type.
    ///   - isDelimiter: Whether a line parts the content around the header, so that the header cannot go on.
    init(
        _ lines: LineReader,
        at offset: Int,
        defaultType: MediaType = .plainText,
        isDelimiter: (LineReader.Line) -> Bool = { _ in false }
    ) {
        let end = HeaderFields.end(lines, from: offset, isDelimiter: isDelimiter)
        block = lines.content.cut(offset, end.block)
        bodyOffset = end.body
        ending = lines.ending
        type = defaultType
        readFields()
    }

    /// A header that nobody wrote, which states a media type.
    init(_ type: MediaType) {
        block = ByteSlice([])
        bodyOffset = 0
        ending = .lineFeed
        self.type = type
        hasType = true
    }

    /// Its fields, one after the other.
    var fields: HeaderFields { HeaderFields(block, ending: ending) }

    /// The name of what it describes: of the attachment, else where it stands on the web.
    var fileName: String? {
        if let name = disposition?.text("filename") ?? type.parameters.text("name") { return name }
        guard let location else { return nil }
        return AttachmentName.text(EncodedWords.text(location.unfolded, charset: nil))
    }

    private mutating func readFields() {
        var fields = fields
        var stated: TransferEncoding?
        while let field = fields.next() {
            // Of the names looked for, the shortest has 11 bytes and the longest 25.
            guard field.name.count >= 11, field.name.count <= 25 else { continue }
            if field.name.isIgnoringCase("content-type") {
                read(type: MediaType(field))
            } else if field.name.isIgnoringCase("content-transfer-encoding") {
                let encoding = TransferEncoding(field)
                if let stated, stated != encoding { isContradictory = true }
                if stated == nil { self.encoding = encoding }
                stated = stated ?? encoding
            } else if field.name.isIgnoringCase("content-disposition") {
                if disposition == nil { disposition = HeaderParameters(field) }
            } else if field.name.isIgnoringCase("content-location") {
                if location == nil { location = field }
            } else if field.name.isIgnoringCase("msip_labels") {
                labels = field
            }
        }
    }

    /// Takes the first media type, unless a later one has parts and it has not.
    private mutating func read(type stated: MediaType) {
        if hasType, stated.name != type.name { isContradictory = true }
        if !hasType || (stated.isMultipart && !type.isMultipart) { type = stated }
        hasType = true
    }
}
