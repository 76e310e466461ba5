/// What a request shows to say who it comes from; prints as redacted.
package enum Credentials: Sendable {
    case token(String)
    case key(email: String, key: String)
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Of which kind they are, not what they say.
    package var description: String {
        switch self {
        case .token: "Credentials.token(redacted)"
        case .key: "Credentials.key(redacted)"
        }
    }
    /// Of which kind they are, not what they say.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
