internal import WeirAPI

/// One method of one path that the server answers.
struct Endpoint: Sendable {
    /// What answers.
    enum Kind: Sendable {
        /// A route of the API.
        case route(Route)
        /// A text that is always the same.
        case page(ServedPage)
        /// Whether the process runs.
        case live
        /// Whether the server can do its work.
        case ready
        /// What was counted.
        case metrics
    }

    /// The path as its route writes it: a closed set, unlike the paths of requests.
    let pattern: String
    /// What answers.
    let kind: Kind
    /// What is counted of it.
    let meters: EndpointMeters

    /// Whether hardly anybody wants to read that it was asked: probes ask every few seconds.
    var isProbe: Bool {
        switch kind {
        case .route, .page: false
        case .live, .ready, .metrics: true
        }
    }
}
