/// New credentials with their secret, which is seen this once.
///
/// Prints as redacted.
package struct IssuedToken: Sendable {
    /// What can be listed of them.
    package let token: AccessToken
    /// The token, or the key that goes with the address.
    package let secret: String

    init(token: AccessToken, secret: String) {
        self.token = token
        self.secret = secret
    }
}

extension IssuedToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it is, not what it says.
    package var description: String { "IssuedToken(redacted)" }
    /// What it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
