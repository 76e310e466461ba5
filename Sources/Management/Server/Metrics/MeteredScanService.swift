package import Metrics
package import WeirManagement

/// Counts what another service scans.
package struct MeteredScanService: ScanService {
    private let service: any ScanService
    private let matched: Counter
    private let clean: Counter
    private let uninspected: Counter
    private let refused: Counter
    private let bytes: Counter
    private let duration: Metrics.Timer

    /// Counts for `service`; where is the business of `metrics`.
    package init(_ service: any ScanService, metrics: any MetricsFactory = MetricsSystem.factory) {
        func outcome(_ name: String) -> Counter {
            Counter(label: "weir_scans_total", dimensions: [("outcome", name)], factory: metrics)
        }
        self.service = service
        matched = outcome("match")
        clean = outcome("no_match")
        uninspected = outcome("not_inspected")
        refused = outcome("refused")
        bytes = Counter(label: "weir_scan_bytes_total", factory: metrics)
        duration = Metrics.Timer(label: "weir_scan_duration_seconds", factory: metrics)
    }

    package func scan(
        _ request: ScanRequest,
        for account: AccountID
    ) async throws(ManagementError) -> ScanAnswer {
        let start = ContinuousClock.now
        do {
            let answer = try await service.scan(request, for: account)
            duration.record(duration: ContinuousClock.now - start)
            bytes.increment(by: request.content.count)
            // A match is one, whatever else could not be looked at; nothing found is clean only when all was looked at.
            (answer.isMatch ? matched : answer.isInspected ? clean : uninspected).increment()
            return answer
        } catch {
            refused.increment()
            throw error
        }
    }
}
