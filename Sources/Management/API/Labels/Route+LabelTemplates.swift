internal import WeirManagement

extension Route {
    /// What the groups of a kind can be copied from.
    static func labelTemplates<Group: LabelGroup>(_ path: String, of kind: Group.Type) -> [Route] {
        [
            .get(path) { _ in .list(Group.templates.map { $0.json(labels: Group.words.field) }) },
            .get(path + "/{template_id}") { (call) throws(ManagementError) in
                let template = try LabelGroupService<Group>.template(try call.path.id("template_id"))
                return Reply(template.json(labels: Group.words.field))
            },
        ]
    }
}
