import WeirContent

/// One thing that a walk comes to.
struct WalkTarget: Hashable, Sendable {
    /// What is to be done with it.
    enum Action: Hashable, Sendable {
        /// It is a file to be opened and scanned.
        case scanFile
        /// It is standard input.
        case scanStandardInput
        /// It cannot be scanned.
        case report(InspectionIssue)
    }

    /// The path as it was named or found; not always valid UTF-8.
    let path: [UInt8]
    /// What is to be done with it.
    let action: Action
    /// Whether it was named on the command line and not found in a folder.
    let isNamed: Bool
    /// Its size if it is known.
    let size: Int?
}
