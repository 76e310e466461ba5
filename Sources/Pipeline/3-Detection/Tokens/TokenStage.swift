/// What is found through the tokens of a text, which are read once for all of it.
struct TokenStage: Sendable {
    /// The terms of lists of words; `nil` when no entry has any.
    let words: WordStage?
    /// The values of datasets; `nil` when no entry has any.
    let exact: ExactStage?
    /// The stretches of reference documents; `nil` when no entry stands for any.
    let prints: PrintStage?

    /// The stage, or `nil` when nothing is found through tokens.
    init?(words: WordStage?, exact: ExactStage? = nil, prints: PrintStage? = nil) {
        guard words != nil || exact != nil || prints != nil else { return nil }
        self.words = words
        self.exact = exact
        self.prints = prints
    }
}
