internal import WeirManagement

extension Route {
    /// The labels of the groups of a kind.
    static func labels<Group: LabelGroup>(_ path: LabelGroupPath<Group>) -> [Route] {
        [
            .get(path.inner) { (call) throws(ManagementError) in
                let id = try call.path.id(path.group)
                return .list(try LabelGroupService<Group>.group(id, in: call.definitions).labels.map(\.json))
            },
            .get(path.innerOne) { (call) throws(ManagementError) in
                let group = try call.path.id(path.group)
                let label = try call.path.id(path.label)
                return Reply(try LabelGroupService<Group>.label(label, of: group, in: call.definitions).json)
            },
            .change(.post, path.inner) { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let label = try LabelGroupService<Group>.createLabel(
                    name: try fields.required("name", .name),
                    summary: try fields.optional("description", .summary).value,
                    of: try call.path.id(path.group),
                    in: &draft
                )
                return Reply(label.json)
            },
            .change(.put, path.innerOne) { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let label = try LabelGroupService<Group>.updateLabel(
                    try call.path.id(path.label),
                    of: try call.path.id(path.group),
                    name: try fields.optional("name", .name).value,
                    summary: try fields.optional("description", .summary),
                    in: &draft
                )
                return Reply(label.json)
            },
            .delete(path.innerOne) { (call, draft) throws(ManagementError) in
                let group = try call.path.id(path.group)
                try LabelGroupService<Group>.deleteLabel(try call.path.id(path.label), of: group, in: &draft)
                return .deleted
            },
        ]
    }
}
