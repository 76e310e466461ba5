/// An entry's value as a whole document of one format, found by reading the format.
public struct DocumentDefinition: Codable, Hashable, Sendable {
    /// What is read.
    public var format: DocumentFormat
    /// The confidence of a document that is found.
    public var confidence: ConfidenceLevel

    /// Describes a document.
    package init(format: DocumentFormat, confidence: ConfidenceLevel) {
        self.format = format
        self.confidence = confidence
    }
}

/// The formats of documents that an entry can stand for.
public enum DocumentFormat: String, Codable, CaseIterable, Hashable, Sendable {
    /// An HTTP archive that carries credentials (http://www.softwareishard.com/blog/har-12-spec/).
    case unsanitizedHAR = "unsanitized_har"
}
