extension DataTagCategory: LabelGroup {
    /// "Data tag category".
    package static let words = LabelGroupWords(
        group: "data tag category",
        groups: "data tag categories",
        label: "data tag",
        field: "tags"
    )
    /// What ships with weir.
    package static var templates: [LabelTemplate] { LabelTemplate.dataTagCategories }

    /// Its tags.
    package var labels: [Label] {
        get { tags }
        set { tags = newValue }
    }

    /// Describes a category.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        template: ObjectID?,
        labels: [Label],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.init(
            id: id,
            name: name,
            summary: summary,
            template: template,
            tags: labels,
            createdAt: createdAt,
            updatedAt: updatedAt
        )
    }

    /// Takes a tag out of data classes and profiles.
    package func dropUses(ofLabel label: ObjectID, in draft: inout Draft) {
        draft.dropUses(ofTag: label)
    }
}
