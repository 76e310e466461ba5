internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

/// Writes profiles of all kinds as the API shows them.
struct ProfileWriter {
    private let definitions: Definitions
    private let catalog: CatalogIndex
    private let entries: EntryListing
    private let integrationEntries: [ObjectID: [IntegrationEntry]]

    /// A writer for the profiles of an account.
    init(_ definitions: Definitions, _ catalog: CatalogIndex) {
        self.definitions = definitions
        self.catalog = catalog
        entries = EntryListing(definitions, catalog)
        integrationEntries = Dictionary(grouping: definitions.integrationEntries.sorted, by: \.profile)
    }

    /// All profiles: custom ones in the order in which they were made, integrations, and the catalog's.
    var all: [JSONValue] {
        definitions.customProfiles.sorted.map(json) + definitions.integrationProfiles.sorted.map(json)
            + PredefinedProfileService.all(definitions, catalog).map(json)
    }

    /// The profile with an identifier, or `nil`.
    func profile(_ id: ObjectID) -> JSONValue? {
        if let profile = definitions.customProfiles[id] { return json(profile) }
        if let profile = definitions.integrationProfiles[id] { return json(profile) }
        return (try? PredefinedProfileService.profile(id, in: definitions, catalog)).map(json)
    }

    /// A custom profile.
    func json(_ profile: CustomProfile) -> JSONValue {
        let head: JSONValue = [
            "id": .string(profile.id.text), "type": "custom", "name": .string(profile.name),
            "description": .optional(profile.summary), "created_at": .string(profile.createdAt.text),
            "updated_at": .string(profile.updatedAt.text),
        ]
        return head.adding(profile.options.members).adding([
            profile.options.contextAwarenessMember,
            .init("entries", .array(profile.entries.compactMap { definitions.entries[$0]?.json })),
            .init("shared_entries", .array(profile.shares.compactMap(json))),
            .init("data_classes", .strings(profile.dataClasses.map(\.text))),
            .init("data_tags", .strings(profile.dataTags.map(\.text))),
            .init("sensitivity_levels", .array(profile.sensitivityLevels.map(\.json))),
        ])
    }

    /// A profile of the catalog, with all its entries.
    func json(_ profile: PredefinedProfile) -> JSONValue {
        let head: JSONValue = [
            "id": .string(profile.id.text), "type": "predefined", "name": .string(profile.definition.name),
        ]
        return head.adding(profile.options.members).adding([
            profile.options.contextAwarenessMember,
            .init("open_access", true),
            .init("entries", .array(profile.entries.map { $0.json(isEnabled: $0.isEnabled) })),
        ])
    }

    private func json(_ profile: IntegrationProfile) -> JSONValue {
        let entries = integrationEntries[profile.id] ?? []
        return [
            "id": .string(profile.id.text), "type": "integration", "name": .string(profile.name),
            "description": .optional(profile.summary), "integration_id": .string(profile.integration.text),
            "entries": .array(entries.map { $0.json(isEnabled: $0.isEnabled) }), "shared_entries": [],
            "created_at": .string(profile.createdAt.text), "updated_at": .string(profile.updatedAt.text),
        ]
    }

    private func json(_ share: SharedEntry) -> JSONValue? {
        entries.entry(share.entry)?.json(isEnabled: share.isEnabled)
    }
}
