package import Metrics
package import WeirManagement

extension EventReports {
    /// Counts what becomes of events; where is the business of `metrics`.
    package init(metrics: any MetricsFactory) {
        let stored = Counter(label: "weir_events_stored_total", factory: metrics)
        let dropped = Counter(label: "weir_events_dropped_total", factory: metrics)
        let removed = Counter(label: "weir_events_removed_total", factory: metrics)
        let duration = Metrics.Timer(label: "weir_event_store_duration_seconds", factory: metrics)
        self.init(
            stored: { count, seconds in
                stored.increment(by: count)
                duration.record(duration: seconds)
            },
            dropped: { dropped.increment() },
            removed: { removed.increment(by: $0) }
        )
    }
}
