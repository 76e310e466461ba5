internal import WeirJSON
internal import WeirManagement

extension DataClass {
    /// The data class as the API shows it.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(name), "description": .optional(summary),
            "expression": .string(expression.text), "data_tags": .strings(tags.map(\.text)),
            "sensitivity_levels": .array(levels.map(\.json)), "created_at": .string(createdAt.text),
            "updated_at": .string(updatedAt.text),
        ]
    }
}
