/// What an account has changed about a profile of the catalog.
package struct PredefinedProfileConfig: Definition {
    /// Where an account keeps them.
    package static var shelf: WritableKeyPath<Definitions, Shelf<PredefinedProfileConfig>> {
        \.predefinedProfileConfigs
    }

    /// The identifier of the profile in the catalog.
    package let id: ObjectID
    /// How it decides.
    package var options: ProfileOptions
    /// The entries that are on, in the order in which they were named.
    package var enabled: [ObjectID]
    /// When the account changed it the first time.
    package let createdAt: Timestamp

    /// Describes what was changed.
    package init(id: ObjectID, options: ProfileOptions, enabled: [ObjectID], createdAt: Timestamp) {
        self.id = id
        self.options = options
        self.enabled = enabled
        self.createdAt = createdAt
    }
}
