/// What an entry of the account looks for.
package enum EntryContent: Hashable, Sendable {
    /// Texts of a shape.
    case pattern(EntryPattern)
    /// Words of a list, which stands in the profile that owns the entry.
    case words([String])
    /// Prompts about a topic, described in a few words.
    case topic(String)

    /// Which of them it is.
    package var kind: EntryKind {
        switch self {
        case .pattern: .pattern
        case .words: .words
        case .topic: .topic
        }
    }
}
