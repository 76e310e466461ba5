extension ManagementError {
    /// A list names something a second time.
    static func namedTwice(at pointer: String) -> ManagementError {
        ManagementError(.outOfRange, "the list names this one already", at: pointer)
    }
}
