internal import WeirContent
internal import WeirExtraction

/// Signed and encrypted messages (RFC 8551), in the cryptographic message syntax (RFC 5652).
///
/// A signed message holds its content as it is; that of an encrypted one cannot be read.
enum CMSMessage {
    /// Whether a name is one that programs give to such a part.
    static func isNamed(_ name: String?) -> Bool {
        guard let name = name?.lowercased() else { return false }
        return name.hasSuffix(".p7m") || name.hasSuffix(".p7s") || name.hasSuffix(".p7c") || name.hasSuffix(".p7z")
    }

    /// Reads a message: its content, and the names in its certificates.
    ///
    /// - Throws: `encrypted`, what is damaged, or the limit that was reached.
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        var reader = DERReader(content)
        _ = try reader.enter(DERReader.sequence)
        let kind = Kind(try reader.content(DERReader.objectIdentifier))
        switch kind {
        case .enveloped: throw .encrypted
        case .unknown: throw ReadingFault(.unsupportedFormat)
        case .signed, .compressed:
            _ = try reader.enter(DERReader.first)
            _ = try reader.enter(DERReader.sequence)
            try reader.skip()  // its version
            try reader.skip()  // its algorithms
            if let inner = try message(&reader, reading) {
                reading.refine(.email)
                try MailReader.read(kind == .compressed ? try inflated(inner, reading) : inner, reading)
            }
            if kind == .signed { try tellNames(&reader, content, reading) }
        }
    }

    private enum Kind {
        case signed, compressed, enveloped, unknown

        /// The content type with this identifier (RFC 5652, 4 to 8; RFC 3274, 1; RFC 5083, 1).
        init(_ identifier: ByteSlice) {
            let company: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01]
            let rest = identifier.has(company) ? identifier.cut(company.count, identifier.count).array : []
            self =
                switch rest {
                case [7, 2], [7, 5]: .signed
                case [7, 3], [7, 4], [7, 6], [9, 16, 1, 23]: .enveloped
                case [9, 16, 1, 9]: .compressed
                default: .unknown
                }
        }
    }

    /// What is signed or compressed; `nil` when the signature stands alone.
    private static func message(
        _ reader: inout DERReader,
        _ reading: Reading
    ) throws(ReadingFault) -> ByteSlice? {
        let info = try reader.enter(DERReader.sequence)
        try reader.skip()  // its type
        guard info.end.map({ reader.offset < $0 }) ?? (reader.nextTag != 0) else { return nil }
        _ = try reader.enter(DERReader.first)
        return try reader.octetString(reading)
    }

    private static func inflated(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        var all: [UInt8] = []
        try unsafe Inflater.inflate(data, .zlib, reading) { (piece) throws(ReadingFault) in
            unsafe all.append(contentsOf: piece)
        }
        return ByteSlice(all)
    }

    /// The texts of what follows: who signed, and who vouches for it.
    private static func tellNames(
        _ reader: inout DERReader,
        _ content: ByteSlice,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(.data)
        // Certificates of a damaged signature hide nothing that a reader would be shown.
        while !reader.isAtEnd, let element = try? reader.enter() {
            if element.isConstructed || element.isEndMarker { continue }
            let text = reader.clampedContent(element)
            guard isText(element.tag) else { continue }
            story.append(element.tag == 0x1E ? WideString.utf8(text, .big) : TextDecoder.utf8(text, declared: nil))
            story.append(.lineFeed)
        }
        try story.finish()
    }

    /// Whether a tag is that of UTF8String, PrintableString, TeletexString, IA5String, VisibleString or BMPString.
    private static func isText(_ tag: UInt8) -> Bool {
        switch tag {
        case 0x0C, 0x13, 0x14, 0x16, 0x1A, 0x1E: true
        default: false
        }
    }
}
