internal import TermLists
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

    /// Its profiles; `Finding.profiles` counts in this list, as does what chooses among them.
    package let profiles: [Profile]

    /// Whether a profile uses a data class, so that what its findings are is only known at the end of a payload.
    package var usesDataClasses: Bool { !classes.isEmpty }

    let detector: Detector
    let settings: Settings
    let leases: ScanLeases
    let index: ProfileIndex
    /// The data classes that its profiles use.
    let classes: DataClassIndex
    /// For each entry whether it has keywords that a finding could have near it.
    let hasKeywords: [Bool]
    /// For each entry whether its findings are reported and count by themselves.
    let isAlone: [Bool]
    /// For sensitivity labels the entries that they are found for.
    let labelEntries: [String: [Int]]

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
    package convenience init(_ configuration: Configuration, catalog: Catalog) throws(ScanError) {
        let selection = try Selection(configuration, catalog: catalog)
        let lists = TermListStore(folder: configuration.termFolder)
        let compiler = DetectorCompiler()
        let resolved = ResolvedDefinition(
            selection.definition,
            catalog: catalog,
            lists: lists,
            compiler: compiler,
            labels: selection.labels
        )
        if resolved.entries.isEmpty, !resolved.unavailable.isEmpty { throw .nothingAvailable(resolved.unavailable) }
        var settings = Settings()
        settings.minimumConfidence = configuration.minimumConfidence
        settings.explains = configuration.explains
        settings.unreadable = configuration.unreadable
        try self.init(
            resolved,
            lists: lists,
            settings: settings,
            extractor: Extractor(configuration.documents),
            compiler: compiler
        )
    }

    /// Compiles what was resolved with the same `lists` and `compiler`.
    init(
        _ resolved: ResolvedDefinition,
        lists: TermListStore,
        settings: Settings,
        extractor: Extractor,
        compiler: DetectorCompiler,
        replacing other: Detector? = nil
    ) throws(ScanError) {
        do {
            detector = try Detector(
                resolved.compiled,
                lists: lists,
                minimum: settings.minimumConfidence,
                compiler: compiler,
                replacing: other
            )
        } catch {
            throw ScanError(error)
        }
        entries = resolved.entries
        unavailable = resolved.unavailable
        profiles = resolved.profiles
        index = resolved.index
        classes = resolved.classes
        hasKeywords = resolved.hasKeywords
        isAlone = resolved.isAlone
        labelEntries = resolved.labelEntries
        self.settings = settings
        self.extractor = extractor
        leases = ScanLeases(detector)
    }
}
