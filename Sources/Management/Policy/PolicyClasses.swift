internal import WeirManagement
internal import WeirVerdict

/// The data classes of an account, in the terms of a scanner, and which of them each profile uses.
struct PolicyClasses {
    /// The classes, in the order in which they were made.
    let rules: [DataClassRule]
    /// The entries that they name, each once.
    let entries: [ObjectID]

    private let classes: [DataClass]
    private let groups: [SensitivityGroup]

    /// Translates the classes of an account.
    init(_ definitions: Definitions) {
        classes = definitions.dataClasses.sorted
        groups = definitions.sensitivityGroups.sorted
        let categories = definitions.dataTagCategories.sorted
        let tags = Dictionary(
            categories.flatMap { category in
                category.tags.map { ($0.id, Self.label($0, of: category.id, category.name)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        let levels = Dictionary(
            groups.flatMap { group in
                group.labels.map { level in
                    (
                        SensitivityLevelReference(group: group.id, level: level.id),
                        Self.label(level, of: group.id, group.name)
                    )
                }
            },
            uniquingKeysWith: { first, _ in first }
        )
        rules = classes.map { dataClass in
            DataClassRule(
                id: dataClass.id.text,
                name: dataClass.name,
                condition: DataClassRule.Condition(dataClass.expression.condition),
                labels: DataClassLabels(
                    tags: dataClass.tags.compactMap { tags[$0] },
                    levels: dataClass.levels.compactMap { levels[$0] }
                )
            )
        }
        var known: Set<ObjectID> = []
        entries = classes.flatMap(\.expression.references)
            .filter { $0.kind == .entry && known.insert($0.id).inserted }
            .map(\.id)
    }

    /// The identifiers of the classes that a profile names, or that have one of its tags, or one of its levels or a higher
    /// one of the same group: each level is higher than those before it.
    func used(by profile: CustomProfile) -> [String] {
        let named = Set(profile.dataClasses)
        let tags = Set(profile.dataTags)
        let levels = Set(profile.sensitivityLevels.flatMap(atLeast))
        return classes.filter { dataClass in
            named.contains(dataClass.id) || !tags.isDisjoint(with: dataClass.tags)
                || !levels.isDisjoint(with: dataClass.levels)
        }
        .map(\.id.text)
    }

    private func atLeast(_ level: SensitivityLevelReference) -> [SensitivityLevelReference] {
        guard let group = groups.first(where: { $0.id == level.group }) else { return [level] }
        return group.labels.drop { $0.id != level.level }
            .map { SensitivityLevelReference(group: group.id, level: $0.id) }
    }

    private static func label(_ label: Label, of group: ObjectID, _ name: String) -> DataClassLabels.Label {
        DataClassLabels.Label(id: label.id.text, name: label.name, groupID: group.text, groupName: name)
    }
}

extension DataClassRule.Condition {
    /// The condition of an expression, whose depth its parser has bounded.
    fileprivate init(_ condition: DataClassCondition) {
        switch condition {
        case .entry(let id): self = .entry(id.text)
        case .dataClass(let id): self = .dataClass(id.text)
        case .not(let other): self = .not(Self(other))
        case .and(let left, let right): self = .and(Self(left), Self(right))
        case .xor(let left, let right): self = .xor(Self(left), Self(right))
        case .or(let left, let right): self = .or(Self(left), Self(right))
        }
    }
}
