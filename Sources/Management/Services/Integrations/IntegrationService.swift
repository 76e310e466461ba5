/// What can be done with integrations: who knows the labels of a provider tells weir of them.
package enum IntegrationService {
    private static let kind = "integration"
    private static let mostIntegrations = 50
    /// The most labels of one integration.
    package static let mostLabels = 1_000

    /// All integrations, in the order in which they were made.
    package static func all(in definitions: Definitions) -> [Integration] {
        let entries = Dictionary(grouping: definitions.integrationEntries.sorted, by: \.profile)
        return definitions.integrationProfiles.sorted.map {
            Integration(profile: $0, entries: entries[$0.id] ?? [])
        }
    }

    /// One integration.
    ///
    /// - Throws: `notFound`.
    package static func integration(
        _ id: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> Integration {
        guard let found = all(in: definitions).first(where: { $0.id == id }) else { throw .notFound(kind) }
        return found
    }

    /// Makes an integration, its profile and its entries.
    ///
    /// - Throws: `nameTaken`, `limitReached`, `inUse` for a label that stands for another entry of the account.
    package static func create(
        name: String,
        summary: String?,
        labels: [IntegrationLabel],
        catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> Integration {
        guard draft.definitions.integrationProfiles.count < mostIntegrations else {
            throw .limitReached("integrations", limit: mostIntegrations)
        }
        let profile = IntegrationProfile(
            id: ObjectID(),
            integration: ObjectID(),
            name: name,
            summary: summary,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        try requireFree(name, for: profile.id, in: draft)
        draft.put(profile)
        try take(labels, into: profile, catalog, in: &draft)
        return try integration(profile.integration, in: draft.definitions)
    }

    /// Renames an integration, takes new labels in and gives known ones their names.
    ///
    /// Labels that the list does not have are kept, for content may still carry them.
    ///
    /// - Parameters:
    ///   - id: The integration.
    ///   - name: The name; `nil` leaves it as it is.
    ///   - summary: What it is for.
    ///   - labels: The labels that the provider has; `nil` leaves all as they are.
    ///   - prunes: Whether labels that the list does not have are taken out.
    ///   - catalog: What ships with weir.
    ///   - draft: What changes.
    /// - Returns: The integration.
    /// - Throws: `notFound`, `nameTaken`, `inUse` for a label that stands for another entry, or goes while a data class
    ///   names it.
    package static func update(
        _ id: ObjectID,
        name: String?,
        summary: Patch<String>,
        labels: [IntegrationLabel]?,
        prunes: Bool,
        catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> Integration {
        let current = try integration(id, in: draft.definitions)
        var profile = current.profile
        if let name {
            try requireFree(name, for: profile.id, in: draft)
            profile.name = name
        }
        profile.summary = summary.applied(to: profile.summary)
        var hasChanged = profile != current.profile
        if let labels {
            if prunes {
                let kept = Set(labels.map(\.id))
                try remove(current.entries.filter { !kept.contains($0.id) }, in: &draft)
            }
            try take(labels, into: profile, catalog, in: &draft)
            let next = try integration(id, in: draft.definitions)
            hasChanged = hasChanged || next.entries != current.entries
        }
        if hasChanged { profile.updatedAt = draft.now }
        draft.put(profile)
        return try integration(id, in: draft.definitions)
    }

    /// Takes an integration out of the account, and its labels out of the profiles that share them.
    ///
    /// - Throws: `notFound`; `inUse` while a data class names a label, or an e-mail rule the profile.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let gone = try integration(id, in: draft.definitions)
        try draft.definitions.requireUnnamed(profile: gone.profile.id)
        try remove(gone.entries, in: &draft)
        draft.remove(gone.profile)
    }

    private static func take(
        _ labels: [IntegrationLabel],
        into profile: IntegrationProfile,
        _ catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) {
        var known: Set<ObjectID> = []
        for (index, label) in labels.enumerated() {
            let place = "/labels/\(index)/id"
            guard known.insert(label.id).inserted else { throw .namedTwice("label", at: place) }
            let current = draft.definitions.integrationEntries[label.id]
            guard current.map({ $0.profile == profile.id }) ?? !draft.definitions.hasEntry(label.id, catalog) else {
                throw ManagementError(.inUse, "another entry of the account has this identifier", at: place)
            }
            var entry =
                current
                ?? IntegrationEntry(
                    id: label.id,
                    name: label.name,
                    isEnabled: label.isEnabled ?? false,
                    profile: profile.id,
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            entry.name = label.name
            entry.isEnabled = label.isEnabled ?? entry.isEnabled
            if entry != current { entry.updatedAt = draft.now }
            draft.put(entry)
        }
        let count = draft.definitions.integrationEntries.unordered.count { $0.profile == profile.id }
        guard count <= mostLabels else {
            throw .limitReached("labels of an integration", limit: mostLabels, at: "/labels")
        }
    }

    private static func remove(_ entries: [IntegrationEntry], in draft: inout Draft) throws(ManagementError) {
        let gone = Set(entries.map(\.id))
        try draft.definitions.requireUnnamed(entries: gone)
        draft.dropProfileUses(ofEntries: gone)
        for entry in entries { draft.remove(entry) }
    }

    private static func requireFree(_ name: String, for id: ObjectID, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.integrationProfiles.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}
