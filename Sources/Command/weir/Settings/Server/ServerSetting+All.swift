import WeirServer

extension ServerSetting {
    /// Every setting, in the order of the reference page.
    static let all: [ServerSetting] =
        [
            listen, data, sealingKeyFile, certificateFile, keyFile, logFormat, logLevel,
            headerBytes, scanBytes, bodiesBytes, answersBytes, requestSeconds, idleSeconds, shutdownSeconds,
            connections, requests, requestsSeconds, failedAuthentications,
            scanThreads, scanWaiting, scanSeconds,
            eventsPath, eventsUnmatched, eventsRequired, eventsDays, eventsMegabytes,
            origins, metrics,
        ] + accountLimits

    static let listen = ServerSetting(
        key: "listen",
        form: "host:port",
        summary: "The address to listen on; port 0 lets the system choose one.",
        range: "",
        write: { (text, settings) throws(Problem) in
            guard let address = ListenAddress(try text.single()) else {
                throw Problem(message: "host:port is expected, such as 127.0.0.1:8787 or [::1]:8787")
            }
            (settings.server.host, settings.server.port) = (address.host, address.port)
        },
        read: { .text(ListenAddress(host: $0.server.host, port: $0.server.port).text) }
    )
    static let data = text(
        "data",
        \.dataFolder,
        form: "folder",
        "The folder of the database; empty for the usual one."
    )
    static let sealingKeyFile = text(
        "key-file",
        \.sealingKeyFile,
        form: "file",
        "The key that the secrets in the database are sealed with; empty for weir.sqlite.key beside it, which is made."
    )
    static let certificateFile = text(
        "tls.certificate-file",
        \.certificateFile,
        form: "file",
        "The certificate and those that vouch for it, in PEM; empty for plain HTTP."
    )
    static let keyFile = text(
        "tls.key-file",
        \.keyFile,
        form: "file",
        "The private key of the certificate, in PEM."
    )
    static let logFormat = word("log.format", \.logFormat, "How log lines are written.")
    static let logLevel = word("log.level", \.logLevel, "From which severity on log lines are written.")

    static let headerBytes = bytes(
        "limits.header-bytes",
        \.server.headerBytes,
        in: 1 << 10...1 << 20,
        "The most bytes of all header fields of a request together."
    )
    static let bodiesBytes = bytes(
        "limits.bodies-bytes",
        \.server.bodyBytesInFlight,
        in: 1 << 20...1 << 40,
        "The most bytes that the bodies of all running requests have together; beyond it requests get 503."
    )
    static let answersBytes = bytes(
        "limits.answers-bytes",
        \.server.answerBytes,
        in: 0...1 << 40,
        "The most bytes of answers that are kept for requests like those they answered; 0 keeps none."
    )
    static let requestSeconds = seconds(
        "limits.request-seconds",
        \.server.requestSeconds,
        in: 1...3_600,
        "How long a request may take; then it is answered with 408."
    )
    static let idleSeconds = seconds(
        "limits.idle-seconds",
        \.server.idleSeconds,
        in: 1...3_600,
        "How long a connection stays open without a request."
    )
    static let connections = number(
        "limits.connections",
        \.server.connections,
        in: 1...100_000,
        "How many connections are open at the same time; further ones wait."
    )
    static let requests = number(
        "limits.requests",
        \.server.rateRequests,
        in: 0...1_000_000_000,
        "How many requests each token may make in limits.requests-seconds; 0 for any number."
    )
    static let requestsSeconds = seconds(
        "limits.requests-seconds",
        \.server.rateSeconds,
        in: 1...86_400,
        "The window in which the requests of a token are counted."
    )
    static let failedAuthentications = number(
        "limits.failed-authentications",
        \.server.failedAuthentications,
        in: 0...1_000_000,
        "How often one address may bring wrong credentials in a minute; 0 for any number."
    )
    static let shutdownSeconds = seconds(
        "limits.shutdown-seconds",
        \.server.shutdownSeconds,
        in: 0...3_600,
        "How long running requests may take when the server stops."
    )

    static let scanBytes = bytes(
        "limits.scan-bytes",
        \.scanning.bytes,
        in: 1 << 10...1 << 30,
        "The most bytes of a file that is sent to be scanned."
    )
    static let scanThreads = number(
        "scan.threads",
        \.scanning.threads,
        in: 0...256,
        "How many requests are scanned at the same time; 0 for one a processor."
    )
    static let scanWaiting = number(
        "scan.waiting",
        \.scanning.waiting,
        in: 0...100_000,
        "How many more may wait for their turn; further ones are answered with 503."
    )
    static let scanSeconds = seconds(
        "scan.seconds",
        \.scanning.seconds,
        in: 1...3_600,
        "How long reading one document of a request, or one picture, may take."
    )

    static let origins = list(
        "cors.origins",
        \.server.allowedOrigins,
        form: "https://example.com",
        isElement: { $0.hasPrefix("https://") || $0.hasPrefix("http://") },
        "The origins whose pages may call the API from a browser."
    )
    static let metrics = flag("metrics.enabled", \.server.showsMetrics, "Whether /metrics answers.")
}
