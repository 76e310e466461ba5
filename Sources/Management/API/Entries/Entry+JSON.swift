internal import WeirJSON
internal import WeirManagement

extension Entry {
    /// The entry as the API shows it.
    var json: JSONValue { json(isEnabled: isEnabled) }

    /// The entry as the API shows it in a profile that switches it.
    func json(isEnabled: Bool) -> JSONValue {
        let owner: JSONValue = .optional(profile?.text)
        return switch content {
        case .pattern(let pattern):
            object(
                "custom",
                isEnabled,
                .init("description", .optional(summary)),
                .init("pattern", pattern.json),
                .init("profile_id", owner)
            )
        case .words(let words):
            object(
                "word_list",
                isEnabled,
                .init("word_list", ["words": .strings(words)]),
                .init("profile_id", owner)
            )
        case .topic: object("custom_prompt_topic", isEnabled, .init("description", .optional(summary)))
        }
    }

    private func object(_ type: String, _ isEnabled: Bool, _ members: JSONValue.Member...) -> JSONValue {
        let common: JSONValue = [
            "id": .string(id.text), "type": .string(type), "name": .string(name), "enabled": .bool(isEnabled),
            "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
        return common.adding(members)
    }
}

extension EntryPattern {
    /// The pattern as the API shows it; the check only when there is one.
    var json: JSONValue {
        let regex: JSONValue = ["regex": .string(regex)]
        guard let validation else { return regex }
        return regex.adding([.init("validation", .string(validation.rawValue))])
    }
}

extension IntegrationEntry {
    /// The entry as the API shows it in a profile that switches it.
    ///
    /// Its profile is not named: Terraform takes one that was not configured for a difference.
    func json(isEnabled: Bool) -> JSONValue {
        [
            "id": .string(id.text), "type": "integration", "name": .string(name), "enabled": .bool(isEnabled),
            "profile_id": .null, "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
    }
}

extension ContributedEntry {
    /// The entry as the API shows it in a profile that switches it.
    func json(isEnabled: Bool) -> JSONValue {
        let common: JSONValue = [
            "id": .string(id.text), "name": .string(name), "enabled": .bool(isEnabled),
            "description": .optional(summary), "created_at": .string(createdAt.text),
            "updated_at": .string(updatedAt.text),
        ]
        return switch source {
        case .column(let isCaseSensitive, let isSecret):
            common.adding([
                .init("type", "exact_data"), .init("case_sensitive", .bool(isCaseSensitive)),
                .init("secret", .bool(isSecret)),
            ])
        case .documentFingerprint: common.adding([.init("type", "document_fingerprint")])
        }
    }
}
