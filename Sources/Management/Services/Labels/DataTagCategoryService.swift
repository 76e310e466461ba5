/// What can be done with categories of data tags.
package enum DataTagCategoryService {
    private static let kind = "data tag category"
    private static let tagKind = "data tag"

    /// What a new category has.
    package enum Content: Sendable {
        case tags([LabelChange])
        case template(ObjectID)
    }

    /// One category.
    package static func category(
        _ id: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> DataTagCategory {
        guard let category = definitions.dataTagCategories[id] else { throw .notFound(kind) }
        return category
    }

    /// One tag of a category.
    package static func tag(
        _ id: ObjectID,
        of category: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> Label {
        let category = try self.category(category, in: definitions)
        guard let tag = category.tags.first(where: { $0.id == id }) else { throw .notFound(tagKind) }
        return tag
    }

    /// Makes a category, with tags of its own or those of a template.
    package static func create(
        name: String,
        summary: String?,
        content: Content,
        in draft: inout Draft
    ) throws(ManagementError) -> DataTagCategory {
        let limit = draft.limits.labelGroups
        guard draft.definitions.dataTagCategories.count < limit else {
            throw .limitReached("data tag categories", limit: limit)
        }
        try requireFree(name, for: nil, in: draft)
        var list = labels([], in: draft)
        let template: ObjectID?
        switch content {
        case .tags(let tags):
            template = nil
            try list.replace(with: tags, at: "/tags")
        case .template(let id):
            guard let source = LabelTemplate.dataTagCategories.first(where: { $0.id == id }) else {
                throw .notFound("data tag category template", at: "/template_id")
            }
            template = id
            try list.replace(with: source.changes, at: "/template_id")
        }
        let category = DataTagCategory(
            id: ObjectID(),
            name: name,
            summary: summary,
            template: template,
            tags: list.labels,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(category)
        return category
    }

    /// Changes a category; `tags` is the final list of its tags, `nil` leaves them as they are.
    package static func update(
        _ id: ObjectID,
        name: String?,
        summary: Patch<String>,
        tags: [LabelChange]?,
        in draft: inout Draft
    ) throws(ManagementError) -> DataTagCategory {
        var category = try category(id, in: draft.definitions)
        if let name {
            try requireFree(name, for: id, in: draft)
            category.name = name
        }
        category.summary = summary.applied(to: category.summary)
        if let tags {
            var list = labels(category.tags, in: draft)
            try list.replace(with: tags, at: "/tags")
            category.tags = list.labels
        }
        return put(category, in: &draft)
    }

    /// Takes a category out, with its tags and every use of them.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let category = try category(id, in: draft.definitions)
        for tag in category.tags { draft.dropUses(ofTag: tag.id) }
        draft.remove(category)
    }

    /// Adds a tag behind the others of its category.
    package static func createTag(
        name: String,
        summary: String?,
        of id: ObjectID,
        in draft: inout Draft
    ) throws(ManagementError) -> Label {
        try change(id, in: &draft) { (list) throws(ManagementError) in try list.add(name: name, summary: summary) }
    }

    /// Changes a tag.
    package static func updateTag(
        _ tag: ObjectID,
        of id: ObjectID,
        name: String?,
        summary: Patch<String>,
        in draft: inout Draft
    ) throws(ManagementError) -> Label {
        try change(id, in: &draft) { (list) throws(ManagementError) in
            try list.change(tag, name: name, summary: summary)
        }
    }

    /// Takes a tag out, with every use of it.
    package static func deleteTag(_ tag: ObjectID, of id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        try change(id, in: &draft) { (list) throws(ManagementError) in try list.remove(tag) }
        draft.dropUses(ofTag: tag)
    }

    private static func change<Result>(
        _ id: ObjectID,
        in draft: inout Draft,
        _ body: (inout LabelList) throws(ManagementError) -> Result
    ) throws(ManagementError) -> Result {
        var category = try category(id, in: draft.definitions)
        var list = labels(category.tags, in: draft)
        let result = try body(&list)
        category.tags = list.labels
        _ = put(category, in: &draft)
        return result
    }

    private static func put(_ category: DataTagCategory, in draft: inout Draft) -> DataTagCategory {
        var next = category
        if draft.definitions.dataTagCategories[category.id] != category { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    private static func labels(_ tags: [Label], in draft: Draft) -> LabelList {
        LabelList(tags, kind: tagKind, now: draft.now, limit: draft.limits.labelsPerGroup)
    }

    private static func requireFree(_ name: String, for id: ObjectID?, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.dataTagCategories.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}
