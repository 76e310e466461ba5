/// The definitions of an account while a request changes them, and what has changed.
package struct Draft {
    /// The definitions, with what was changed up to now.
    package private(set) var definitions: Definitions
    /// What has to be stored.
    package private(set) var change: DefinitionChange
    /// The moment of the change: all its timestamps are this one.
    package let now: Timestamp
    /// How much an account may define.
    package let limits: AccountLimits
    /// What gives new objects their identifiers.
    let ids: IDSource

    /// A draft in which nothing has changed; `AccountBooks` makes those that are stored.
    package init(_ definitions: Definitions, now: Timestamp, limits: AccountLimits, ids: IDSource = .random) {
        self.ids = ids
        self.definitions = definitions
        self.now = now
        self.limits = limits
        change = DefinitionChange(revision: definitions.revision)
    }

    /// Adds a definition, or replaces the one with its identifier.
    package mutating func put<Value: Definition>(_ value: Value) {
        guard definitions[keyPath: Value.shelf][value.id] != value else { return }
        definitions[keyPath: Value.shelf].put(value)
        change.put(value)
    }

    /// The identifier of a new object.
    ///
    /// - Parameters:
    ///   - kind: What it is, such as "custom profile".
    ///   - path: Its name, behind those of the objects that it is in.
    /// - Returns: The identifier.
    func newID(of kind: String, _ path: String...) -> ObjectID { ids.id(of: kind, path) }

    /// Takes a definition out; what refers to it is the caller's to mend, in the same change.
    package mutating func remove<Value: Definition>(_ value: Value) {
        definitions[keyPath: Value.shelf].remove(value.id)
        change.remove(value)
    }

    /// Stores content of a dataset that is put in the same change, or was before.
    mutating func store(_ content: Content, at key: ContentKey) {
        change.contents.put(content, at: key)
    }

    /// Takes content out; what has none is no mistake.
    mutating func dropContent(at key: ContentKey) {
        change.contents.remove(key)
    }
}
