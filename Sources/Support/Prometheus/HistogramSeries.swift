internal import CoreMetrics
internal import Synchronization

/// Values by their size.
final class HistogramSeries: Series, RecorderHandler, TimerHandler {
    private struct State {
        /// How many fell into each bucket, the last one for what is larger than all bounds.
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    /// A histogram with buckets up to these bounds, ascending.
    init(_ bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard !value.isNaN else { return }
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    /// Prometheus counts time in seconds.
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func write(_ name: String, _ labels: Labels, into text: inout String) {
        let state = state.withLock { $0 }
        var total: UInt64 = 0
        for (bound, count) in zip(bounds + [.infinity], state.counts) {
            total += count
            text += "\(name)_bucket\(labels.text(adding: ("le", bound.exposition))) \(total)\n"
        }
        text += "\(name)_sum\(labels.text()) \(state.sum.exposition)\n"
        text += "\(name)_count\(labels.text()) \(total)\n"
    }
}
