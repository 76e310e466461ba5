internal import RustRegex
internal import TermLists
internal import Vectorscan

/// Why a detector could not be made.
package struct DetectionError: Error, Hashable, Sendable {
    /// The closed set of reasons.
    package enum Code: String, Hashable, Sendable {
        /// A pattern does not parse or is over a limit.
        case invalidPattern
        /// An entry names a check that does not exist.
        case unknownValidator
        /// The literal engine could not be built.
        case engine
        /// A list of terms is missing or cannot be read.
        case termList
    }

    /// The reason.
    package let code: Code
    /// What is wrong and how to mend it.
    package let message: String

    static func invalidPattern(_ error: PatternError) -> DetectionError {
        DetectionError(code: .invalidPattern, message: error.description)
    }

    static func emptyMatch(_ regex: String) -> DetectionError {
        DetectionError(
            code: .invalidPattern,
            message: "the pattern \"\(regex)\" matches the empty text, so it would be found everywhere; "
                + "make at least one part of it required"
        )
    }

    static func unknownValidator(_ name: String, entry: String) -> DetectionError {
        DetectionError(
            code: .unknownValidator,
            message: "the entry \"\(entry)\" names the validator \"\(name)\", which does not exist; "
                + "the known ones are \(Validator.allCases.map(\.rawValue).joined(separator: ", "))"
        )
    }

    static func termList(_ error: TermListError) -> DetectionError {
        DetectionError(code: .termList, message: error.message)
    }

    static func tooManyLists(_ count: Int) -> DetectionError {
        DetectionError(
            code: .termList,
            message:
                "the entries take \(count) lists of terms, and one scan can use \(TermTable.mostLists); choose fewer"
        )
    }

    static func engine(_ error: VectorscanError) -> DetectionError {
        DetectionError(code: .engine, message: error.message)
    }
}
