internal import WeirManagement

extension ManagementError {
    /// A value is of another type than the one that is wanted.
    static func wrongType(_ wanted: String, at pointer: String) -> ManagementError {
        ManagementError(.invalidField, "\(wanted) is expected", at: pointer)
    }

    /// A text is too short or too long.
    static func wrongLength(_ lengths: ClosedRange<Int>, at pointer: String) -> ManagementError {
        let wanted =
            lengths.lowerBound == 0
            ? "at most \(lengths.upperBound)" : "from \(lengths.lowerBound) to \(lengths.upperBound)"
        return ManagementError(.outOfRange, "a text of \(wanted) characters is expected", at: pointer)
    }

    /// A text has a character that ends it for others.
    static func containsNUL(at pointer: String) -> ManagementError {
        ManagementError(.outOfRange, "a text without the character NUL (U+0000) is expected", at: pointer)
    }

    /// A number is outside its range.
    static func outside(_ range: ClosedRange<Int>, at pointer: String) -> ManagementError {
        ManagementError(
            .outOfRange,
            "a number from \(range.lowerBound) to \(range.upperBound) is expected",
            at: pointer
        )
    }

    /// A word is none of those that are allowed.
    static func notAmong(_ words: [String], at pointer: String) -> ManagementError {
        ManagementError(.outOfRange, "one of \(words.joined(separator: ", ")) is expected", at: pointer)
    }
}
