/// Why some content, or a part of it, could not be looked at.
///
/// It travels to the result as a fact: what was not inspected is never reported as clean.
public struct InspectionIssue: Error, Hashable, Sendable {
    /// The closed set of reasons, as results spell them.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// It is protected by a password or a key.
        case encrypted
        /// It breaks the rules of its own format.
        case corrupt
        /// weir does not read this kind of content.
        case unsupported
        /// A limit was reached before the end.
        case limit
        /// Time ran out before the end.
        case timeout
        /// It could not be read.
        case io
    }

    /// The reason.
    public let code: Code
    /// What happened and how to mend it, without any of the content.
    public let message: String

    /// An issue with its reason and a sentence for people.
    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}
