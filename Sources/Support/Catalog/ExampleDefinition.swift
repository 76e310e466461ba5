/// The examples of an entry, which are its tests.
public struct ExampleDefinition: Codable, Hashable, Sendable {
    /// Texts with the expected matches between « and »; the entry finds exactly these.
    public var match: [MatchExample]
    /// Texts in which the entry finds nothing.
    public var reject: [RejectExample]

    /// Groups the examples of an entry.
    package init(match: [MatchExample], reject: [RejectExample]) {
        self.match = match
        self.reject = reject
    }
}

/// A text in which the entry is found.
public struct MatchExample: Codable, Hashable, Sendable {
    /// The text, each expected match between « and ».
    public var text: String
    /// The confidence every match in it has, or `nil` when the example does not say.
    public var confidence: ConfidenceLevel?

    /// Makes an example from a marked text.
    package init(text: String, confidence: ConfidenceLevel? = nil) {
        self.text = text
        self.confidence = confidence
    }
}

/// A text in which the entry is not found.
public struct RejectExample: Codable, Hashable, Sendable {
    /// The text.
    public var text: String
    /// Why this is no match, in a few words.
    public var why: String

    /// Makes an example from a text without marks.
    package init(text: String, why: String) {
        self.text = text
        self.why = why
    }
}
