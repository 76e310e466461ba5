internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

extension ProfileOptions {
    /// The options as members of a profile.
    var members: [JSONValue.Member] {
        [
            .init("allowed_match_count", .number(allowedMatchCount)),
            .init("confidence_threshold", .string(threshold.rawValue)),
            .init("ai_context_enabled", .bool(analyzesContext)),
            .init("ocr_enabled", .bool(recognizesText)),
        ]
    }

    /// The need of keywords, with both of its levels.
    var contextAwarenessMember: JSONValue.Member {
        .init(
            "context_awareness",
            ["enabled": .bool(contextAwareness.isEnabled), "skip": ["files": .bool(contextAwareness.skipsFiles)]]
        )
    }
}
