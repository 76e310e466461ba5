package import WeirCatalog

/// An entry of the catalog as an account has it.
package struct PredefinedEntry: Hashable, Sendable {
    /// Its identifier.
    package let id: ObjectID
    /// What the catalog says of it.
    package let definition: EntryDefinition
    /// Whether it is switched on, in the profile that is looked at or in its own.
    package let isEnabled: Bool
    /// The predefined profile it belongs to; `nil` when there is none.
    package let profile: ObjectID?
}
