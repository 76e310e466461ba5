internal import WeirAPI
internal import WeirManagement

extension Responder {
    /// A responder on what a server stands on.
    init(_ parts: WebServer.Parts, _ configuration: ServerConfiguration) {
        let meters = ServerMeters(parts.metrics)
        // Another version of weir may show the same definitions in another way, so no tag outlives the process.
        let instance = String(UInt64.random(in: 1 << 60 ... .max), radix: 36)
        self.init(
            tree: RouteTree(parts.routes, parts.pages, showsMetrics: configuration.showsMetrics, parts.metrics),
            service: RouteService(
                api: parts.api,
                gate: Gate(
                    parts.authenticator,
                    mostFailures: configuration.failedAuthentications,
                    clock: parts.clock,
                    meters: meters
                ),
                rateLimit: RateLimit(requests: configuration.rateRequests, seconds: configuration.rateSeconds),
                cache: AnswerCache(bytes: configuration.answerBytes),
                bodies: BodyReader(memory: BodyMemory(most: configuration.bodyBytesInFlight)),
                requestSeconds: configuration.requestSeconds,
                clock: parts.clock,
                instance: instance,
                meters: meters
            ),
            sideService: SideService(
                readiness: parts.readiness,
                metrics: parts.pages.metrics,
                instance: instance
            ),
            crossOrigin: CrossOrigin(origins: configuration.allowedOrigins),
            meters: meters,
            noRoute: EndpointMeters(method: "any", pattern: "none", factory: parts.metrics),
            logger: parts.logger
        )
    }
}
