internal import WeirContent

/// JSON and lines of it: the text as it stands, then the strings that hide something behind escapes or Base64.
enum JSONReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let decision = try PlainTextReader.tell(content, declared: reading.declaredCharset, reading)
        try unsafe TextDecoder.withUTF8(content, decision) { (bytes) throws(ReadingFault) in
            try unsafe JSONStrings.read(bytes, reading)
        }
    }
}
