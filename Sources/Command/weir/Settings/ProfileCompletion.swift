/// The profile names that a shell offers after `--profile`.
enum ProfileCompletion {
    /// All of them, and `all`.
    static var candidates: [String] {
        ["all"]
    }
}
