import Synchronization
import WeirContent
import WeirScan

/// A scan from its settings to its exit status: the one place where its parts are put together.
struct ScanRun {
    private let settings: ScanSettings
    private let scanner: any ContentScanner
    /// Whether something that was chosen is not looked for, so that finding nothing says too little.
    private let isIncomplete: Bool
    private let warnings: [String]

    /// Compiles what is to be found, or asks the server for it.
    init(_ settings: ScanSettings) async throws(CommandFailure) {
        self.settings = settings
        if let path = settings.definitions {
            let loaded = try LoadedConfiguration(path)
            let configured = try await ConfiguredScanner(loaded, settings.configuration)
            (scanner, isIncomplete) = (try Self.checked(configured.scanner, settings), configured.isIncomplete)
            warnings = loaded.warnings
            return
        }
        (isIncomplete, warnings) = (false, [])
        guard let remote = settings.remote else {
            scanner = try Self.compile(settings)
            return
        }
        scanner = try await RemoteScanner(
            try RemoteServer(remote.address, token: remote.token),
            account: remote.account,
            profiles: settings.configuration.profiles,
            mask: remote.mask,
            explains: settings.configuration.explains
        )
    }

    private static func compile(_ settings: ScanSettings) throws(CommandFailure) -> Scanner {
        do {
            return try checked(try Scanner(settings.configuration), settings)
        } catch let error as ScanError {
            // A pattern's message points into the pattern; it has to be said where that was.
            throw CommandFailure(error.code == .invalidPattern ? "--pattern: \(error.message)" : error.message)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("the scanner cannot be made")
        }
    }

    /// The scanner, when it can do what was asked for.
    private static func checked(_ scanner: Scanner, _ settings: ScanSettings) throws(CommandFailure) -> Scanner {
        if settings.configuration.documents.recognition == .on, !scanner.extractor.canRecognize {
            throw CommandFailure("--ocr on: weir-recognizer was not found; see weir doctor")
        }
        return scanner
    }

    /// Scans, and writes the report.
    ///
    /// - Returns: The exit status.
    func run() async throws(CommandFailure) -> Int32 {
        let start = Clock.now
        let writer = ReportWriters.writer(
            for: settings.format,
            entries: scanner.entries,
            mask: settings.mask,
            style: settings.style,
            explains: settings.configuration.explains,
            minimum: settings.configuration.minimumConfidence,
            columns: settings.columns
        )
        let console = Console(separator: writer.separator)
        let counters = ProgressCounters()
        let output = OrderedOutput(console: console, summary: ScanSummary(entries: scanner.entries.count))
        let queue = WalkQueue(Walk(settings.roots, settings.walk), output)
        let worker = ScanWorker(
            scanner: scanner,
            writer: writer,
            queue: queue,
            output: output,
            console: console,
            counters: counters,
            declaration: settings.declaration,
            threads: settings.threads
        )
        for message in warnings { console.message(message) }
        for message in Scanner.Unavailable.sentences(scanner.unavailable) { console.message(message) }
        console.write(writer.header)
        let counts = try await ScanThreads.with(settings.threads) { threads in
            await withProgress(console, counters, start: start) {
                await withTaskGroup(of: ScanCounts.self) { group in
                    for _ in 0..<settings.threads {
                        group.addTask(executorPreference: threads) { await worker.run() }
                    }
                    return await group.reduce(into: ScanCounts(entries: scanner.entries.count)) { $0 += $1 }
                }
            }
        }
        var summary = output.summary
        summary.add(counts)
        summary.skipped.add(queue.skipped)
        summary.nanoseconds = Clock.now - start
        console.write(writer.footer(summary))
        console.flush(isUrgent: true)
        if settings.showsProgress, settings.format != .text {
            console.message(TextSummary.sentence(summary))
        }
        return summary.exitStatus == 0 && isIncomplete ? 3 : summary.exitStatus
    }

    /// Runs `body` while the progress is drawn, where that is wanted.
    private func withProgress<Result: Sendable>(
        _ console: Console,
        _ counters: ProgressCounters,
        start: Int,
        _ body: () async -> Result
    ) async -> Result {
        guard settings.showsProgress else {
            return await body()
        }
        Terminal.clearLineOnSignals()
        let sizes = SizeWalk()
        let progress = Progress(console: console, counters: counters, sizes: sizes, start: start)
        let settings = self.settings
        return await withTaskGroup(of: Void.self) { group in
            group.addTask { sizes.run(settings.roots, settings.walk) }
            group.addTask { await progress.run() }
            let result = await body()
            group.cancelAll()
            return result
        }
    }
}
