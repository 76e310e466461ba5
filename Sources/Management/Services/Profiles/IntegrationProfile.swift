/// A profile that holds what a provider has labelled; it comes and goes with the integration.
package struct IntegrationProfile: Definition {
    /// Where an account keeps them.
    package static var shelf: WritableKeyPath<Definitions, Shelf<IntegrationProfile>> { \.integrationProfiles }

    /// Its identifier.
    package let id: ObjectID
    /// The integration it belongs to.
    package let integration: ObjectID
    /// The name people see.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// When it was made.
    package let createdAt: Timestamp
    /// When it, or an entry of it, was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a profile.
    package init(
        id: ObjectID,
        integration: ObjectID,
        name: String,
        summary: String?,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.integration = integration
        self.name = name
        self.summary = summary
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
