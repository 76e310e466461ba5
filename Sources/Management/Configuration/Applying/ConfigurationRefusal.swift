/// Why an account did not do what was requested.
package struct ConfigurationRefusal: Error, Hashable, Sendable {
    /// What is wrong and how to mend it.
    package let message: String
    /// Where it is in the body of the request, as a JSON pointer; `nil` when it is nowhere in particular.
    package let pointer: String?

    /// Describes a refusal.
    package init(_ message: String, at pointer: String? = nil) {
        self.message = message
        self.pointer = pointer
    }
}
