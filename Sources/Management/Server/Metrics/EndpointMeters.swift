internal import Metrics
internal import Synchronization

/// What is counted of one endpoint; made when it is first asked, so that what nobody uses takes no room.
final class EndpointMeters: Sendable {
    private struct Made {
        /// By the class of the status.
        var requests: [Int: Counter] = [:]
        var duration: Metrics.Timer?
    }

    private let dimensions: [(String, String)]
    private let factory: any MetricsFactory
    private let made = Mutex(Made())

    /// Meters of a method and the pattern of a path: both from closed sets.
    init(method: String, pattern: String, factory: any MetricsFactory) {
        dimensions = [("method", method), ("route", pattern)]
        self.factory = factory
    }

    /// Counts an answered request.
    func count(status: Int, seconds: Duration) {
        let (counter, timer) = made.withLock { made -> (Counter, Metrics.Timer) in
            let statusClass = status / 100
            let counter = made.requests[statusClass] ?? makeCounter(statusClass)
            made.requests[statusClass] = counter
            let timer =
                made.duration
                ?? Metrics.Timer(
                    label: "weir_http_request_duration_seconds",
                    dimensions: dimensions,
                    factory: factory
                )
            made.duration = timer
            return (counter, timer)
        }
        counter.increment()
        timer.record(duration: seconds)
    }

    private func makeCounter(_ statusClass: Int) -> Counter {
        Counter(
            label: "weir_http_requests_total",
            dimensions: dimensions + [("status", "\(statusClass)xx")],
            factory: factory
        )
    }
}
