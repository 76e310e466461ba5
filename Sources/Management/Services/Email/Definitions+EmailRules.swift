extension Definitions {
    /// The rules for mail in the order in which they are tried.
    package var emailRulesByPriority: [EmailRule] {
        emailRules.unordered.sorted { $0.priority < $1.priority }
    }

    /// The rules for mail that name a profile, in that order.
    package func emailRules(naming profile: ObjectID) -> [EmailRule] {
        emailRulesByPriority.filter { rule in
            rule.content.conditions.contains { $0.profiles.contains(profile) }
        }
    }

    /// Whether there is a profile with this identifier, of whatever kind.
    func hasProfile(_ id: ObjectID, _ catalog: CatalogIndex) -> Bool {
        catalog.profile(id) != nil || customProfiles[id] != nil || integrationProfiles[id] != nil
    }
}
