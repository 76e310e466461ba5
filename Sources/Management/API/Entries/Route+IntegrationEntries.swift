internal import WeirManagement

extension Route {
    private static let path = "/entries/integration"

    /// Switching entries of integrations.
    ///
    /// To make one is to switch it, and to delete one changes nothing.
    static let integrationEntries: [Route] = [
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let entry = try IntegrationEntryService.set(
                try fields.required("entry_id", .id),
                isEnabled: try fields.required("enabled", .flag),
                at: "/entry_id",
                in: &draft
            )
            return Reply(entry.json(isEnabled: entry.isEnabled))
        },
        .change(.put, path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            let entry = try IntegrationEntryService.set(
                try call.path.id("entry_id"),
                isEnabled: try call.fields().required("enabled", .flag),
                in: &draft
            )
            return Reply(entry.json(isEnabled: entry.isEnabled))
        },
        .delete(path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            _ = try IntegrationEntryService.entry(try call.path.id("entry_id"), in: draft.definitions)
            return .deleted
        },
    ]
}
