/// What an account has switched about a predefined entry that is in no predefined profile.
///
/// An entry that is in one is switched there.
package struct PredefinedEntryConfig: Definition {
    /// Where an account keeps them.
    package static var shelf: WritableKeyPath<Definitions, Shelf<PredefinedEntryConfig>> { \.predefinedEntryConfigs }

    /// The identifier of the entry in the catalog.
    package let id: ObjectID
    /// Whether it is switched on.
    package var isEnabled: Bool
    /// When it was switched the first time.
    package let createdAt: Timestamp

    /// Describes a switch.
    package init(id: ObjectID, isEnabled: Bool, createdAt: Timestamp) {
        self.id = id
        self.isEnabled = isEnabled
        self.createdAt = createdAt
    }
}
