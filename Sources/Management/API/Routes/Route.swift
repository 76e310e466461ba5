package import WeirManagement

/// One way into the API: what it is called with, who may call it, and what answers.
///
/// Routes are values, so that a server can serve them, a description can be compared with them, and a test can call
/// them without either.
package struct Route: Sendable {
    /// The methods of HTTP that routes have.
    package enum Method: String, Hashable, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    /// What a caller has to be allowed.
    package enum Access: Hashable, Sendable {
        /// To read what the account has.
        case read
        /// To change what the account has.
        case write
        /// To have any valid credentials; the route has no account in its path.
        case anyone
    }

    /// What the body has to be.
    package enum Body: Hashable, Sendable {
        /// Nothing; whatever comes is not looked at.
        case none
        /// A JSON value, of at most so many bytes.
        case json(most: Int = 1 << 20)
        /// Bytes as they are, with whatever content type, at most so many.
        case bytes(most: Int)
        /// A form with files (RFC 7578), of at most so many bytes.
        case form(most: Int)

        /// The most bytes that are taken.
        package var most: Int {
            switch self {
            case .none: 0
            case .json(let most), .bytes(let most), .form(let most): most
            }
        }
    }

    /// What answers.
    package enum Handler: Sendable {
        /// Looks at the definitions of the account; what it answers depends on nothing but them, path and query.
        case read(@Sendable (ReadCall) throws(ManagementError) -> Reply)
        /// Changes the definitions of the account.
        case write(@Sendable (WriteCall, inout Draft) throws(ManagementError) -> Reply)
        /// Does something else.
        case action(@Sendable (ActionCall) async throws(ManagementError) -> Reply)
    }

    /// The method.
    package let method: Method
    /// The path, with `{name}` for a segment that is a parameter.
    package let path: String
    /// What a caller has to be allowed.
    package let access: Access
    /// What the body has to be.
    package let body: Body
    /// What answers.
    package let handler: Handler

    /// Describes a route.
    package init(_ method: Method, _ path: String, access: Access, body: Body = .none, _ handler: Handler) {
        self.method = method
        self.path = path
        self.access = access
        self.body = body
        self.handler = handler
    }
}
