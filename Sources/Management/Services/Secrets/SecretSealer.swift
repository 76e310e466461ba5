internal import Crypto
internal import Foundation

/// Seals the secrets that a store keeps, so that who has the store but not the key has none of them.
///
/// ChaCha20-Poly1305 (RFC 8439) with a nonce of its own for each secret. What a secret belongs to is sealed with it: one
/// that was moved to another place cannot be opened there.
package struct SecretSealer: Sendable {
    /// How many bytes a key has.
    package static let keyLength = 32
    /// How many bytes a sealed secret of `DatasetSecret.length` bytes has: with nonce and tag.
    package static let sealedLength = 12 + DatasetSecret.length + 16

    private let key: SymmetricKey

    /// A sealer with a key.
    ///
    /// - Parameter key: The key; any other number of bytes than `keyLength` gives `nil`.
    package init?(key: [UInt8]) {
        guard key.count == Self.keyLength else { return nil }
        self.key = SymmetricKey(data: key)
    }

    /// A new key, from the system's generator, which is fit for cryptography.
    package static func newKey() -> [UInt8] {
        (0..<keyLength).map { _ in UInt8.random(in: .min ... .max) }
    }

    /// Seals a secret.
    ///
    /// - Parameters:
    ///   - secret: The secret.
    ///   - place: What it belongs to.
    /// - Returns: What can be stored.
    /// - Throws: `StoreError.unavailable`, should the system not be able to.
    package func seal(_ secret: DatasetSecret, for place: SealedPlace) throws(StoreError) -> [UInt8] {
        try seal(Content(secret.bytes), for: place)
    }

    /// Seals content that nothing has to be looked for in while it is stored.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - place: What it belongs to.
    /// - Returns: What can be stored, 28 bytes more.
    /// - Throws: `StoreError.unavailable`, should the system not be able to.
    package func seal(_ content: Content, for place: SealedPlace) throws(StoreError) -> [UInt8] {
        do {
            return [UInt8](
                try ChaChaPoly.seal(content.bytes, using: key, authenticating: place.text.utf8Bytes).combined
            )
        } catch {
            throw StoreError(.unavailable, "a secret could not be sealed")
        }
    }

    /// Opens a sealed secret.
    ///
    /// - Parameters:
    ///   - sealed: What was stored, from anywhere.
    ///   - place: What it belongs to.
    /// - Returns: The secret; `nil` when it was sealed with another key or for another place, or was changed.
    package func open(_ sealed: [UInt8], for place: SealedPlace) -> DatasetSecret? {
        content(sealed, for: place).flatMap { DatasetSecret($0.bytes) }
    }

    /// Opens sealed content.
    ///
    /// - Parameters:
    ///   - sealed: What was stored, from anywhere.
    ///   - place: What it belongs to.
    /// - Returns: The content; `nil` when it was sealed with another key or for another place, or was changed.
    package func content(_ sealed: [UInt8], for place: SealedPlace) -> Content? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let opened = try? ChaChaPoly.open(box, using: key, authenticating: place.text.utf8Bytes)
        else { return nil }
        return Content([UInt8](opened))
    }
}

extension SecretSealer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the key.
    package var description: String { "SecretSealer" }
    /// Nothing of the key.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension String {
    fileprivate var utf8Bytes: [UInt8] { Array(utf8) }
}
