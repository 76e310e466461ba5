public import WeirCatalog
internal import WeirDetection
public import WeirVerdict

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
        /// What decides whether the findings of the chosen profiles count; without chosen profiles nothing is decided.
        public var profileSettings = ProfileSettings()
        /// Findings below this are not reported.
        public var minimumConfidence: ConfidenceLevel = .medium
        /// Whether findings carry the reasons for their confidence; costs an allocation a finding.
        public var explains = false
        /// The folder with term lists that were imported; `nil` for none.
        public var termFolder: String?
        /// How content that is no plain text is taken apart.
        public var documents = DocumentSettings()
        /// What happens to content of a format that has no reader.
        public var unreadable: Unreadable = .report

        /// The recommended set, at medium confidence and above.
        public init() {}
    }

    /// What happens to content of a format that has no reader, such as programs and databases.
    public enum Unreadable: String, Hashable, Sendable, CaseIterable {
        /// It is reported as not inspected.
        case report
        /// It is passed over, and that is accepted.
        case skip
        /// Its bytes are scanned as if they were text.
        case scan
    }

    /// The entries it looks for; `Finding.entry` counts in this list.
    public let entries: [Entry]
    /// What was chosen and cannot be found by this scanner.
    public let unavailable: [Unavailable]

    /// What takes documents apart.
    public let extractor: Extractor

    let detector: Detector
    let configuration: Configuration
    let leases: ScanLeases
    let rules: [ProfileRule]

    /// Resolves and compiles what is to be found.
    ///
    /// Costs some hundredths of a second for the predefined catalog, a tenth more when its term lists are among it.
    ///
    /// - Parameter configuration: What to look for and what to report.
    /// - Throws: `ScanError` when a profile is unknown, a pattern is invalid or nothing that was chosen can be found.
    public convenience init(_ configuration: Configuration) throws(ScanError) {
        try self.init(configuration, catalog: .predefined)
    }

    /// Resolves and compiles what is to be found out of `catalog`.
    package init(_ configuration: Configuration, catalog: Catalog) throws(ScanError) {
        let selection = try Selection(configuration, catalog: catalog)
        do {
            detector = try Detector(
                selection.compiled,
                lists: selection.lists,
                minimum: configuration.minimumConfidence
            )
        } catch {
            throw ScanError(error)
        }
        entries = selection.entries
        unavailable = selection.unavailable
        rules = selection.rules
        self.configuration = configuration
        leases = ScanLeases(detector, explains: configuration.explains)
        extractor = Extractor(configuration.documents)
    }
}
