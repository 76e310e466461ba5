/// An entry's value as a term of a large list: drug names, diagnoses.
public struct TermDefinition: Codable, Hashable, Sendable {
    /// The name of the list; the lists that ship are in `CTermLists/Lists`.
    public var list: String
    /// The confidence of a term.
    public var confidence: ConfidenceDefinition
    /// The confidence of a term that the list marks as an everyday word.
    public var everyday: ConfidenceDefinition

    /// Describes the terms of a list.
    package init(list: String, confidence: ConfidenceDefinition, everyday: ConfidenceDefinition) {
        self.list = list
        self.confidence = confidence
        self.everyday = everyday
    }
}
