/// The kinds of entries that an account makes itself; the raw value is how stores name them.
package enum EntryKind: String, Hashable, Sendable, CaseIterable {
    case pattern
    case words
    case topic

    /// What a message calls an entry of the kind.
    var label: String {
        switch self {
        case .pattern: "custom entry"
        case .words: "word list"
        case .topic: "custom prompt topic"
        }
    }
}
