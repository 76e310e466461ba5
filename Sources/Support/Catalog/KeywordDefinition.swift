/// The words that change how sure a match is.
///
/// A keyword is written in lower case with single spaces (`credit card number`). It is found in any case, and its
/// words may be joined by a space, `_`, `-`, `.`, by nothing, or by a capital letter (`creditCardNumber`).
public struct KeywordDefinition: Codable, Hashable, Sendable {
    /// How far from the match a keyword may be, in bytes of text; at most `KeywordDefinition.maximumDistance`.
    public var within: Int
    /// Words that raise the confidence of a match near them.
    public var raise: [String]
    /// Words that lower it by one level, unless a `raise` keyword is nearer.
    public var lower: [String]

    /// Describes keywords; without arguments there are none.
    package init(within: Int = Self.standardDistance, raise: [String] = [], lower: [String] = []) {
        self.within = within
        self.raise = raise
        self.lower = lower
    }

    /// The distance when a file states none, in bytes.
    public static let standardDistance = 120
    /// The greatest distance a file may state, in bytes: it bounds how much text a scan keeps around a match.
    public static let maximumDistance = 512
}
