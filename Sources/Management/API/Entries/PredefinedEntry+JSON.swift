internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

extension PredefinedEntry {
    /// The entry as the API shows it in a profile that switches it.
    func json(isEnabled: Bool) -> JSONValue {
        [
            "id": .string(id.text), "type": "predefined", "name": .string(definition.name),
            "enabled": .bool(isEnabled), "profile_id": .optional(profile?.text),
            "confidence": ["available": .bool(definition.hasValidation), "ai_context_available": false],
            "variant": definition.variant,
        ]
    }
}

extension EntryDefinition {
    /// Whether more than the shape of a match says how sure it is.
    fileprivate var hasValidation: Bool {
        unavailable == nil
            && (patterns.contains { $0.validator != nil } || !keywords.raise.isEmpty || !keywords.lower.isEmpty)
    }

    /// What kind of thing the entry finds.
    fileprivate var variant: JSONValue {
        guard let topic = PromptTopicType.allCases.first(where: { name.hasPrefix($0.prefix) }) else {
            return ["type": "General", "description": .string(purpose)]
        }
        return ["type": "PromptTopic", "topic_type": .string(topic.rawValue), "description": .string(purpose)]
    }

    /// What it finds, or why it does not.
    private var purpose: String {
        unavailable.map { "\(summary) Not looked for: \($0)." } ?? summary
    }
}

/// What a predefined prompt topic is about; the catalog says it in the names.
private enum PromptTopicType: String, CaseIterable {
    /// What a prompt hands over.
    case content = "Content"
    /// What a prompt is after.
    case intent = "Intent"

    var prefix: String { "AI Prompt \(rawValue):" }
}
