/// A profile that the account has made: entries of its own, links to others, labels, and how it decides.
package struct CustomProfile: Definition {
    /// Where an account keeps them.
    package static var shelf: WritableKeyPath<Definitions, Shelf<CustomProfile>> { \.customProfiles }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique among custom profiles.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// How it decides.
    package var options = ProfileOptions()
    /// The entries it owns, in order; each names the profile as its owner.
    package var entries: [ObjectID] = []
    /// The entries that live elsewhere, in order.
    package var shares: [SharedEntry] = []
    /// The data classes it looks for, in order.
    package var dataClasses: [ObjectID] = []
    /// The data tags it looks for, in order.
    package var dataTags: [ObjectID] = []
    /// The sensitivity levels it looks for, in order.
    package var sensitivityLevels: [SensitivityLevelReference] = []
    /// When it was made.
    package let createdAt: Timestamp
    /// When it, or an entry it owns, was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a profile that looks for nothing yet.
    package init(id: ObjectID, name: String, summary: String? = nil, createdAt: Timestamp, updatedAt: Timestamp) {
        self.id = id
        self.name = name
        self.summary = summary
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// Checks how many entries it has.
    ///
    /// - Throws: `limitReached`.
    func checkSize(_ limits: AccountLimits, at pointer: String?) throws(ManagementError) {
        guard entries.count + shares.count <= limits.entriesPerProfile else {
            throw .limitReached("entries in a profile, owned and shared", limit: limits.entriesPerProfile, at: pointer)
        }
    }
}
