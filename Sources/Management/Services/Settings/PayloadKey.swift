internal import Crypto
internal import Foundation

/// The public key that logged payloads are encrypted with: X25519 (RFC 7748), in standard base64.
package struct PayloadKey: Hashable, Sendable {
    /// The key as it was given: base64 with padding (RFC 4648, section 4) of its 32 bytes.
    package let text: String

    private static let bytes = 32

    /// Reads a key.
    ///
    /// - Parameter text: The text; `nil` comes back for anything but the base64 of 32 bytes, and for the few points
    ///   with which every secret is the same, so that anybody could read what is encrypted.
    package init?(_ text: String) {
        // Encoding it again refuses stray bits and white space: one key has one text.
        guard let data = Data(base64Encoded: text), data.count == Self.bytes, data.base64EncodedString() == text else {
            return nil
        }
        guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: data), Self.isSafe(key) else {
            return nil
        }
        self.text = text
    }

    /// A key that was read before; what a store has is not examined again.
    package init(stored text: String) {
        self.text = text
    }

    /// Whether the secret depends on the other side's key: for points of small order it is all zeros (section 6.1).
    private static func isSafe(_ key: Curve25519.KeyAgreement.PublicKey) -> Bool {
        guard let secret = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: key) else {
            return false
        }
        return secret.withUnsafeBytes { bytes in bytes.contains { $0 != 0 } }
    }
}
