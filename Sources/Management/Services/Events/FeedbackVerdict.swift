/// What somebody says of the findings of an entry.
package enum FeedbackVerdict: String, Hashable, Sendable, CaseIterable {
    /// They are not what the entry looks for.
    case falsePositive = "false_positive"
    /// They are.
    case truePositive = "true_positive"
}
