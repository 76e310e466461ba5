import Glibc
import Logging
import Metrics
import NIOCore
import Prometheus
import ServiceLifecycle
import WeirAPI
import WeirBase
import WeirCatalog
import WeirDetection
import WeirManagement
import WeirPolicy
import WeirSQLite
import WeirServer

/// `weir serve`, put together.
struct ServeRun {
    private let settings: ServerSettings

    /// A server with its settings.
    init(_ settings: ServerSettings) {
        self.settings = settings
    }

    /// Serves until a signal ends it.
    ///
    /// - Throws: `CommandFailure` when it cannot start.
    func run() async throws {
        let folder = try DataFolder(settings.dataFolder.isEmpty ? nil : settings.dataFolder)
        let database = try folder.open()
        let lock = try ServerLock(folder: folder.path)
        let eventsPath = settings.events.path.isEmpty ? folder.eventsPath : settings.events.path
        let eventsLock = try ServerLock(events: eventsPath)
        let events = try DataFolder.openEvents(eventsPath)
        bootstrapLog()
        let metrics = PrometheusRegistry(descriptions: ServerMeters.descriptions)
        MetricsSystem.bootstrap(metrics)
        let logger = Logger(label: "weir")
        warn(logger)

        do {
            try await serve(database, try await sealer(folder, database), events, metrics, logger)
        } catch {
            try? events.close()
            try? database.close()
            throw failure(error)
        }
        do {
            try events.close()
            try database.close()
        } catch {
            throw CommandFailure("\(folder.path): \(error.message)")
        }
        _ = consume eventsLock
        _ = consume lock
    }

    /// What opens and seals the secrets in the database, which is sealed now if it was not before.
    private func sealer(_ folder: DataFolder, _ database: SQLiteDatabase) async throws -> SecretSealer {
        let file = KeyFile(settings.sealingKeyFile, folder)
        do {
            let sealer = try file.sealer(mayMake: try await !database.isSealed())
            if try await database.accept(sealer) { return sealer }
        } catch let error as StoreError {
            throw CommandFailure("\(folder.databasePath): \(error.message)")
        }
        throw CommandFailure(
            "\(file.path): this is not the key that \(folder.databasePath) is sealed with; put the right key there, or "
                + "name it with --key-file"
        )
    }

    private func serve(
        _ database: SQLiteDatabase,
        _ sealer: SecretSealer,
        _ events: SQLiteDatabase,
        _ metrics: PrometheusRegistry,
        _ logger: Logger
    ) async throws {
        let accounts = AccountService(SQLiteAccountStore(database))
        let catalog = CatalogIndex(.predefined)
        let scanning = Scanning(SQLiteDefinitionStore(database, sealer), catalog, settings, logger)
        var parts = WebServer.Parts(
            api: API(books: scanning.books, catalog: catalog),
            authenticator: accounts,
            readiness: Readiness { (try? await accounts.accounts()) != nil }
        )
        // Before the first request, for what is uploaded from now on will be read.
        try await scanning.reader.resume()
        let recording = try Recording(events, settings.events, EventReports(metrics: metrics))
        let services = Services(
            accounts: accounts,
            datasets: scanning.datasets,
            documents: scanning.documents,
            scans: RecordingScanService(
                MeteredScanService(scanning.service),
                journal: recording.journal,
                recording: settings.events.recording
            ),
            events: EventService(recording.store),
            scanBytes: settings.scanning.bytes
        )
        parts.routes = RouteTable(services).routes
        parts.pages.description = .description
        parts.pages.reference = .reference
        if settings.server.showsMetrics { parts.pages.metrics = { [UInt8](metrics.text().utf8) } }
        let server = try WebServer(parts, settings.server) { port in
            await announce(port ?? settings.server.port, accounts, logger)
        }
        try await StopSignals.run(
            ServiceGroup(
                configuration: .init(
                    services: [scanning.preparation, scanning.background, recording.sweeping, server],
                    logger: logger
                )
            )
        )
    }

    /// Says where the server is, and the first time how to get in.
    private func announce(_ port: Int, _ accounts: AccountService, _ logger: Logger) async {
        let origin = origin(port: port)
        do throws(ManagementError) {
            // Not before it listens: the token must not be lost because the port is taken.
            if let welcome = try await Welcome(accounts, origin: origin) { Printer.print([UInt8](welcome.text.utf8)) }
        } catch {
            logger.error("no first account could be made", metadata: ["weir.reason": .string(error.message)])
        }
        Printer.print([UInt8]("weir \(Version.current) listens on \(origin)\n".utf8))
    }

    /// The address in a form that can be called from this machine.
    private func origin(port: Int) -> String {
        let host = ["0.0.0.0", "::"].contains(settings.server.host) ? "localhost" : settings.server.host
        let scheme = settings.server.tls == nil ? "http" : "https"
        return "\(scheme)://\(ListenAddress(host: host, port: port).text)"
    }

    private func bootstrapLog() {
        let (format, level) = (settings.logFormat, settings.logLevel)
        LoggingSystem.bootstrap { LineLogHandler(label: $0, format: format, level: level) }
    }

    private func warn(_ logger: Logger) {
        let address = ListenAddress(host: settings.server.host, port: settings.server.port)
        if settings.server.tls == nil, !address.isLoopback {
            logger.warning("tokens and content travel unencrypted; set tls.certificate-file, or have a proxy do it")
        }
    }

    /// What to say of an error that ended the server.
    private func failure(_ error: any Error) -> any Error {
        let address = ListenAddress(host: settings.server.host, port: settings.server.port).text
        switch error {
        case let error as IOError:
            let reason = FileDescriptor.Failure(number: error.errnoCode).message
            return CommandFailure("cannot listen on \(address): \(reason); --listen names another address")
        case is SocketAddressError:
            return CommandFailure("cannot listen on \(address): there is no such host; --listen names another address")
        case let error as CertificateError:
            return CommandFailure(error.message)
        default:
            return error
        }
    }
}
