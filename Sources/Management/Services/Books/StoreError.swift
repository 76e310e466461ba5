/// Why a store could not do what it was asked.
package struct StoreError: Error, Hashable, Sendable {
    /// The closed set of reasons; the raw value is a label for metrics.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// The account or object is not there.
        case notFound = "not_found"
        /// Somebody else has changed it meanwhile.
        case conflict
        /// It exists already.
        case exists
        /// The database cannot be opened, read or written: full, locked, damaged, newer than this program.
        case unavailable
    }

    /// The reason.
    package let code: Code
    /// What is wrong and how to mend it; no statement's values.
    package let message: String

    /// Describes a failure.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
