internal import WeirManagement

extension Route {
    private static let path = LabelGroupPath<DataTagCategory>(
        groups: "/data_tag_categories",
        group: "category_id",
        labels: "data_tags",
        label: "tag_id"
    )

    /// Categories of data tags, their tags, and what they can be copied from.
    static let dataTagCategories =
        labelGroups(path) + labels(path) + labelTemplates("/data_tag_category_templates", of: DataTagCategory.self)
}
