internal import WeirManagement

extension Route {
    /// The groups of labels of a kind.
    static func labelGroups<Group: LabelGroup>(_ path: LabelGroupPath<Group>) -> [Route] {
        [
            .get(path.groups) { call in .list(call.definitions[keyPath: Group.shelf].sorted.map(\.json)) },
            .get(path.one) { (call) throws(ManagementError) in
                let id = try call.path.id(path.group)
                return Reply(try LabelGroupService<Group>.group(id, in: call.definitions).json)
            },
            .change(.post, path.groups) { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let group = try LabelGroupService<Group>.create(
                    name: try fields.required("name", .name),
                    summary: try fields.optional("description", .summary).value,
                    content: try content(fields),
                    in: &draft
                )
                return Reply(group.json)
            },
            .change(.put, path.one) { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let group = try LabelGroupService<Group>.update(
                    try call.path.id(path.group),
                    name: try fields.optional("name", .name).value,
                    summary: try fields.optional("description", .summary),
                    labels: try fields.optional(Group.words.field, .labels).value,
                    in: &draft
                )
                return Reply(group.json)
            },
            .delete(path.one) { (call, draft) throws(ManagementError) in
                try LabelGroupService<Group>.delete(try call.path.id(path.group), in: &draft)
                return .deleted
            },
        ]
    }

    private static func content<Group>(
        _ fields: Fields
    ) throws(ManagementError) -> LabelGroupService<Group>.Content {
        let labels = try fields.optional(Group.words.field, .labels).value
        guard let template = try fields.optional("template_id", .id).value else { return .labels(labels ?? []) }
        guard labels == nil else { throw .exclusive(Group.words.field, "template_id") }
        return .template(template)
    }
}
