internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/entries"

    /// The ways that a PUT of any entry can go.
    private enum UpdateType: String, CaseIterable, Sendable {
        case custom
        case predefined
        case integration
    }

    /// Entries of all kinds.
    static let entries: [Route] = [
        .get(path) { call in .list(EntryListing(call.definitions, call.catalog).all.map(\.listedJSON)) },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let entry = try EntryService.create(
                EntryService.Proposal(
                    name: try fields.required("name", .name),
                    isEnabled: try fields.required("enabled", .flag),
                    summary: try fields.optional("description", .summary).value,
                    profile: try fields.optional("profile_id", .id).value,
                    content: .pattern(try fields.required("pattern", .pattern))
                ),
                in: &draft
            )
            return Reply(entry.json)
        },
        .get(path + "/{entry_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("entry_id")
            guard let entry = EntryListing(call.definitions, call.catalog).entry(id) else {
                throw .notFound("entry")
            }
            let profiles = call.definitions.profilesSharing(entry: id).map { profile -> JSONValue in
                ["id": .string(profile.id.text), "name": .string(profile.name)]
            }
            return Reply(entry.listedJSON.adding([.init("profiles", .array(profiles))]))
        },
        .change(.put, path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let id = try call.path.id("entry_id")
            let type: UpdateType = try fields.required("type", .word)
            return Reply(try update(id, type, fields, call.catalog, &draft))
        },
        .delete(path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            try EntryService.delete(try call.path.id("entry_id"), in: &draft, call.catalog)
            return .deleted
        },
        .change(.put, path + "/custom/{entry_id}") { (call, draft) throws(ManagementError) in
            let change = try call.fields().entryChange(mayOmitSwitch: false)
            return Reply(try EntryService.update(try call.path.id("entry_id"), change, in: &draft).json)
        },
    ]

    private static func update(
        _ id: ObjectID,
        _ type: UpdateType,
        _ fields: Fields,
        _ catalog: CatalogIndex,
        _ draft: inout Draft
    ) throws(ManagementError) -> JSONValue {
        let isEnabled = try fields.optional("enabled", .flag).value
        switch type {
        case .custom:
            return try EntryService.update(id, try fields.entryChange(mayOmitSwitch: true), in: &draft).json
        case .integration:
            let current = try IntegrationEntryService.entry(id, in: draft.definitions)
            let entry = try IntegrationEntryService.set(id, isEnabled: isEnabled ?? current.isEnabled, in: &draft)
            return entry.json(isEnabled: entry.isEnabled)
        case .predefined:
            guard let isEnabled else {
                return try PredefinedEntryService.entry(id, in: draft.definitions, catalog).json()
            }
            return try PredefinedEntryService.set(id, isEnabled: isEnabled, in: &draft, catalog).json()
        }
    }
}
