internal import WeirContent

/// OpenDocument in a single XML document (OpenDocument 1.3 part 3, 3.1.2).
enum FlatOpenDocumentReader: FormatReader {
    /// How much is scanned at once.
    private static let piece = 1 << 16

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let handler = OpenDocumentText(reading)
        let scanner = XMLScanner(handler)
        let fault = reading.fault { () throws(ReadingFault) in
            var offset = 0
            while offset < content.count {
                try unsafe content.clamped(from: offset, count: piece).withUnsafeBytes {
                    (piece) throws(ReadingFault) in try unsafe scanner.feed(piece)
                }
                offset += piece
            }
            if try !scanner.finish() { throw .corrupt }
        }
        try handler.finish()
        for label in handler.labels.all { reading.label(label) }
        for (index, text) in handler.binaries.enumerated() {
            try reading.spendEntry()
            let name = "binary\(index + 1)"
            try reading.attempt(member: name) { () throws(ReadingFault) in
                try PackageFile.read(EmbeddedBase64.decoded(text, reading), named: name, reading)
            }
        }
        if let fault { throw fault }
    }
}
