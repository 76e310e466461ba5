import ArgumentParser

/// The flags of `weir serve` as they were typed; one for each setting.
///
/// They are texts, so that a wrong one is refused as in a variable or a file, and with the same words.
struct ServeOptions: ParsableArguments {
    @Option(name: .long, help: ServerSetting.listen.help)
    var listen: String?

    @Option(name: .long, help: ServerSetting.data.help)
    var data: String?

    @Option(name: .long, help: ServerSetting.sealingKeyFile.help)
    var keyFile: String?

    @Option(name: .long, help: ServerSetting.certificateFile.help)
    var tlsCertificateFile: String?

    @Option(name: .long, help: ServerSetting.keyFile.help)
    var tlsKeyFile: String?

    @Option(name: .long, help: ServerSetting.logFormat.help)
    var logFormat: String?

    @Option(name: .long, help: ServerSetting.logLevel.help)
    var logLevel: String?

    @Option(name: .long, help: ServerSetting.headerBytes.help)
    var limitsHeaderBytes: String?

    @Option(name: .long, help: ServerSetting.scanBytes.help)
    var limitsScanBytes: String?

    @Option(name: .long, help: ServerSetting.bodiesBytes.help)
    var limitsBodiesBytes: String?

    @Option(name: .long, help: ServerSetting.answersBytes.help)
    var limitsAnswersBytes: String?

    @Option(name: .long, help: ServerSetting.requestSeconds.help)
    var limitsRequestSeconds: String?

    @Option(name: .long, help: ServerSetting.idleSeconds.help)
    var limitsIdleSeconds: String?

    @Option(name: .long, help: ServerSetting.shutdownSeconds.help)
    var limitsShutdownSeconds: String?

    @Option(name: .long, help: ServerSetting.connections.help)
    var limitsConnections: String?

    @Option(name: .long, help: ServerSetting.requests.help)
    var limitsRequests: String?

    @Option(name: .long, help: ServerSetting.requestsSeconds.help)
    var limitsRequestsSeconds: String?

    @Option(name: .long, help: ServerSetting.failedAuthentications.help)
    var limitsFailedAuthentications: String?

    @Option(name: .long, help: ServerSetting.scanThreads.help)
    var scanThreads: String?

    @Option(name: .long, help: ServerSetting.scanWaiting.help)
    var scanWaiting: String?

    @Option(name: .long, help: ServerSetting.scanSeconds.help)
    var scanSeconds: String?

    @Option(name: .long, help: ServerSetting.eventsPath.help)
    var eventsPath: String?

    @Option(name: .long, help: ServerSetting.eventsUnmatched.help)
    var eventsUnmatched: String?

    @Option(name: .long, help: ServerSetting.eventsRequired.help)
    var eventsRequired: String?

    @Option(name: .long, help: ServerSetting.eventsDays.help)
    var eventsDays: String?

    @Option(name: .long, help: ServerSetting.eventsMegabytes.help)
    var eventsMegabytes: String?

    @Option(name: .long, help: ServerSetting.origins.help)
    var corsOrigins: String?

    @Option(name: .long, help: ServerSetting.metrics.help)
    var metricsEnabled: String?

    /// What was typed.
    var pairs: [(setting: ServerSetting, value: String?)] {
        [
            (.listen, listen),
            (.data, data),
            (.sealingKeyFile, keyFile),
            (.certificateFile, tlsCertificateFile),
            (.keyFile, tlsKeyFile),
            (.logFormat, logFormat),
            (.logLevel, logLevel),
            (.headerBytes, limitsHeaderBytes),
            (.scanBytes, limitsScanBytes),
            (.bodiesBytes, limitsBodiesBytes),
            (.answersBytes, limitsAnswersBytes),
            (.requestSeconds, limitsRequestSeconds),
            (.idleSeconds, limitsIdleSeconds),
            (.shutdownSeconds, limitsShutdownSeconds),
            (.connections, limitsConnections),
            (.requests, limitsRequests),
            (.requestsSeconds, limitsRequestsSeconds),
            (.failedAuthentications, limitsFailedAuthentications),
            (.scanThreads, scanThreads),
            (.scanWaiting, scanWaiting),
            (.scanSeconds, scanSeconds),
            (.eventsPath, eventsPath),
            (.eventsUnmatched, eventsUnmatched),
            (.eventsRequired, eventsRequired),
            (.eventsDays, eventsDays),
            (.eventsMegabytes, eventsMegabytes),
            (.origins, corsOrigins),
            (.metrics, metricsEnabled),
        ]
    }
}

extension ServerSetting {
    /// What `--help` says of its flag.
    var help: ArgumentHelp {
        let standard = standard.typed
        let text = standard.isEmpty ? summary : "\(summary.dropLast()) (default: \(standard))."
        return ArgumentHelp("\(text)", valueName: form)
    }
}
