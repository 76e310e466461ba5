internal import Crypto
internal import Foundation

/// Reads payload logs with the key they were encrypted for.
package struct PayloadOpener: Sendable {
    private let key: Curve25519.KeyAgreement.PrivateKey

    /// An opener with a key.
    ///
    /// - Parameter privateKey: The base64 of the private key.
    /// - Throws: `badKey`.
    package init(privateKey: String) throws(PayloadError) {
        guard let bytes = Data(strictBase64: privateKey),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { throw .badKey }
        self.key = key
    }

    /// The base64 of the public key that belongs to the private one.
    package var publicKey: String { key.publicKey.rawRepresentation.base64EncodedString() }

    /// Decrypts a log.
    ///
    /// - Parameter text: The base64 of the log, from anywhere.
    /// - Returns: What was encrypted: bytes that may be anything, and are sensitive.
    /// - Throws: What is wrong with the log, or that it is for another key.
    package func open(_ text: String) throws(PayloadError) -> [UInt8] {
        let blob = try PayloadBlob(text)
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key,
                ciphersuite: PayloadSeal.ciphersuite,
                info: Data(),
                encapsulatedKey: blob.encapsulatedKey
            )
            return [UInt8](try recipient.open(blob.ciphertext))
        } catch {
            throw .wrongKey
        }
    }
}

extension PayloadOpener: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the key.
    package var description: String { "PayloadOpener(redacted)" }
    /// Nothing of the key.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
