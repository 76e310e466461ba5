import WeirContent
import WeirScan

/// What finds: a scanner in this process, or one on a server.
protocol ContentScanner: Sendable {
    /// The entries it looks for; `Finding.entry` counts in this list.
    var entries: [Scanner.Entry] { get }
    /// What was chosen and cannot be found.
    var unavailable: [Scanner.Unavailable] { get }

    /// Scans one payload, as `Scanner.scan` does.
    func scan(
        _ payload: Payload,
        threads: Int,
        onProgress: (Int) -> Void,
        onFinding: (Finding, Span<UInt8>) -> Void
    ) async -> ScanOutcome
}

extension Scanner: ContentScanner {
    func scan(
        _ payload: Payload,
        threads: Int,
        onProgress: (Int) -> Void,
        onFinding: (Finding, Span<UInt8>) -> Void
    ) async -> ScanOutcome {
        var labelled = LabelledFindings(self)
        let outcome = scan(
            payload,
            WeirScan.ScanOptions(threads: threads),
            onProgress: onProgress,
            onFinding: { finding, window, match in labelled.take(finding, window.extracting(match), onFinding) }
        )
        labelled.finish(outcome, onFinding)
        return outcome
    }
}
