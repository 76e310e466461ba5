internal import CoreMetrics
internal import Synchronization

/// A number that only grows.
final class CounterSeries: Series, CounterHandler {
    private let value = Atomic<UInt64>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        // Prometheus takes a smaller number for a start from zero, which is what a wrap is.
        value.wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    func reset() {
        value.store(0, ordering: .relaxed)
    }

    func write(_ name: String, _ labels: Labels, into text: inout String) {
        text += "\(name)\(labels.text()) \(value.load(ordering: .relaxed))\n"
    }
}
