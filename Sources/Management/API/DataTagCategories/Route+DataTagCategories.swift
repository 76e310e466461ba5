internal import WeirManagement

extension Route {
    private static let path = "/data_tag_categories"

    /// Categories of data tags.
    static let dataTagCategories: [Route] = [
        .get(path) { call in .list(call.definitions.dataTagCategories.sorted.map(\.json)) },
        .get(path + "/{category_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("category_id")
            return Reply(try DataTagCategoryService.category(id, in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let category = try DataTagCategoryService.create(
                name: try fields.required("name", .name),
                summary: try fields.optional("description", .summary).value,
                content: try content(fields),
                in: &draft
            )
            return Reply(category.json)
        },
        .change(.put, path + "/{category_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let category = try DataTagCategoryService.update(
                try call.path.id("category_id"),
                name: try fields.optional("name", .name).value,
                summary: try fields.optional("description", .summary),
                tags: try fields.optional("tags", .labels).value,
                in: &draft
            )
            return Reply(category.json)
        },
        .delete(path + "/{category_id}") { (call, draft) throws(ManagementError) in
            try DataTagCategoryService.delete(try call.path.id("category_id"), in: &draft)
            return .deleted
        },
    ]

    private static func content(_ fields: Fields) throws(ManagementError) -> DataTagCategoryService.Content {
        let tags = try fields.optional("tags", .labels).value
        guard let template = try fields.optional("template_id", .id).value else { return .tags(tags ?? []) }
        guard tags == nil else { throw .exclusive("tags", "template_id") }
        return .template(template)
    }
}
