public import WeirCatalog
public import WeirContent
internal import WeirDetection

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

    /// Resolves and compiles what is to be found.
    ///
    /// Costs a few milliseconds for the predefined catalog, some tens when its term lists are among it.
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
            detector = try Detector(selection.compiled, lists: selection.lists)
        } catch {
            throw ScanError(error)
        }
        entries = selection.entries
        unavailable = selection.unavailable
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
        let count =
            threads > 1
            ? try scan(&reader, threads: threads, onProgress, onFinding) : try scan(&reader, onProgress, onFinding)
        guard let count else {
            let issue = InspectionIssue(code: .limit, message: "there is no memory left for another scan")
            return ScanOutcome(bytes: 0, findings: 0, belowMinimum: 0, issue: issue)
        }
        return ScanOutcome(
            bytes: count.bytes,
            findings: count.reported,
            belowMinimum: count.belowMinimum,
            issue: reader.issue
        )
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
            minimum: configuration.minimumConfidence,
            read: { room in unsafe reader.read(into: room) },
            onBlock: onProgress,
            onDetection: { (detection, match) throws(E) in try onFinding(Finding(detection), match) }
        )
    }

    /// Scans on this thread with the help of others; `nil` when there is no memory for it.
    private func scan<E: Error>(
        _ reader: inout PayloadReader,
        threads: Int,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        let shared = SharedScan(detector, explains: configuration.explains)
        return try HelperThreads.with(threads - 1, { shared.help() }) { () throws(E) in
            try unsafe shared.own(
                threads: threads,
                minimum: configuration.minimumConfidence,
                read: { room in unsafe reader.read(into: room) },
                onBlock: onProgress,
                onDetection: { (detection, match) throws(E) in try onFinding(Finding(detection), match) }
            )
        }
    }
}
