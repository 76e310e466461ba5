internal import Metrics
internal import WeirAPI

extension RouteTree {
    /// Everything that a server answers.
    ///
    /// - Parameters:
    ///   - routes: The routes of the API.
    ///   - pages: What is shown beside it.
    ///   - showsMetrics: Whether `/metrics` answers.
    ///   - factory: Where requests are counted.
    init(_ routes: [Route], _ pages: ServerPages, showsMetrics: Bool, _ factory: any MetricsFactory) {
        self.init()
        for route in routes { add(route.method, route.path, .route(route), factory) }
        add(.get, "/health/live", .live, factory)
        add(.get, "/health/ready", .ready, factory)
        if showsMetrics, pages.metrics != nil { add(.get, "/metrics", .metrics, factory) }
        if let page = pages.description { add(.get, "/openapi.yaml", .page(ServedPage(page)), factory) }
        if let page = pages.reference { add(.get, "/docs", .page(ServedPage(page)), factory) }
    }

    private mutating func add(
        _ method: Route.Method,
        _ pattern: String,
        _ kind: Endpoint.Kind,
        _ factory: any MetricsFactory
    ) {
        let meters = EndpointMeters(method: method.rawValue, pattern: pattern, factory: factory)
        add(method, Endpoint(pattern: pattern, kind: kind, meters: meters))
    }
}
