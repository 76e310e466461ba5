internal import Metrics

/// What the server counts of itself.
package struct ServerMeters: Sendable {
    /// Where the counts go.
    let factory: any MetricsFactory
    /// Requests that are being answered.
    let inFlight: Meter
    /// Requests with credentials that are not valid.
    let failedAuthentications: Counter
    /// Requests whose credentials were not looked at, since their address brought too many that were not valid.
    let refusedGuesses: Counter
    /// Requests too many of a token.
    let rateLimited: Counter
    /// Answers that were kept, and sent again.
    let cacheHits: Counter

    /// Counts into a backend.
    init(_ factory: any MetricsFactory) {
        self.factory = factory
        inFlight = Meter(label: "weir_http_requests_in_flight", factory: factory)
        failedAuthentications = Counter(label: "weir_http_authentication_failures_total", factory: factory)
        refusedGuesses = Counter(label: "weir_http_guesses_refused_total", factory: factory)
        rateLimited = Counter(label: "weir_http_rate_limited_total", factory: factory)
        cacheHits = Counter(label: "weir_http_answer_cache_hits_total", factory: factory)
    }
}

extension ServerMeters {
    /// What the metrics are for, by their names: for a backend that can say it.
    package static let descriptions = [
        "weir_http_requests_total": "Requests answered, by method, route and class of status.",
        "weir_http_request_duration_seconds": "Time until an answer was ready, by method and route.",
        "weir_http_requests_in_flight": "Requests that are being answered.",
        "weir_http_authentication_failures_total": "Requests with credentials that are not valid.",
        "weir_http_guesses_refused_total":
            "Requests refused unseen since their address brought too many wrong credentials.",
        "weir_http_rate_limited_total": "Requests too many of a token.",
        "weir_scans_total":
            "Contents that were sent to be scanned, by outcome; without a match and not all looked at is not_inspected.",
        "weir_scan_bytes_total": "Bytes of these contents.",
        "weir_scan_duration_seconds": "Time until a content was scanned, waiting included.",
        "weir_events_stored_total": "Events of scans that were stored.",
        "weir_events_dropped_total": "Events of scans that could not be stored.",
        "weir_events_removed_total": "Events that went: too old, too many, or deleted.",
        "weir_event_store_duration_seconds": "Time to store the events that came at the same time.",
        "weir_http_answer_cache_hits_total": "Requests answered from the cache of answers.",
    ]
}
