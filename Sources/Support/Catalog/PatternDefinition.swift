/// One way in which an entry's value is written.
public struct PatternDefinition: Codable, Hashable, Sendable {
    /// The shape, in the syntax of Rust's `regex` crate.
    public var regex: String
    /// The name of the check that a match has to pass beyond its shape (see `Validators/`), or `nil`.
    public var validator: String?
    /// What may not stand directly beside a match.
    public var boundary: BoundaryDefinition
    /// The confidence of a match that passes.
    public var confidence: ConfidenceDefinition

    /// Describes one way in which a value is written.
    package init(
        regex: String,
        validator: String? = nil,
        boundary: BoundaryDefinition = .none,
        confidence: ConfidenceDefinition
    ) {
        self.regex = regex
        self.validator = validator
        self.boundary = boundary
        self.confidence = confidence
    }
}

/// What may not stand directly beside a match; the rule itself is in `Engine/Boundary.swift`.
public enum BoundaryDefinition: String, Codable, CaseIterable, Hashable, Sendable {
    /// Anything may.
    case none
    /// No letter, digit or underscore, and no digit that is joined to the match by a separator: for numbers.
    case number
    /// No letter, digit, underscore or hyphen: for words and codes.
    case word
    /// None of `A-Z a-z 0-9 + / _ -`, and no `=` behind it: for keys and tokens.
    case token
    /// As `token`; besides none of `. @ %` before it, no `@` behind it, and not the end of a URL's credentials: for
    /// mail addresses.
    case address
}

/// The confidence that a match has alone, with a keyword near it, and in a field that is named after it.
public struct ConfidenceDefinition: Codable, Hashable, Sendable {
    /// With nothing around it; `nil` when a match counts only beside one of the entry's `raise` keywords.
    public var alone: ConfidenceLevel?
    /// With one of the entry's `raise` keywords near it.
    public var keyword: ConfidenceLevel
    /// Under a column header or behind a JSON key, XML tag or assignment that is one of the `raise` keywords.
    public var field: ConfidenceLevel

    /// States the confidence for each surrounding.
    package init(alone: ConfidenceLevel?, keyword: ConfidenceLevel, field: ConfidenceLevel) {
        self.alone = alone
        self.keyword = keyword
        self.field = field
    }

    /// States one confidence that nothing around the match changes.
    package init(_ level: ConfidenceLevel) {
        self.init(alone: level, keyword: level, field: level)
    }
}
