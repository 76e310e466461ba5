internal import Crypto
internal import WeirManagement

/// What credentials are remembered by, so that no table has them.
struct CredentialsDigest: Hashable, Sendable {
    private let digest: SHA256Digest

    /// Digests credentials.
    init(_ credentials: Credentials) {
        var hash = SHA256()
        switch credentials {
        case .token(let token): hash.update(token)
        case .key(let email, let key):
            hash.update(email)
            // No field of a header contains it, so that no two pairs are the same text.
            hash.update("\0")
            hash.update(key)
        }
        digest = hash.finalize()
    }
}

extension SHA256 {
    fileprivate mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
}
