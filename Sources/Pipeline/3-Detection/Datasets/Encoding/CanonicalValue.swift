/// A value in the form in which it is hashed and compared: folded tokens, without what stands between them.
///
/// `4111-1111 1111 1111` becomes `4111111111111111`, since groups of digits are set in many ways; `O'Neill,  Anna` becomes
/// `o neill anna`. Encoder and scan cut text into tokens by the same code, so that they agree on what a value is.
package struct CanonicalValue: Hashable, Sendable {
    /// The most bytes of the form.
    package static let mostBytes = 128
    /// The most tokens of a value with a digit.
    package static let mostParts = 8
    /// The most words of a value without a digit.
    package static let mostWords = 16
    /// The fewest characters of a value that is looked for, if nothing else is said; blanks do not count.
    package static let shortest = 6

    /// The form.
    package let bytes: [UInt8]
    /// How many characters it has, blanks between words left out.
    package let characters: Int
    /// What it looks like from afar.
    package let shape: ValueShape
    /// How many bytes the first word has; 0 where there is one token, or a digit.
    package let firstWord: Int
}

/// Why a value cannot be looked for.
package enum ValueProblem: String, Error, Hashable, Sendable, CaseIterable {
    /// It has no letter and no digit.
    case empty
    /// It has fewer characters than wanted.
    case tooShort
    /// It has more tokens or bytes than are looked at together.
    case tooLong
}
