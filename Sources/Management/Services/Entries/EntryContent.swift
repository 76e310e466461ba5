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

extension EntryContent {
    /// Whether two contents have the same bytes; `String` takes different bytes for equal.
    package static func == (left: EntryContent, right: EntryContent) -> Bool {
        switch (left, right) {
        case (.pattern(let left), .pattern(let right)): left == right
        case (.words(let left), .words(let right)):
            left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
        case (.topic(let left), .topic(let right)): left.utf8.elementsEqual(right.utf8)
        case (.pattern, _), (.words, _), (.topic, _): false
        }
    }
}
