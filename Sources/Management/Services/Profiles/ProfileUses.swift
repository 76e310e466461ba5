extension Definitions {
    /// Refuses to let a profile go that a rule names.
    ///
    /// - Throws: `inUse`.
    func requireUnnamed(profile: ObjectID) throws(ManagementError) {
        guard !emailRules(naming: profile).isEmpty else { return }
        throw ManagementError(.inUse, "an e-mail rule names the profile; change its conditions first")
    }

    /// The custom profiles that an entry is shared into, in the order in which they were made.
    package func profilesSharing(entry id: ObjectID) -> [CustomProfile] {
        customProfiles.sorted.filter { profile in profile.shares.contains { $0.entry == id } }
    }
}
