extension Scanner {
    /// One profile of a scanner.
    package struct Profile: Hashable, Sendable {
        /// The identifier.
        package let id: String
        /// The name.
        package let name: String
        /// Where it comes from.
        package let kind: Definition.Profile.Kind
    }
}
