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
    /// - Throws: `badKey`.
    package init(publicKey: String) throws(PayloadError) {
        guard let bytes = Data(base64Encoded: publicKey),
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
        else { throw .badKey }
        self.key = key
    }

    /// Encrypts a text.
    ///
    /// - Parameter plaintext: What only the owner of the key is to read.
    /// - Returns: The base64 of the log.
    /// - Throws: `badKey` when the key is one of the few with which everybody could read it.
    package func seal(_ plaintext: [UInt8]) throws(PayloadError) -> String {
        do {
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: Self.ciphersuite, info: Data())
            return PayloadBlob(encapsulatedKey: sender.encapsulatedKey, ciphertext: try sender.seal(plaintext)).text
        } catch {
            throw .badKey
        }
    }
}
