/// The types of metrics that the text format of Prometheus tells apart.
enum MetricKind: String, Hashable, Sendable {
    case counter
    case gauge
    case histogram
}
