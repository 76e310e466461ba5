internal import WeirJSON
internal import WeirManagement

extension Integration {
    /// The integration as the API shows it.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(profile.name), "description": .optional(profile.summary),
            "profile_id": .string(profile.id.text),
            "labels": .array(
                entries.map {
                    ["id": .string($0.id.text), "name": .string($0.name), "enabled": .bool($0.isEnabled)]
                }
            ),
            "created_at": .string(profile.createdAt.text), "updated_at": .string(profile.updatedAt.text),
        ]
    }
}
