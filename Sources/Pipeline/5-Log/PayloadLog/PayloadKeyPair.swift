internal import Crypto
internal import Foundation

/// A new pair of keys for payload logs: the public one goes to the account's settings, the private one stays with whoever
/// is to read the logs.
package struct PayloadKeyPair: Sendable {
    /// The base64 of the key that opens logs.
    package let privateKey: String
    /// The base64 of the key that logs are encrypted with.
    package let publicKey: String

    /// A pair that nobody had before.
    package init() {
        let key = Curve25519.KeyAgreement.PrivateKey()
        privateKey = key.rawRepresentation.base64EncodedString()
        publicKey = key.publicKey.rawRepresentation.base64EncodedString()
    }
}

extension PayloadKeyPair: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The public key only.
    package var description: String { "PayloadKeyPair(\(publicKey))" }
    /// The public key only.
    package var debugDescription: String { description }
    /// The public key only.
    package var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
}
