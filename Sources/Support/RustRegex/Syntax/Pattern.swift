/// A pattern that was parsed, checked and translated.
package struct Pattern: Hashable, Sendable {
    /// The pattern as it was written.
    package let source: String
    /// What it means.
    package let hir: HIR
    /// The length of the shortest match, in UTF-8 bytes.
    package let minimumBytes: Int
    /// The length of the longest match, in UTF-8 bytes; `nil` when there is no longest.
    package let maximumBytes: Int?
}
