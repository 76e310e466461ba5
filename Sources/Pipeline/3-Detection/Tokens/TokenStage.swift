/// What is found through the tokens of a text, which are read once for all of it.
struct TokenStage: Sendable {
    /// The values of datasets; `nil` when no entry has any.
    let exact: ExactStage?

    /// The stage, or `nil` when nothing is found through tokens.
    init?(exact: ExactStage?) {
        guard exact != nil else { return nil }
        self.exact = exact
    }
}
