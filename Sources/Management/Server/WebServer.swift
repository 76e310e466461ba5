internal import Hummingbird
internal import HummingbirdCore
package import Logging
package import Metrics
internal import NIOCore
internal import ServiceLifecycle
package import WeirAPI
package import WeirManagement

/// Serves the API over HTTP.
///
/// When its group shuts down gracefully it accepts nothing more, says so to who asks for its health, finishes the
/// requests that run within `shutdownSeconds`, and returns.
package struct WebServer: Service {
    /// What the server stands on.
    package struct Parts: Sendable {
        /// The API.
        package var api: API
        /// Its routes.
        package var routes = RouteTable().routes
        /// Tells whose credentials are.
        package var authenticator: any Authenticator
        /// Whether the store answers.
        package var readiness: Readiness
        /// What is shown beside the API.
        package var pages = ServerPages()
        /// Tells the time.
        package var clock = Clock.system
        /// Where it counts.
        package var metrics: any MetricsFactory = MetricsSystem.factory
        /// Where it logs.
        package var logger = Logger(label: "weir.server")

        /// The parts that have no default.
        package init(api: API, authenticator: any Authenticator, readiness: Readiness) {
            self.api = api
            self.authenticator = authenticator
            self.readiness = readiness
        }
    }

    /// The application around the routes.
    let application: Application<Responder>
    private let readiness: Readiness
    private let shutdownSeconds: Int
    private let logger: Logger

    /// A server that is not running yet.
    ///
    /// - Parameters:
    ///   - parts: What it stands on.
    ///   - configuration: How it listens and what it takes.
    ///   - onRunning: Called once it accepts connections, with its port.
    /// - Throws: `CertificateError` when there is to be TLS, and its files cannot be used.
    package init(
        _ parts: Parts,
        _ configuration: ServerConfiguration,
        onRunning: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) throws(CertificateError) {
        let certificates: Certificates?
        if let tls = configuration.tls { certificates = try Certificates(tls) } else { certificates = nil }
        application = Application(
            responder: Responder(parts, configuration),
            server: .weir(parts.routes, configuration, certificates),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(configuration.connections, logger: parts.logger)
            ),
            services: certificates.map { certificates in
                let seconds = configuration.tls?.checkSeconds ?? 0
                return [CertificateWatch(certificates: certificates, seconds: seconds, logger: parts.logger)]
            } ?? [],
            onServerRunning: { channel in await onRunning(channel.localAddress?.port) },
            logger: parts.logger
        )
        readiness = parts.readiness
        shutdownSeconds = configuration.shutdownSeconds
        logger = parts.logger
    }

    /// Serves until the group shuts down.
    ///
    /// - Throws: Why it cannot listen.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            group.addTask {
                try await gracefulShutdown()
                readiness.stop()
                try await Task.sleep(for: .seconds(shutdownSeconds))
                logger.warning("requests were cut off, they ran longer than the shutdown may take")
            }
            try await group.next()
            group.cancelAll()
        }
    }
}
