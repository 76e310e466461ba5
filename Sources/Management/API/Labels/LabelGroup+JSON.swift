internal import WeirJSON
internal import WeirManagement

extension LabelGroup {
    /// The group as the API shows it.
    var json: JSONValue {
        .object([
            .init("id", .string(id.text)), .init("name", .string(name)), .init("description", .optional(summary)),
            .init("template_id", .optional(template?.text)),
            .init(Self.words.field, .array(labels.map(\.json))),
            .init("created_at", .string(createdAt.text)), .init("updated_at", .string(updatedAt.text)),
        ])
    }
}
