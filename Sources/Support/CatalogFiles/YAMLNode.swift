/// A part of a YAML document: a text, a list or a mapping.
struct YAMLNode {
    /// What the part is.
    enum Content {
        /// A scalar; its type is whatever the reader wants it to be.
        case text(String)
        /// A sequence.
        case list([YAMLNode])
        /// A mapping, in the order in which it is written; no key is there twice.
        case mapping([(key: Located<String>, value: YAMLNode)])
    }

    let content: Content
    let position: Position
    /// Whether a text stands there without quotes, so that it may be a number or a truth value.
    var isPlain = false

    /// Whether the part is a list without items.
    var isEmptyList: Bool {
        guard case .list(let items) = content else { return false }
        return items.isEmpty
    }

    /// What the part is, for a message.
    var kind: String {
        switch content {
        case .text(""): "nothing"
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
