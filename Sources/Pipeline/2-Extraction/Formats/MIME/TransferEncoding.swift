/// How the body of a part is encoded on its way (RFC 2045, 6).
enum TransferEncoding: Equatable {
    /// As it is: 7bit, 8bit, binary, and whatever has no name here.
    case identity
    case base64
    case quotedPrintable
    case uuencode

    /// The encoding that a field states.
    init(_ field: HeaderField) {
        // Quotes, comments and hyphens come and go; what the name is made of is letters and the digits of Base64.
        let name = String(decoding: field.unfolded.prefix(64).map(\.lowercased).filter(Self.isOfName), as: UTF8.self)
        self =
            if name.hasPrefix("base64") {
                .base64
            } else if name.hasPrefix("quotedprintable") {
                .quotedPrintable
            } else if name.hasPrefix("xuu") || name.hasPrefix("uu") {
                .uuencode
            } else {
                .identity
            }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || byte == UInt8(ascii: "6")
            || byte == UInt8(ascii: "4")
    }

    /// A body that was decoded.
    struct Body {
        /// Its bytes.
        let bytes: ByteSlice
        /// Whether the budget was enough for all of it.
        var isWhole = true
        /// Whether it has lines that are not in the encoding, and that are text to whoever looks at them.
        var isClean = true
    }

    /// Decodes a body, with its bytes spent; without an encoding there is nothing to spend.
    ///
    /// - Throws: The limit that was reached.
    func decode(_ body: ByteSlice, ending: UInt8, _ reading: Reading) throws(ReadingFault) -> Body {
        switch self {
        case .identity: return Body(bytes: body)
        case .base64: return try Self.base64(body, reading)
        case .quotedPrintable:
            try reading.spend(bytes: body.count)
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, body.count), alignment: 16)
            let count = unsafe body.withUnsafeBytes { text in
                unsafe QuotedPrintable.decode(text, ending: ending, into: room)
            }
            return unsafe Body(bytes: ByteSlice(ByteStorage(adopting: room, count: count)))
        case .uuencode:
            let lines = LineReader(body, ending: ending)
            var offset = 0
            while let line = lines.line(at: offset) {
                if let file = UUEncoding(lines, at: offset) { return Body(bytes: try file.content(lines, reading)) }
                offset = line.next
            }
            return Body(bytes: body)
        }
    }

    private static func base64(_ body: ByteSlice, _ reading: Reading) throws(ReadingFault) -> Body {
        let left = max(0, reading.bytesLeft)
        let size = min(Base64.capacity(body.count), left)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, size), alignment: 16)
        let outcome = unsafe body.withUnsafeBytes { text in
            unsafe Base64.decode(text, into: UnsafeMutableRawBufferPointer(rebasing: room[..<size]))
        }
        let bytes = unsafe ByteSlice(ByteStorage(adopting: room, count: outcome.written))
        try reading.spend(bytes: outcome.written)
        return Body(bytes: bytes, isWhole: outcome.isWhole, isClean: outcome.isClean)
    }

    /// The lines of a Base64 body that are something else, such as a note that a mailing list adds.
    static func strayLines(in body: ByteSlice, ending: UInt8) -> [UInt8] {
        let lines = LineReader(body, ending: ending)
        var stray: [UInt8] = []
        var offset = 0
        while let line = lines.line(at: offset) {
            let isStray = unsafe body.withUnsafeBytes { bytes in
                (line.start..<line.end).contains { unsafe !Base64.isExpected(bytes[$0]) }
            }
            if isStray { stray += body.cut(line.start, line.end).array + [.lineFeed] }
            offset = line.next
        }
        return stray
    }
}
