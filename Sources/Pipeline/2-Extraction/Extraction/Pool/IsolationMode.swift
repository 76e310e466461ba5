/// What documents share.
public enum IsolationMode: String, CaseIterable, Sendable {
    /// Each document is read by a process of its own.
    case document
    /// Documents are read by the same process, one after the other: faster, and for content that is trusted.
    case persistent
}
