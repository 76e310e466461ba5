internal import WeirJSON

/// What the fields of objects are while nothing else is said.
enum InitialValues {
    private static let described: JSONValue = ["description": .null]
    private static let profile: JSONValue = [
        "description": .null, "allowed_match_count": 0, "confidence_threshold": "low", "ai_context_enabled": false,
        "ocr_enabled": false, "context_awareness": ["enabled": false, "skip": ["files": false]], "entries": [],
        "shared_entries": [], "data_classes": [], "data_tags": [], "sensitivity_levels": [],
    ]
    private static let predefinedProfile: JSONValue = [
        "allowed_match_count": 0, "confidence_threshold": "low", "ai_context_enabled": false, "ocr_enabled": false,
    ]
    private static let dataClass: JSONValue = ["description": .null, "data_tags": [], "sensitivity_levels": []]

    /// The fields with these values, of an object of a kind.
    static func of(_ kind: ConfigurationKind) -> JSONValue {
        switch kind {
        case .profiles: profile
        case .predefinedProfiles: predefinedProfile
        case .dataClasses: dataClass
        case .dataTagCategories: ["description": .null, "tags": []]
        case .sensitivityGroups: ["description": .null, "levels": []]
        case .entries, .customPromptTopics, .datasets, .documentFingerprints: described
        }
    }

    /// What a file says of an object, with these values where it says nothing.
    static func filled(_ body: JSONValue, _ kind: ConfigurationKind) -> JSONValue {
        var filled = body
        for member in of(kind).members {
            // The labels of a template come with it.
            if ["tags", "levels"].contains(member.name), body.has("template_id") { continue }
            filled = filled.defaulting(member.name, member.value)
        }
        switch kind {
        case .profiles: return each("entries", of: filled)
        case .dataTagCategories: return each("tags", of: filled)
        case .sensitivityGroups: return each("levels", of: filled)
        case .datasets: return filled.defaulting("case_sensitive", filled["secret"])
        default: return filled
        }
    }

    private static func each(_ field: String, of body: JSONValue) -> JSONValue {
        guard case .array(let parts) = body[field] else { return body }
        return body.setting(field, .array(parts.map { $0.defaulting("description", .null) }))
    }
}
