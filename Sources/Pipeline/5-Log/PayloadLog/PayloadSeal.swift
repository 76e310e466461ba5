internal import Crypto
internal import Foundation

/// Encrypts payload logs for the owner of a key, and cannot read them again.
///
/// Hybrid public key encryption (RFC 9180) in its base mode: X25519, HKDF-SHA256 and ChaCha20-Poly1305, with neither info
/// nor associated data, and one message for each key that is made.
package struct PayloadSeal: Sendable {
    /// The algorithms of all logs.
    static let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

    private let key: Curve25519.KeyAgreement.PublicKey

    /// A seal for the owner of a key.
    ///
    /// - Parameter publicKey: The base64 of the public key.
    /// - Throws: `badKey`, also for the few keys with which everybody could read what is encrypted.
    package init(publicKey: String) throws(PayloadError) {
        guard let bytes = Data(strictBase64: publicKey),
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes), Self.isSafe(key)
        else { throw .badKey }
        self.key = key
    }

    /// Whether the secret depends on the other side's key: for points of small order it is all zeros, which RFC 9180 has
    /// senders check (section 7.1.4) and the library does not.
    private static func isSafe(_ key: Curve25519.KeyAgreement.PublicKey) -> Bool {
        guard let secret = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: key) else {
            return false
        }
        return unsafe secret.withUnsafeBytes { bytes in unsafe bytes.contains { $0 != 0 } }
    }

    /// Encrypts a text.
    ///
    /// - Parameter plaintext: What only the owner of the key is to read.
    /// - Returns: The base64 of the log.
    /// - Throws: `badKey`, which a key that was taken never is.
    package func seal(_ plaintext: [UInt8]) throws(PayloadError) -> String {
        do {
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: Self.ciphersuite, info: Data())
            return PayloadBlob(encapsulatedKey: sender.encapsulatedKey, ciphertext: try sender.seal(plaintext)).text
        } catch {
            throw .badKey
        }
    }
}
