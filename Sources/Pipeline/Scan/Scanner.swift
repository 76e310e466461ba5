public import WeirCatalog
public import WeirContent

/// Finds what a choice of entries describes; compiled once, shared by any number of threads.
public final class Scanner: Sendable {
    /// What to look for and what to report.
    public struct Configuration: Hashable, Sendable {
        /// Names or ids of profiles; `all` is every entry, an empty list is the catalog's recommended set.
        public var profiles: [String] = []
        /// Custom patterns, in the syntax of Rust's `regex` crate.
        ///
        /// With patterns and no profiles, only they run.
        public var patterns: [String] = []
        /// Findings below this are counted and not reported.
        public var minimumConfidence: ConfidenceLevel = .medium
        /// Whether findings carry the reasons for their confidence; costs an allocation a finding.
        public var explains = false

        /// The recommended set, at medium confidence and above.
        public init() {}
    }

    /// One entry that this scanner looks for.
    public struct Entry: Hashable, Sendable {
        /// Whether the entry ships with weir or was given by the user.
        public enum Kind: String, Hashable, Sendable {
            case predefined
            case custom
        }

        /// A profile the entry belongs to.
        public struct Profile: Hashable, Sendable {
            /// Its identifier.
            public let id: String
            /// Its name.
            public let name: String
        }

        /// A lower-case UUID; for a custom pattern one that is derived from the pattern.
        public let id: String
        /// The entry's name; for a custom pattern the pattern.
        public let name: String
        /// Where it comes from.
        public let kind: Kind
        /// One sentence that says what is found.
        public let summary: String
        /// The chosen profiles that have it, or all that have it when none was chosen; empty for a custom pattern.
        public let profiles: [Profile]
    }

    /// The entries it looks for; `Finding.entry` counts in this list.
    public let entries: [Entry]

    private let configuration: Configuration

    /// Resolves and compiles what is to be found.
    ///
    /// - Parameter configuration: What to look for and what to report.
    /// - Throws: `ScanError` when a profile is unknown or a pattern is invalid.
    public init(_ configuration: Configuration) throws(ScanError) {
        self.configuration = configuration
        entries = []
    }

    /// Scans one payload.
    ///
    /// Findings arrive in the order of their start, then their end, then their entry. Memory does not grow with the
    /// content or with the number of findings. May be called from any number of threads at once.
    ///
    /// - Parameters:
    ///   - payload: The content.
    ///   - onProgress: Called after each block with the number of bytes read since the last call.
    ///   - onFinding: Called for each finding with the matched bytes, which are valid during the call only. What it
    ///     throws ends the scan.
    /// - Returns: What was looked at.
    /// - Throws: What `onFinding` throws.
    public func scan<E: Error>(
        _ payload: Payload,
        onProgress: (Int) -> Void = { _ in },
        onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> ScanOutcome {
        ScanOutcome(bytes: 0, findings: 0, belowMinimum: 0, issue: nil)
    }
}
