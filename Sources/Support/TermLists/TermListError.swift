/// Why a term list could not be had.
package struct TermListError: Error, Hashable, Sendable {
    /// The closed set of reasons.
    package enum Code: String, Hashable, Sendable {
        /// Nobody ships it and the user has not imported it.
        case missing
        /// Its file cannot be read.
        case unreadable
        /// It is larger than a list may be.
        case tooLarge
    }

    /// The reason.
    package let code: Code
    /// What is wrong and how to mend it.
    package let message: String
}
