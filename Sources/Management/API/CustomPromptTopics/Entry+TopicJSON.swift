internal import WeirJSON
internal import WeirManagement

extension Entry {
    /// The entry as its own resource shows it, with the topic and the owner.
    var topicJSON: JSONValue {
        guard case .topic(let topic) = content else { return json }
        return [
            "id": .string(id.text), "name": .string(name), "description": .optional(summary),
            "topic": .string(topic), "enabled": .bool(isEnabled), "profile_id": .optional(profile?.text),
            "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
    }
}
