package import WeirContent

/// Why a reader gives up on its content; what it has read until then stays.
package struct ReadingFault: Error, Hashable {
    /// What is wrong.
    package let problem: ContentProblem

    /// A fault for a problem.
    package init(_ problem: ContentProblem) {
        self.problem = problem
    }

    /// The content ends too early.
    package static let truncated = ReadingFault(.corruptTruncated)
    /// The content contradicts its format.
    package static let corrupt = ReadingFault(.corruptStructure)
    /// The content cannot be decompressed.
    package static let compression = ReadingFault(.corruptCompression)
    /// A checksum does not fit; all that could be read was read.
    package static let checksum = ReadingFault(.corruptChecksum)
    /// The content is protected.
    package static let encrypted = ReadingFault(.encrypted)
}
