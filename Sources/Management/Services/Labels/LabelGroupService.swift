/// What can be done with categories of data tags.
package typealias DataTagCategoryService = LabelGroupService<DataTagCategory>
/// What can be done with groups of sensitivity levels.
package typealias SensitivityGroupService = LabelGroupService<SensitivityGroup>

/// What can be done with groups of labels of one kind.
package enum LabelGroupService<Group: LabelGroup> {
    /// What a new group has.
    package enum Content: Sendable {
        case labels([LabelChange])
        case template(ObjectID)
    }

    /// One group.
    package static func group(_ id: ObjectID, in definitions: Definitions) throws(ManagementError) -> Group {
        guard let group = definitions[keyPath: Group.shelf][id] else { throw .notFound(Group.words.group) }
        return group
    }

    /// One label of a group.
    package static func label(
        _ id: ObjectID,
        of group: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> Label {
        let group = try self.group(group, in: definitions)
        guard let label = group.labels.first(where: { $0.id == id }) else { throw .notFound(Group.words.label) }
        return label
    }

    /// One template.
    package static func template(
        _ id: ObjectID,
        at pointer: String? = nil
    ) throws(ManagementError) -> LabelTemplate {
        guard let template = Group.templates.first(where: { $0.id == id }) else {
            throw .notFound("\(Group.words.group) template", at: pointer)
        }
        return template
    }

    /// Makes a group, with labels of its own or those of a template.
    package static func create(
        name: String,
        summary: String?,
        content: Content,
        in draft: inout Draft
    ) throws(ManagementError) -> Group {
        let limit = draft.limits.labelGroups
        guard draft.definitions[keyPath: Group.shelf].count < limit else {
            throw .limitReached(Group.words.groups, limit: limit)
        }
        try requireFree(name, for: nil, in: draft)
        var list = list([], of: name, in: draft)
        let template: ObjectID?
        switch content {
        case .labels(let labels):
            template = nil
            try list.replace(with: labels, at: "/\(Group.words.field)")
        case .template(let id):
            template = id
            try list.replace(with: try self.template(id, at: "/template_id").changes, at: "/template_id")
        }
        let group = Group(
            id: draft.newID(of: Group.words.group, name),
            name: name,
            summary: summary,
            template: template,
            labels: list.labels,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(group)
        return group
    }

    /// Changes a group; `labels` is the final list of its labels, `nil` leaves them as they are.
    package static func update(
        _ id: ObjectID,
        name: String?,
        summary: Patch<String>,
        labels: [LabelChange]?,
        in draft: inout Draft
    ) throws(ManagementError) -> Group {
        var group = try group(id, in: draft.definitions)
        if let name {
            try requireFree(name, for: id, in: draft)
            group.name = name
        }
        group.summary = summary.applied(to: group.summary)
        if let labels {
            var list = list(group.labels, of: group.name, in: draft)
            try list.replace(with: labels, at: "/\(Group.words.field)")
            let kept = Set(list.labels.map(\.id))
            for gone in group.labels where !kept.contains(gone.id) { group.dropUses(ofLabel: gone.id, in: &draft) }
            group.labels = list.labels
        }
        return put(group, in: &draft)
    }

    /// Takes a group out, with its labels and every use of them.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let group = try group(id, in: draft.definitions)
        for label in group.labels { group.dropUses(ofLabel: label.id, in: &draft) }
        draft.remove(group)
    }

    /// Adds a label behind the others of its group.
    package static func createLabel(
        name: String,
        summary: String?,
        of id: ObjectID,
        in draft: inout Draft
    ) throws(ManagementError) -> Label {
        try change(id, in: &draft) { (list) throws(ManagementError) in try list.add(name: name, summary: summary) }
    }

    /// Changes a label.
    package static func updateLabel(
        _ label: ObjectID,
        of id: ObjectID,
        name: String?,
        summary: Patch<String>,
        in draft: inout Draft
    ) throws(ManagementError) -> Label {
        try change(id, in: &draft) { (list) throws(ManagementError) in
            try list.change(label, name: name, summary: summary)
        }
    }

    /// Takes a label out, with every use of it.
    package static func deleteLabel(_ label: ObjectID, of id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        try change(id, in: &draft) { (list) throws(ManagementError) in try list.remove(label) }
        try group(id, in: draft.definitions).dropUses(ofLabel: label, in: &draft)
    }

    /// Puts the labels of a group in another order.
    ///
    /// - Parameters:
    ///   - order: Every label of the group, once.
    ///   - id: The group.
    ///   - pointer: Where the order is in the request.
    ///   - draft: The definitions.
    /// - Returns: The group in its new order.
    /// - Throws: `outOfRange` when a label is missing, named twice or no label of the group.
    package static func reorder(
        _ order: [ObjectID],
        of id: ObjectID,
        at pointer: String,
        in draft: inout Draft
    ) throws(ManagementError) -> Group {
        try change(id, in: &draft) { (list) throws(ManagementError) in
            try list.reorder(order, at: pointer)
        }
        return try group(id, in: draft.definitions)
    }

    private static func change<Result>(
        _ id: ObjectID,
        in draft: inout Draft,
        _ body: (inout LabelList) throws(ManagementError) -> Result
    ) throws(ManagementError) -> Result {
        var group = try group(id, in: draft.definitions)
        var list = list(group.labels, of: group.name, in: draft)
        let result = try body(&list)
        group.labels = list.labels
        _ = put(group, in: &draft)
        return result
    }

    private static func put(_ group: Group, in draft: inout Draft) -> Group {
        var next = group
        if draft.definitions[keyPath: Group.shelf][group.id] != group { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    private static func list(_ labels: [Label], of group: String, in draft: Draft) -> LabelList {
        LabelList(labels, of: group, kind: Group.words.label, draft)
    }

    private static func requireFree(_ name: String, for id: ObjectID?, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions[keyPath: Group.shelf].unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(Group.words.group) }
    }
}

extension LabelGroupService.Content where Group == DataTagCategory {
    /// Tags of its own.
    package static func tags(_ tags: [LabelChange]) -> Self { .labels(tags) }
}
