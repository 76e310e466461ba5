/// Why the definitions of an account could not be turned into a scanner.
package struct PolicyError: Error, Hashable, Sendable {
    /// What is wrong and how to mend it.
    package let message: String

    /// Describes a failure.
    package init(_ message: String) {
        self.message = message
    }
}
