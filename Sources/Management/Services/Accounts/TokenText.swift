/// The text of a token: `weir_`, 16 characters by which it is found, `_`, and the secret of 43 characters.
///
/// 65 characters of letters, digits, `_` and `-`: Terraform's provider takes tokens of 40 to 80 of them, and keys of 37
/// to 60. The word in front lets scanners of source code know what they have found.
struct TokenText: Sendable {
    private static let start = "weir_"
    private static let lookupLength = 16
    private static let secretLength = 43
    private static let alphanumerics = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    private static let characters = alphanumerics + Array("_-".utf8)

    /// The part by which the token is found.
    let lookup: String
    /// The part that nobody else knows.
    let secret: String

    /// A new token.
    init() {
        lookup = Self.random(Self.lookupLength, of: Self.alphanumerics)
        secret = Self.newSecret()
    }

    /// Reads a token; anything else gives `nil`.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let length = Self.start.utf8.count + Self.lookupLength + 1 + Self.secretLength
        guard bytes.count == length, bytes.starts(with: Self.start.utf8) else { return nil }
        let lookup = bytes.dropFirst(Self.start.utf8.count).prefix(Self.lookupLength)
        let secret = bytes.suffix(Self.secretLength)
        guard bytes[lookup.endIndex] == UInt8(ascii: "_"), lookup.allSatisfy(Self.alphanumerics.contains) else {
            return nil
        }
        guard secret.allSatisfy(Self.characters.contains) else { return nil }
        self.lookup = String(decoding: lookup, as: UTF8.self)
        self.secret = String(decoding: secret, as: UTF8.self)
    }

    /// The whole token.
    var text: String { "\(Self.start)\(lookup)_\(secret)" }

    /// A new secret: 43 characters of 6 random bits each.
    static func newSecret() -> String { random(secretLength, of: characters) }

    private static func random(_ length: Int, of characters: [UInt8]) -> String {
        // The system's generator is the kernel's, which is fit for secrets.
        var random = SystemRandomNumberGenerator()
        return String(
            decoding: (0..<length).map { _ in characters[Int.random(in: characters.indices, using: &random)] },
            as: UTF8.self
        )
    }
}
