/// The tokens of GitHub and of npm: a prefix, thirty random characters, and their CRC-32 in six characters of base 62.
///
/// Sources: *Behind GitHub's new authentication token formats*,
/// https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/, and *Announcing
/// npm's new access token format*, https://github.blog/security/announcing-npms-new-access-token-format/
enum ChecksummedToken {
    /// How many characters are the checksum.
    private static let checkLength = 6
    /// How many characters it is taken over.
    private static let bodyLength = 30

    /// Whether the last six characters are the checksum of the thirty before them.
    ///
    /// - Parameter match: A prefix that ends with an underscore, and 36 letters and digits.
    /// - Returns: `false` also for a body of one character over and over.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        let start = match.count - bodyLength - checkLength
        guard start > 0, match[start - 1] == UInt8(ascii: "_") else { return false }
        let checkStart = start + bodyLength
        var written: UInt64 = 0
        for index in checkStart..<match.count {
            guard let value = value(of: match[index]) else { return false }
            written = written * 62 + value
        }
        guard (start..<checkStart).contains(where: { match[$0] != match[start] }) else { return false }
        return written == UInt64(CRC32.check(match, start..<checkStart))
    }

    /// The value of a digit of base 62: digits, then capitals, then small letters.
    private static func value(of byte: UInt8) -> UInt64? {
        let value = UInt64(byte)
        return switch byte {
        case 0x30...0x39: value - 0x30
        case 0x41...0x5A: value - 0x41 + 10
        case 0x61...0x7A: value - 0x61 + 36
        default: nil
        }
    }
}
