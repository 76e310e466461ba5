/// What is known of a finding of an account's own data, beside its place and confidence.
public enum FindingEvidence: Hashable, Sendable {
    /// The columns of the dataset of which values of one row stand near each other, the finding's own first.
    case columns([String])
    /// How much of the reference document was found, in per cent of it.
    case similarity(Int)
}
