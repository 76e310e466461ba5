internal import WeirManagement

extension Route {
    private static let path = "/data_classes"

    /// Data classes.
    static let dataClasses: [Route] = [
        .get(path) { call in .list(call.definitions.dataClasses.sorted.map(\.json)) },
        .get(path + "/{data_class_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("data_class_id")
            return Reply(try DataClassService.dataClass(id, in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let made = try DataClassService.create(
                name: try fields.required("name", .name),
                summary: try fields.optional("description", .summary).value,
                expression: try fields.required("expression", .expression),
                tags: try fields.required("data_tags", .labelIDs),
                levels: try fields.required("sensitivity_levels", .sensitivityLevels),
                catalog: call.catalog,
                in: &draft
            )
            return Reply(made.json)
        },
        .change(.put, path + "/{data_class_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let change = DataClassService.Change(
                name: try fields.optional("name", .name).value,
                summary: try fields.optional("description", .summary),
                expression: try fields.optional("expression", .expression).value,
                tags: try fields.optional("data_tags", .labelIDs).value,
                levels: try fields.optional("sensitivity_levels", .sensitivityLevels).value
            )
            let id = try call.path.id("data_class_id")
            return Reply(try DataClassService.update(id, change, catalog: call.catalog, in: &draft).json)
        },
        .delete(path + "/{data_class_id}") { (call, draft) throws(ManagementError) in
            try DataClassService.delete(try call.path.id("data_class_id"), in: &draft)
            return .deleted
        },
    ]
}

extension Rule where Value == String {
    /// The expression of a data class; what it says, or that it says nothing, is looked at later.
    fileprivate static var expression: Rule { text(0...DataClassExpression.mostCharacters) }
}
