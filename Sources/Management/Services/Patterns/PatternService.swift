internal import RustRegex

/// Says whether a regular expression can be used, without storing it.
package enum PatternService {
    /// How long a match may be.
    package enum MatchLength: Hashable, Sendable {
        /// As long as for an entry that is stored.
        case standard
        /// At most so many bytes of UTF-8.
        case bytes(Int)
        /// As long as it likes.
        case unlimited
    }

    /// What there is to say about a regular expression.
    package struct Answer: Hashable, Sendable {
        /// Whether it can be used.
        package let isValid: Bool
        /// Why it cannot, or what else to know; `nil` when there is nothing to say.
        package let remark: String?
    }

    static let emptyMatch = "the pattern also matches the empty text, and would be found everywhere"

    /// Looks at a regular expression.
    package static func validate(_ regex: String, matches length: MatchLength) -> Answer {
        // The length first: what is far too long is not worth reading.
        guard regex.unicodeScalars.count <= EntryPattern.lengths.upperBound else {
            return Answer(
                isValid: false,
                remark: "the pattern has more than \(EntryPattern.lengths.upperBound) characters"
            )
        }
        do throws(PatternError) {
            let pattern = try Pattern(regex, lengthLimit: length.limit)
            let remark = pattern.minimumBytes > 0 ? nil : emptyMatch + ": an entry cannot have it"
            return Answer(isValid: true, remark: remark)
        } catch {
            return Answer(isValid: false, remark: error.description)
        }
    }
}

extension PatternService.MatchLength {
    fileprivate var limit: LengthLimit {
        switch self {
        case .standard: .standard
        case .bytes(let bytes): .bytes(bytes)
        case .unlimited: .unlimited
        }
    }
}
