internal import WeirCatalog

/// One pattern of one entry, or one kind of its words or documents, ready to run: the unit that the stages of the engine
/// count in.
struct Slot: Sendable {
    /// The index of its entry.
    let entry: Int
    /// What it matches; `nil` for words of lists and for documents.
    let pattern: CompiledPattern?
    /// What a match is, before anything around it counts, in the words of `--explain`.
    let basis: String
    /// The longest match, in bytes.
    let maximumBytes: Int
    /// The check a match has to pass.
    let validator: Validator?
    /// What may not stand beside a match.
    let boundary: Boundary
    /// The confidence of a match.
    let confidence: ConfidenceDefinition
    /// What has to be around a match for it to be reported.
    let need: ContextNeed
}
