extension JSONValue {
    /// How deep values may be nested; what asks and answers needs a dozen levels.
    package static let mostNesting = 128

    /// Why a text is no JSON value that is taken.
    package enum ReadingError: Error, Hashable, Sendable {
        /// It does not follow RFC 8259, or is nested too deep.
        case malformed
    }

    /// Reads a JSON text (RFC 8259) in UTF-8.
    ///
    /// Takes time and memory in proportion to the text.
    ///
    /// - Parameter text: The text, from anywhere.
    /// - Throws: `ReadingError`, which says nothing of the text.
    package init(reading text: [UInt8]) throws(ReadingError) {
        var reader = JSONReader(text)
        self = try reader.read()
    }
}
