internal import RustRegex

/// The pattern of a custom entry.
package struct EntryPattern: Hashable, Sendable {
    /// A check that a match has to pass beyond its shape.
    package enum Validation: String, Hashable, Sendable, CaseIterable {
        /// The check digit of ISO/IEC 7812-1, annex B.
        case luhn
    }

    /// How many characters a regular expression may have.
    package static let lengths = 1...10_000

    /// The shape, in the syntax of Rust's `regex` crate.
    package let regex: String
    /// The check, or `nil`.
    package let validation: Validation?

    /// Describes a pattern; `check(at:)` says whether it is one.
    package init(regex: String, validation: Validation? = nil) {
        self.regex = regex
        self.validation = validation
    }

    /// Checks that the regular expression can be stored and looked for.
    ///
    /// - Parameter pointer: Where the pattern is in the request.
    /// - Throws: `invalidPattern`, with the reason and the place in the expression.
    func check(at pointer: String) throws(ManagementError) {
        let place = pointer + "/regex"
        let pattern: Pattern
        do {
            pattern = try Pattern(regex)
        } catch {
            throw ManagementError(.invalidPattern, error.description, at: place)
        }
        guard pattern.minimumBytes > 0 else {
            throw ManagementError(.invalidPattern, PatternService.emptyMatch, at: place)
        }
    }
}

extension EntryPattern {
    /// Whether two patterns have the same bytes; `String` takes different bytes for equal, and they match other texts.
    package static func == (left: EntryPattern, right: EntryPattern) -> Bool {
        left.regex.utf8.elementsEqual(right.regex.utf8) && left.validation == right.validation
    }
}
