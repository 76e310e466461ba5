internal import WeirJSON
internal import WeirManagement

extension EmailRule {
    /// The rule as the API shows it.
    var json: JSONValue {
        [
            "rule_id": .string(id.text), "name": .string(content.name), "description": .optional(content.summary),
            "enabled": .bool(content.isEnabled), "priority": .number(priority), "action": content.action,
            "conditions": .array(content.conditions.map(\.json)),
            "created_at": .string(createdAt.text), "updated_at": .string(updatedAt.text),
        ]
    }
}

extension EmailRule.Content {
    fileprivate var action: JSONValue {
        let action: JSONValue = ["action": .string(EmailActionWord.block.rawValue)]
        guard let message else { return action }
        return action.adding([.init("message", .string(message))])
    }
}

extension EmailCondition {
    fileprivate var json: JSONValue {
        [
            "selector": .string(selector.rawValue), "operator": .string(comparison.rawValue),
            "value": value.json,
        ]
    }
}

extension EmailCondition.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let texts): .strings(texts)
        }
    }
}
