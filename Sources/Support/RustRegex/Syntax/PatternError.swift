/// Why a pattern was refused, and where.
package struct PatternError: Error, Hashable, Sendable {
    /// What kind of error it is; the raw value is a label for metrics and APIs.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// Something the language does not have, such as look-ahead and back-references.
        case unsupported
        /// A group, class, name, count or escape that is not closed, or closed twice.
        case unbalanced
        /// A `\` sequence that means nothing.
        case escape
        /// A flag that does not exist, or is written twice.
        case flag
        /// The name of a group.
        case groupName = "group_name"
        /// An item or a range of a class.
        case characterClass = "class"
        /// A Unicode property or value that does not exist.
        case property
        /// A repetition of nothing, or a count that cannot be.
        case repetition
        /// A part that could match half a scalar.
        case invalidUTF8 = "invalid_utf8"
        /// Groups and classes inside each other, too deep.
        case nesting
        /// A program that would take too much memory.
        case size
        /// Matches that could be longer than allowed.
        case length
    }

    /// What kind of error it is.
    package let code: Code
    /// What is wrong and how to mend it, for a person.
    package let message: String
    /// Where the culprit starts, in UTF-8 bytes from the start of the pattern.
    package let offset: Int
    /// How long the culprit is, in UTF-8 bytes; zero when something is missing there.
    package let length: Int

    init(_ code: Code, at span: Range<Int>, _ message: String) {
        self.code = code
        self.message = message
        offset = span.lowerBound
        length = span.count
    }
}

extension PatternError: CustomStringConvertible {
    /// The message with its position.
    package var description: String { "at byte \(offset): \(message)" }
}
