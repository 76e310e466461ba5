import Glibc

/// Draws how far a scan is on the terminal behind standard error, until it is cancelled.
struct Progress: Sendable {
    /// Where it is drawn.
    let console: Console
    /// What was done.
    let counters: ProgressCounters
    /// What there is to do.
    let sizes: SizeWalk
    /// When the scan started.
    let start: Int

    private static let interval = Duration.milliseconds(100)

    /// Draws at each interval; clears the line at the end.
    func run() async {
        while (try? await Task.sleep(for: Self.interval)) != nil {
            // What is passed over is not before the scan any more, and was not read either.
            var total = sizes.total
            total.bytes -= counters.passedOver
            console.draw(
                progress: ProgressLine.render(
                    files: counters.files,
                    bytes: counters.bytes,
                    findings: counters.findings,
                    total: total,
                    nanoseconds: Clock.now - start,
                    columns: Terminal.columns(of: STDERR_FILENO)
                )
            )
        }
        console.draw(progress: [])
    }
}
