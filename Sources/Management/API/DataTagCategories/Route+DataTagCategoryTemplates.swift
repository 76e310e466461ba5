internal import WeirManagement

extension Route {
    private static let path = "/data_tag_category_templates"

    /// What categories of data tags can be copied from.
    static let dataTagCategoryTemplates: [Route] = [
        .get(path) { _ in .list(LabelTemplate.dataTagCategories.map { $0.json(labels: "tags") }) },
        .get(path + "/{template_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("template_id")
            guard let template = LabelTemplate.dataTagCategories.first(where: { $0.id == id }) else {
                throw .notFound("data tag category template")
            }
            return Reply(template.json(labels: "tags"))
        },
    ]
}
