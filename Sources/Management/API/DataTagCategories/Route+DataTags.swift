internal import WeirManagement

extension Route {
    private static let path = "/data_tag_categories/{category_id}/data_tags"

    /// The data tags of a category.
    static let dataTags: [Route] = [
        .get(path) { (call) throws(ManagementError) in
            let id = try call.path.id("category_id")
            return .list(try DataTagCategoryService.category(id, in: call.definitions).tags.map(\.json))
        },
        .get(path + "/{tag_id}") { (call) throws(ManagementError) in
            let category = try call.path.id("category_id")
            let tag = try call.path.id("tag_id")
            return Reply(try DataTagCategoryService.tag(tag, of: category, in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let tag = try DataTagCategoryService.createTag(
                name: try fields.required("name", .name),
                summary: try fields.optional("description", .summary).value,
                of: try call.path.id("category_id"),
                in: &draft
            )
            return Reply(tag.json)
        },
        .change(.put, path + "/{tag_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let tag = try DataTagCategoryService.updateTag(
                try call.path.id("tag_id"),
                of: try call.path.id("category_id"),
                name: try fields.optional("name", .name).value,
                summary: try fields.optional("description", .summary),
                in: &draft
            )
            return Reply(tag.json)
        },
        .delete(path + "/{tag_id}") { (call, draft) throws(ManagementError) in
            let category = try call.path.id("category_id")
            try DataTagCategoryService.deleteTag(try call.path.id("tag_id"), of: category, in: &draft)
            return .deleted
        },
    ]
}
