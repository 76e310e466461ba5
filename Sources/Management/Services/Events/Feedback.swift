/// What somebody said of the findings of an entry in one event.
package struct Feedback: Hashable, Sendable {
    /// The entry.
    package let entry: String
    /// What he said.
    package let verdict: FeedbackVerdict
    /// Why, in his own words.
    package let comment: String?
    /// The credentials he said it with.
    package let token: ObjectID
    /// When.
    package let createdAt: Timestamp

    /// States what somebody said.
    package init(
        entry: String,
        verdict: FeedbackVerdict,
        comment: String?,
        token: ObjectID,
        createdAt: Timestamp
    ) {
        self.entry = entry
        self.verdict = verdict
        self.comment = comment
        self.token = token
        self.createdAt = createdAt
    }
}
