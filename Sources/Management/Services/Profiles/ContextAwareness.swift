/// Whether a match has to have a keyword near it to count.
package struct ContextAwareness: Hashable, Sendable {
    /// Whether it has to.
    package var isEnabled: Bool
    /// Whether matches in files are exempt.
    package var skipsFiles: Bool

    /// Describes a choice; without arguments every match counts.
    package init(isEnabled: Bool = false, skipsFiles: Bool = false) {
        self.isEnabled = isEnabled
        self.skipsFiles = skipsFiles
    }
}
