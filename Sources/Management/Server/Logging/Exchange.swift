internal import Logging
internal import WeirManagement

/// What becomes known of a request while it is answered, for the log and the header of the answer.
struct Exchange: Sendable {
    /// Names the request.
    let id: String
    /// The method.
    let method: String
    /// The address that it came from.
    let client: String
    /// What is asked; `nil` when no route has the path.
    var endpoint: Endpoint?
    /// Who asks, once that is known.
    var principal: Principal?
    /// What the token has left.
    var standing: RateLimit.Standing?

    /// Starts with what every request has.
    init(id: String, method: String, client: String) {
        self.id = id
        self.method = method
        self.client = client
    }
}

extension Logger {
    /// Writes the line of a request that was answered.
    ///
    /// The pattern of the route, not the path; no query, no header, no body: they may be content, or credentials.
    func log(_ exchange: Exchange, status: Int, bytes: Int, duration: Duration) {
        log(
            level: exchange.endpoint?.isProbe == true ? .debug : .info,
            "request answered",
            metadata: [
                "weir.method": .string(exchange.method),
                "weir.route": .string(exchange.endpoint?.pattern ?? "none"),
                "weir.status": .stringConvertible(status),
                "weir.bytes": .stringConvertible(bytes),
                "weir.duration_ms": .string(duration.milliseconds),
                "weir.account": .string(exchange.principal?.account.text ?? ""),
                "weir.token": .string(exchange.principal?.token.text ?? ""),
                "weir.request_id": .string(exchange.id),
                "weir.client": .string(exchange.client),
            ]
        )
    }
}

extension Duration {
    /// The milliseconds with two digits of their fraction.
    fileprivate var milliseconds: String {
        let (seconds, attoseconds) = components
        let hundredths = max(0, seconds * 100_000 + attoseconds / 10_000_000_000_000)
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
