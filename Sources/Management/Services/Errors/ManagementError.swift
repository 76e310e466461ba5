/// Why a request to see or change what an account defines was refused.
package struct ManagementError: Error, Hashable, Sendable {
    /// The closed set of reasons; the raw value is a label for metrics.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// A body that is no JSON.
        case malformed
        /// A field that is missing or has the wrong type.
        case invalidField = "invalid_field"
        /// A value that is not allowed.
        case outOfRange = "out_of_range"
        /// A regular expression that is not accepted.
        case invalidPattern = "invalid_pattern"
        /// An object that is not there, or belongs to another account.
        case notFound = "not_found"
        /// An expression of a data class that is not accepted.
        case invalidExpression = "invalid_expression"
        /// A name that another object of the kind has.
        case nameTaken = "name_taken"
        /// An object that others need.
        case inUse = "in_use"
        /// As many objects as there may be.
        case limitReached = "limit_reached"
        /// A version of a dataset that cannot be changed in this way now.
        case wrongState = "wrong_state"
        /// A body or a value that is too large.
        case tooLarge = "too_large"
        /// A body in another form than the one that is wanted.
        case wrongContentType = "wrong_content_type"
        /// A path with an identifier that is none.
        case badIdentifier = "bad_identifier"
        /// More work than can be done now.
        case overloaded
        /// A scan whose event could not be stored.
        case notRecorded = "not_recorded"
        /// The store failed; a fault of weir or of its environment.
        case unavailable
    }

    /// The reason.
    package let code: Code
    /// What is wrong and how to mend it; never content, never a value from the request.
    package let message: String
    /// Where in the request's body it is, as a JSON pointer (RFC 6901); `nil` when it is nowhere in particular.
    package let pointer: String?

    /// Refuses a request.
    package init(_ code: Code, _ message: String, at pointer: String? = nil) {
        self.code = code
        self.message = message
        self.pointer = pointer
    }
}
