import Glibc
import ServiceLifecycle
import UnixSignals

/// Runs a group of services until a signal asks for the end.
enum StopSignals {
    /// Runs `group`; SIGTERM and SIGINT let it end what it does, the second of them ends the process.
    ///
    /// - Parameter group: What runs.
    /// - Throws: Why the group ended.
    static func run(_ group: ServiceGroup) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                var isStopping = false
                // SIGHUP is for certificates; without any it is no reason to end either.
                for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
                where signal != .sighup {
                    if isStopping { end(with: signal) }
                    isStopping = true
                    await group.triggerGracefulShutdown()
                }
                // Only a cancelled task gets here, when the group has ended.
            }
            try await tasks.next()
            tasks.cancelAll()
        }
    }

    /// Dies of the signal, so that a shell sees what happened.
    private static func end(with unixSignal: UnixSignal) {
        let number = unixSignal.rawValue
        _ = signal(number, SIG_DFL)
        _ = raise(number)
    }
}
