/// A value as an entry of the catalog describes it, made up.
struct SyntheticValue {
    /// The name of the entry.
    let entry: String
    /// What stands before it, without which it is nothing; no part of what has to be found.
    var label = ""
    /// The value as it is written.
    let text: String
    /// Whether the entry has to find it: `false` for a near miss, whose check digit is wrong.
    let isValid: Bool

    /// One way to make values of one entry.
    typealias Maker = @Sendable (inout Random) -> SyntheticValue

    /// Every way, for all entries of the three profiles.
    static let makers: [Maker] = financial + identifiers + credentials

    /// A valid value of `entry`.
    static func valid(
        _ entry: String,
        label: String = "",
        _ make: @escaping @Sendable (inout Random) -> String
    ) -> Maker {
        { SyntheticValue(entry: entry, label: label, text: make(&$0), isValid: true) }
    }

    /// A value that `entry` must not find.
    static func nearMiss(_ entry: String, _ make: @escaping @Sendable (inout Random) -> String) -> Maker {
        { SyntheticValue(entry: entry, text: make(&$0), isValid: false) }
    }

    /// Digits as text.
    static func joined(_ digits: [Int]) -> String {
        digits.map(String.init).joined()
    }

    /// `text` in groups of the given lengths.
    static func grouped(_ text: String, _ lengths: [Int], by separator: String) -> String {
        var rest = Substring(text)
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
        .joined(separator: separator)
    }
}
