/// An entry that a provider's labels gave rise to; it comes and goes with the integration.
package struct IntegrationEntry: Definition {
    /// Where an account keeps them.
    package static var shelf: WritableKeyPath<Definitions, Shelf<IntegrationEntry>> { \.integrationEntries }

    /// Its identifier.
    package let id: ObjectID
    /// The name that the provider gave it.
    package var name: String
    /// Whether its profile looks for it.
    package var isEnabled: Bool
    /// The integration profile it belongs to.
    package let profile: ObjectID
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes an entry.
    package init(
        id: ObjectID,
        name: String,
        isEnabled: Bool,
        profile: ObjectID,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.isEnabled = isEnabled
        self.profile = profile
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
