internal import CoreMetrics
internal import Synchronization

/// A number with a fraction that only grows.
final class FloatingCounterSeries: Series, FloatingPointCounterHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        value.withLock { $0 += amount }
    }

    func reset() {
        value.withLock { $0 = 0 }
    }

    func write(_ name: String, _ labels: Labels, into text: inout String) {
        text += "\(name)\(labels.text()) \(value.withLock { $0 }.exposition)\n"
    }
}
