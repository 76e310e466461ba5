internal import WeirJSON
internal import WeirManagement
internal import WeirVerdict

extension ScanAnswer.DataClass {
    /// The class as the API shows it beside others that hold.
    var json: JSONValue {
        .object(
            [.init("id", .string(id)), .init("name", .string(name))] + labelMembers
                + [.init("profiles", .array(profiles.map { ["id": .string($0.id), "name": .string($0.name)] }))]
        )
    }

    /// The class as the API shows it on a finding.
    var labelJSON: JSONValue {
        .object([.init("data_class", ["id": .string(id), "name": .string(name)])] + labelMembers)
    }

    private var labelMembers: [JSONValue.Member] {
        [
            .init(
                "data_tags",
                .array(labels.tags.map { ["id": .string($0.id), "name": .string($0.name), "category": $0.group] })
            ),
            .init(
                "sensitivity_levels",
                .array(
                    labels.levels.map {
                        ["group": $0.group, "level": ["id": .string($0.id), "name": .string($0.name)]]
                    }
                )
            ),
        ]
    }
}

extension DataClassLabels.Label {
    fileprivate var group: JSONValue { ["id": .string(groupID), "name": .string(groupName)] }
}

extension ScanFinding.Evidence {
    /// The evidence as the API shows it.
    var json: JSONValue {
        switch self {
        case .columns(let names): ["columns": .strings(names)]
        case .similarity(let percent): ["similarity": .number(percent)]
        }
    }
}
