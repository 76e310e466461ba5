/// Levels of sensitivity that belong together, the least sensitive first.
package struct SensitivityGroup: Definition {
    /// Where an account keeps its groups.
    package static var shelf: WritableKeyPath<Definitions, Shelf<SensitivityGroup>> { \.sensitivityGroups }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the account.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// The template it was copied from.
    package let template: ObjectID?
    /// Its levels, in their order: each is more sensitive than those before it.
    package var labels: [Label]
    /// When it was made.
    package let createdAt: Timestamp
    /// When it, or a level of it, was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a group.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        template: ObjectID?,
        labels: [Label],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.template = template
        self.labels = labels
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension SensitivityGroup: LabelGroup {
    /// "Sensitivity group".
    package static let words = LabelGroupWords(
        group: "sensitivity group",
        groups: "sensitivity groups",
        label: "sensitivity level",
        field: "levels"
    )
    /// What ships with weir.
    package static var templates: [LabelTemplate] { LabelTemplate.sensitivityGroups }

    /// Takes a level out of data classes and profiles.
    package func dropUses(ofLabel label: ObjectID, in draft: inout Draft) {
        draft.dropUses(of: SensitivityLevelReference(group: id, level: label))
    }
}
