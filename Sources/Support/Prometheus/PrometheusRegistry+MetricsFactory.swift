package import CoreMetrics

extension PrometheusRegistry: MetricsFactory {
    /// A number that only grows.
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(.counter, label, dimensions) { CounterSeries() } ?? NOOPMetricsHandler.instance
    }

    /// A number with a fraction that only grows.
    package func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(.counter, label, dimensions) { FloatingCounterSeries() } ?? NOOPMetricsHandler.instance
    }

    /// A number that goes up and down.
    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(.gauge, label, dimensions) { GaugeSeries() } ?? NOOPMetricsHandler.instance
    }

    /// Values by their size, or the last one.
    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        // One that does not aggregate is what swift-metrics makes a gauge of.
        guard aggregate else {
            return series(.gauge, label, dimensions) { GaugeSeries() } ?? NOOPMetricsHandler.instance
        }
        let bounds = buckets.bounds(of: label, buckets.values)
        return series(.histogram, label, dimensions) { HistogramSeries(bounds) } ?? NOOPMetricsHandler.instance
    }

    /// Times by their length, in seconds.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let bounds = buckets.bounds(of: label, buckets.times)
        return series(.histogram, label, dimensions) { HistogramSeries(bounds) } ?? NOOPMetricsHandler.instance
    }

    /// Forgets a counter.
    package func destroyCounter(_ handler: any CounterHandler) { remove(handler) }

    /// Forgets a counter with a fraction.
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { remove(handler) }

    /// Forgets a meter.
    package func destroyMeter(_ handler: any MeterHandler) { remove(handler) }

    /// Forgets a recorder.
    package func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }

    /// Forgets a timer.
    package func destroyTimer(_ handler: any TimerHandler) { remove(handler) }
}
