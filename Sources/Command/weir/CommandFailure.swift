/// Why a command could not do its work; it ends with status 2.
struct CommandFailure: Error, Hashable {
    /// What is wrong and how to mend it.
    let message: String

    /// A failure with its message, which starts in lower case: it follows `weir: `.
    init(_ message: String) {
        self.message = message
    }
}
