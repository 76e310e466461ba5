internal import Crypto

/// What a secret is checked against: SHA-256 of a salt and the secret.
///
/// A hash that is slow on purpose would protect secrets that people choose. These have 258 random bits, and they are
/// checked on each request.
package struct SaltedDigest: Hashable, Sendable {
    /// The length of a salt, in bytes.
    package static let saltBytes = 16

    /// The salt.
    package let salt: [UInt8]
    /// The digest.
    package let digest: [UInt8]

    /// What a store has read.
    package init(salt: [UInt8], digest: [UInt8]) {
        self.salt = salt
        self.digest = digest
    }

    /// What a new secret will be checked against.
    package init(of secret: String) {
        var random = SystemRandomNumberGenerator()
        salt = (0..<Self.saltBytes).map { _ in random.next() }
        digest = Array(Self.hash(salt, secret))
    }

    /// Whether a secret is the one; takes the same time whatever it is.
    package func matches(_ secret: String) -> Bool {
        // Comparing with a digest is swift-crypto's comparison in constant time.
        Self.hash(salt, secret) == digest
    }

    private static func hash(_ salt: [UInt8], _ secret: String) -> SHA256Digest {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(data: Array(secret.utf8))
        return hash.finalize()
    }
}

extension SaltedDigest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it is, not what it says.
    package var description: String { "SaltedDigest(redacted)" }
    /// What it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
