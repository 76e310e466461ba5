internal import WeirJSON
internal import WeirManagement

extension DataTagCategory {
    /// The category as the API shows it.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(name), "description": .optional(summary),
            "template_id": .optional(template?.text), "tags": .array(tags.map(\.json)),
            "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
    }
}
