internal import WeirManagement

extension Route {
    private static let path = "/entries/predefined"

    /// Switching entries of the catalog.
    ///
    /// To make one is to switch it, and to delete one changes nothing.
    static let predefinedEntries: [Route] = [
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let entry = try PredefinedEntryService.set(
                try fields.required("entry_id", .id),
                isEnabled: try fields.required("enabled", .flag),
                at: "/entry_id",
                in: &draft,
                call.catalog
            )
            return Reply(entry.json())
        },
        .change(.put, path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            let entry = try PredefinedEntryService.set(
                try call.path.id("entry_id"),
                isEnabled: try call.fields().required("enabled", .flag),
                in: &draft,
                call.catalog
            )
            return Reply(entry.json())
        },
        .delete(path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            _ = try PredefinedEntryService.entry(try call.path.id("entry_id"), in: draft.definitions, call.catalog)
            return .deleted
        },
    ]
}
