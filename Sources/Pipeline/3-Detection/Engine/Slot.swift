internal import RustRegex
internal import WeirCatalog

/// One pattern of one entry, ready to run: the unit that the stages of the engine count in.
struct Slot: Sendable {
    /// The index of its entry.
    let entry: Int
    /// What it matches.
    let pattern: Pattern
    /// The longest match, in bytes.
    let maximumBytes: Int
    /// The check a match has to pass.
    let validator: Validator?
    /// What may not stand beside a match.
    let boundary: Boundary
    /// The confidence of a match.
    let confidence: ConfidenceDefinition
}
