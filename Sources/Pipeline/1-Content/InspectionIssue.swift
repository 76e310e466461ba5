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
    /// The exact reason, where reading the content's format found it.
    public let problem: ContentProblem?
    /// What happened and how to mend it, without any of the content.
    public let message: String
    /// The member it is about, as in `Origin.path`; empty for the content as a whole.
    public let path: [String]

    /// An issue with its reason and a sentence for people.
    public init(code: Code, message: String) {
        self.init(code: code, message: message, path: [])
    }

    /// The same, about a member.
    package init(code: Code, message: String, path: [String]) {
        self.code = code
        self.message = message
        self.path = path
        problem = nil
    }

    /// A problem of the content, or of one of its members.
    public init(_ problem: ContentProblem, path: [String] = []) {
        code = problem.code
        message = problem.message
        self.problem = problem
        self.path = path
    }

    /// The member it is about as one text, outermost first; `nil` for the content as a whole.
    public var member: String? { Origin(path: path).member }

    /// Whether it is only worth knowing: the content was inspected all the same, or was left out by choice.
    public var isNotice: Bool { problem?.isNotice ?? false }
}
