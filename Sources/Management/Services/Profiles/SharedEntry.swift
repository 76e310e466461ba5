/// A link from a profile to an entry that lives elsewhere.
package struct SharedEntry: Hashable, Sendable {
    /// The entry, of whatever kind.
    package let entry: ObjectID
    /// Whether this profile looks for it; another one may not.
    package let isEnabled: Bool

    /// Links an entry.
    package init(entry: ObjectID, isEnabled: Bool) {
        self.entry = entry
        self.isEnabled = isEnabled
    }
}
