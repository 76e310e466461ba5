internal import WeirJSON
internal import WeirManagement

extension Label {
    /// The label as the API shows it.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(name), "description": .optional(summary),
            "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
    }
}

extension LabelTemplate {
    /// The template as the API shows it, with its labels under the name they have there.
    func json(labels: String) -> JSONValue {
        .object([
            .init("id", .string(id.text)), .init("name", .string(name)), .init("description", .string(summary)),
            .init(labels, .array(items.map { ["name": .string($0.name), "description": .string($0.summary)] })),
        ])
    }
}

extension Rule where Value == [LabelChange] {
    /// The final list of the labels of a group, in order.
    static var labels: Rule {
        .list(
            of: .object { (fields) throws(ManagementError) in
                LabelChange(
                    id: try fields.optional("id", .id).value,
                    name: try fields.optional("name", .name).value,
                    summary: try fields.optional("description", .summary)
                )
            },
            most: 1_000
        )
    }
}
