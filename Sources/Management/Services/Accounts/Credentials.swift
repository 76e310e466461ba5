/// What a request proves its origin with, as it came; it prints as redacted.
package enum Credentials: Hashable, Sendable {
    /// A token (RFC 6750).
    case token(String)
    /// An e-mail address and the key that belongs to it.
    case key(email: String, key: String)
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind, not the secret.
    package var description: String {
        switch self {
        case .token: "Credentials(token)"
        case .key: "Credentials(key)"
        }
    }

    /// The kind, not the secret.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
