internal import WeirCatalog
internal import WeirDetection

/// Why a scanner could not be made from its configuration.
public struct ScanError: Error, Hashable, Sendable {
    /// The closed set of reasons.
    public enum Code: String, Hashable, Sendable {
        /// No profile has this name or id.
        case unknownProfile
        /// A custom pattern does not parse or is over a limit.
        case invalidPattern
        /// Nothing that was chosen can be found by this version.
        case nothingAvailable
        /// A term list is missing or cannot be read.
        case termList
        /// The engine could not be built; a fault in weir or its libraries.
        case engine
    }

    /// The reason.
    public let code: Code
    /// What is wrong and how to mend it.
    public let message: String

    init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: DetectionError) {
        switch error.code {
        case .invalidPattern: code = .invalidPattern
        case .termList: code = .termList
        case .unknownValidator, .engine: code = .engine
        }
        message = error.message
    }

    static func nothingAvailable(_ unavailable: [Scanner.Unavailable]) -> ScanError {
        ScanError(code: .nothingAvailable, message: Scanner.Unavailable.sentences(unavailable).joined(separator: "\n"))
    }

    static func unknownProfile(_ name: String, in catalog: Catalog) -> ScanError {
        let known = catalog.profiles.map { "\"\($0.name)\"" }.joined(separator: ", ")
        return ScanError(
            code: .unknownProfile,
            message: "there is no profile \"\(name)\"; the known ones are \(known), and \"all\" for every entry"
        )
    }
}
