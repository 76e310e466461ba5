/// What one request changes in the definitions of an account; stored whole or not at all.
package struct DefinitionChange: Sendable {
    /// One definition that is stored or removed.
    package enum Step: Sendable {
        case put(any Definition)
        case remove(any Definition)
    }

    /// The revision of the definitions that the change starts from.
    package let revision: Int
    /// The last step for each definition that is touched, in no order.
    package var steps: some Sequence<Step> { byKey.values }
    /// What changes in the content that belongs to definitions; done after the steps.
    package var contents = ContentChange()
    /// Whether nothing changes.
    package var isEmpty: Bool { byKey.isEmpty && contents.isEmpty }

    private struct Key: Hashable {
        let kind: ObjectIdentifier
        let id: ObjectID
    }

    private var byKey: [Key: Step] = [:]

    /// A change of nothing.
    package init(revision: Int) {
        self.revision = revision
    }

    /// Adds or replaces a definition.
    package mutating func put<Value: Definition>(_ value: Value) {
        byKey[Key(kind: ObjectIdentifier(Value.self), id: value.id)] = .put(value)
    }

    /// Takes a definition out.
    package mutating func remove<Value: Definition>(_ value: Value) {
        byKey[Key(kind: ObjectIdentifier(Value.self), id: value.id)] = .remove(value)
    }
}

extension Definitions {
    /// The definitions after a change, at the next revision.
    package func applying(_ change: DefinitionChange) -> Definitions {
        var next = self
        for step in change.steps {
            switch step {
            case .put(let value): next.put(value)
            case .remove(let value): next.remove(value)
            }
        }
        next.revision = change.revision + 1
        return next
    }

    private mutating func put<Value: Definition>(_ value: Value) {
        self[keyPath: Value.shelf].put(value)
    }

    private mutating func remove<Value: Definition>(_ value: Value) {
        self[keyPath: Value.shelf].remove(value.id)
    }
}
