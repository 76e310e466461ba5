internal import WeirJSON
internal import WeirManagement

extension Feedback {
    /// The feedback as the API shows it.
    var json: JSONValue {
        [
            "entry_id": .string(entry), "verdict": .string(verdict.rawValue), "comment": .optional(comment),
            "token_id": .string(token.text), "created_at": .string(createdAt.text),
        ]
    }
}

extension FeedbackCount {
    /// The counts as the API shows them.
    var json: JSONValue {
        [
            "entry": ["id": .string(entry), "name": .string(name)], "false_positives": .number(falsePositives),
            "true_positives": .number(truePositives),
        ]
    }
}
