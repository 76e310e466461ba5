internal import CoreMetrics
internal import Synchronization

/// Keeps what is counted, and writes it as the text that Prometheus reads.
package final class PrometheusRegistry: Sendable {
    /// The most series in all; what is over it is dropped and counted, so that labels cannot take all memory.
    package static let mostSeries = 10_000

    private static let dropped = "prometheus_dropped_series_total"

    private struct State {
        var families: [String: MetricFamily] = [:]
        var count = 0
    }

    private let descriptions: [String: String]
    let buckets: Buckets
    private let mostSeries: Int
    private let state = Mutex(State())
    private let droppedSeries = CounterSeries()

    /// A registry without metrics.
    ///
    /// - Parameters:
    ///   - descriptions: What metrics are for, by their names.
    ///   - buckets: The buckets of histograms.
    ///   - mostSeries: The most series in all.
    package init(
        descriptions: [String: String] = [:],
        buckets: Buckets = Buckets(),
        mostSeries: Int = PrometheusRegistry.mostSeries
    ) {
        self.descriptions = descriptions
        self.buckets = buckets
        self.mostSeries = mostSeries
    }

    /// Everything that was counted, in the text format 0.0.4 of Prometheus.
    ///
    /// - Parameter process: Whether memory, time and open files of the process are added.
    /// - Returns: The text, its metrics and series in order.
    package func text(process: Bool = true) -> String {
        // The series go on counting while they are written; only the list of them is held still.
        var families = state.withLock { $0.families }
        families[Self.dropped] = MetricFamily(kind: .counter, series: [Labels(): droppedSeries])
        var help = descriptions
        help[Self.dropped] = "Series that were dropped since there were too many, or two kinds had one name."
        if process {
            for metric in ProcessMetric.all() {
                let series = GaugeSeries()
                series.set(metric.value)
                families[metric.name] = MetricFamily(kind: metric.kind, series: [Labels(): series])
                help[metric.name] = metric.help
            }
        }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            family.write(name, help: help[name], into: &text)
        }
        return text
    }

    /// The series of a name and labels, made when it is new.
    ///
    /// - Returns: The series; `nil` when there are too many, or the name is that of another kind.
    func series<Made: Series>(
        _ kind: MetricKind,
        _ name: String,
        _ dimensions: [(String, String)],
        _ make: () -> Made
    ) -> Made? {
        let (name, labels) = (MetricName.metric(name), Labels(dimensions))
        let found = state.withLock { state -> Made? in
            var family = state.families[name] ?? MetricFamily(kind: kind)
            guard family.kind == kind else { return nil }
            if let known = family.series[labels] { return known as? Made }
            guard state.count < mostSeries else { return nil }
            let made = make()
            family.series[labels] = made
            state.families[name] = family
            state.count += 1
            return made
        }
        if found == nil { droppedSeries.increment(by: 1) }
        return found
    }

    /// Forgets a series.
    func remove(_ series: AnyObject) {
        state.withLock { state in
            for (name, family) in state.families {
                guard let labels = family.series.first(where: { $0.value === series })?.key else { continue }
                state.families[name]?.series[labels] = nil
                state.count -= 1
                return
            }
        }
    }
}
