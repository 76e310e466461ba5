public import WeirCatalog
public import WeirContent
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

        /// The recommended set, at medium confidence and above.
        public init() {}
    }

    /// The entries it looks for; `Finding.entry` counts in this list.
    public let entries: [Entry]
    /// What was chosen and cannot be found by this scanner.
    public let unavailable: [Unavailable]

    private let detector: Detector
    private let configuration: Configuration
    private let leases: ScanLeases
    private let rules: [ProfileRule]

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
    }

    /// Scans one payload.
    ///
    /// Findings arrive in the order of their start, then their entry. Memory does not grow with the
    /// content or with the number of findings. May be called from any number of threads at once.
    ///
    /// - Parameters:
    ///   - payload: The content.
    ///   - threads: How many threads work on it, this one included; more than one pays for content of tens of
    ///     megabytes. The callbacks run on this one.
    ///   - onProgress: Called after each block with the number of bytes read since the last call.
    ///   - onFinding: Called for each finding with the matched bytes, which are valid during the call only. What it
    ///     throws ends the scan.
    /// - Returns: What was looked at.
    /// - Throws: What `onFinding` throws.
    public func scan<E: Error>(
        _ payload: Payload,
        threads: Int = 1,
        onProgress: (Int) -> Void = { _ in },
        onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> ScanOutcome {
        var reader = PayloadReader(payload)
        guard !rules.isEmpty else {
            let count = try scan(&reader, threads: threads, onProgress, onFinding)
            let found = count?.reported ?? 0
            return outcome(count, reader.issue, findings: found, isMatch: found > 0)
        }
        var gate = FindingGate(rules, entries: entries, isFile: payload.isFile, explains: configuration.explains)
        var findings = 0
        func pass(_ finding: Finding, _ match: Span<UInt8>) throws(E) {
            findings += 1
            try onFinding(finding, match)
        }
        let count = try scan(&reader, threads: threads, onProgress) { (finding, match) throws(E) in
            try gate.take(finding, match, pass)
        }
        try gate.finish(pass)
        let isMatch = gate.custom > 0 || gate.outcomes.contains(where: \.isMatch)
        return outcome(
            count,
            reader.issue,
            findings: findings,
            withheld: gate.withheld,
            gate.outcomes,
            isMatch: isMatch
        )
    }

    private func outcome(
        _ count: DetectionCount?,
        _ issue: InspectionIssue?,
        findings: Int,
        withheld: Int = 0,
        _ profiles: [ProfileOutcome] = [],
        isMatch: Bool
    ) -> ScanOutcome {
        ScanOutcome(
            bytes: count?.bytes ?? 0,
            findings: findings,
            withheld: withheld,
            profiles: profiles,
            isMatch: isMatch,
            issue: count == nil
                ? InspectionIssue(code: .limit, message: "there is no memory left for another scan") : issue
        )
    }

    /// Scans with as many threads as are given; `nil` when there is no memory for it.
    private func scan<E: Error>(
        _ reader: inout PayloadReader,
        threads: Int,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        threads > 1
            ? try share(&reader, threads: threads, onProgress, onFinding) : try scan(&reader, onProgress, onFinding)
    }

    /// Scans on this thread; `nil` when there is no memory for it.
    private func scan<E: Error>(
        _ reader: inout PayloadReader,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        guard let lease = leases.take() else { return nil }
        defer { leases.giveBack(lease) }
        return try unsafe lease.scan.scan(
            read: { room in unsafe reader.read(into: room) },
            onBlock: onProgress,
            onDetection: { (detection, match) throws(E) in try onFinding(Finding(detection), match) }
        )
    }

    /// Scans on this thread with the help of others; `nil` when there is no memory for it.
    private func share<E: Error>(
        _ reader: inout PayloadReader,
        threads: Int,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        let shared = SharedScan(detector, explains: configuration.explains)
        return try HelperThreads.with(threads - 1, { shared.help() }) { () throws(E) in
            try unsafe shared.own(
                threads: threads,
                read: { room in unsafe reader.read(into: room) },
                onBlock: onProgress,
                onDetection: { (detection, match) throws(E) in try onFinding(Finding(detection), match) }
            )
        }
    }
}
