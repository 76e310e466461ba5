/// The secret part of an AWS access key: 40 characters of the base64 alphabet, with neither prefix nor check.
///
/// Source: AWS, *Access keys*,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html
///
/// Forty such characters are also hashes, paths, long identifiers and encoded text. What separates a random value is how
/// often its characters change between upper case, lower case, digit and sign, and how many different ones there are.
/// The bounds are set so that one key in five hundred is refused, most of these for having no digit.
enum AWSSecretAccessKey {
    /// Of 39 pairs of neighbours in a random key, 25 differ in kind on average; in an identifier or a path about 13.
    private static let leastChanges = 14
    /// Of 40 random characters, 30 are different on average.
    private static let leastDistinct = 18
    /// A random key has 0.6 slashes on average; a path has more.
    private static let mostSlashes = 5

    /// A random key has 16 letters of each case on average; a name is mostly lower case.
    private static let mostOfOneCase = 27

    private enum Kind {
        case upper, lower, digit, sign
    }

    /// Whether the characters look drawn.
    ///
    /// - Parameter match: Forty characters.
    /// - Returns: `false` for hexadecimal, for paths, for names and for base64 of ASCII text.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        var uppers = 0
        var lowers = 0
        var digits = 0
        var slashes = 0
        var changes = 0
        var previous: Kind?
        for index in match.indices {
            let kind: Kind
            switch match[index] {
            case 0x41...0x5A:
                kind = .upper
                uppers += 1
            case 0x61...0x7A:
                kind = .lower
                lowers += 1
            case 0x30...0x39:
                kind = .digit
                digits += 1
            default:
                kind = .sign
                slashes += match[index] == 0x2F ? 1 : 0
            }
            if let previous, previous != kind { changes += 1 }
            previous = kind
        }
        return uppers > 0 && lowers > 0 && digits > 0
            && uppers <= mostOfOneCase && lowers <= mostOfOneCase
            && slashes <= mostSlashes
            && changes >= leastChanges
            && RandomToken.distinct(match) >= leastDistinct
            && !decodesToASCII(match)
    }

    /// Whether every byte that the characters encode is below 0x80, which 30 random bytes are not.
    private static func decodesToASCII(_ match: Span<UInt8>) -> Bool {
        var bits = 0
        var count = 0
        for index in match.indices {
            guard let value = sextet(match[index]) else { return false }
            bits = (bits << 6 | value) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                if (bits >> count) & 0x80 != 0 { return false }
            }
        }
        return true
    }

    private static func sextet(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61 + 26
        case 0x30...0x39: Int(byte) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
