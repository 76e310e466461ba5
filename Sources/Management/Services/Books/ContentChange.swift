/// What a request changes in the content of an account: the last step for each key.
package struct ContentChange: Sendable {
    /// What is done with the content of a key.
    package enum Step: Sendable {
        case put(Content)
        case remove
    }

    /// The steps, in no order.
    package private(set) var steps: [ContentKey: Step] = [:]

    /// Whether nothing changes.
    package var isEmpty: Bool { steps.isEmpty }

    /// A change of nothing.
    package init() {}

    /// Stores content, or replaces what the key has.
    package mutating func put(_ content: Content, at key: ContentKey) {
        steps[key] = .put(content)
    }

    /// Takes content out; a key that has none is no mistake.
    package mutating func remove(_ key: ContentKey) {
        steps[key] = .remove
    }
}
