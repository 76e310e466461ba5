import Logging
import ServiceLifecycle
import WeirManagement
import WeirSQLite
import WeirServer

/// What remembers the scans of a server, put together.
struct Recording {
    /// The events.
    let store: SQLiteEventStore
    /// What stores them.
    let journal: EventJournal
    /// What makes room for new ones.
    let sweeping: Sweeping

    /// Puts it together over a database.
    ///
    /// - Throws: `CommandFailure` when the database cannot be read.
    init(_ database: SQLiteDatabase, _ settings: ServerSettings.Events, _ reports: EventReports) throws(CommandFailure)
    {
        do {
            store = try SQLiteEventStore(database)
        } catch {
            throw CommandFailure(error.message)
        }
        journal = EventJournal(store, reports: reports)
        sweeping = Sweeping(store: store, retention: settings.retention, reports: reports)
    }
}

/// Frees the room of events that are too old, too many or were deleted, every now and then.
struct Sweeping: Service {
    /// How often.
    private static let interval = Duration.seconds(30)
    /// How long it leaves the store to others between two steps.
    private static let pause = Duration.milliseconds(20)

    /// The events.
    let store: any EventStore
    /// How long they are kept.
    let retention: EventRetention
    /// Who counts what goes.
    let reports: EventReports

    func run() async {
        let logger = Logger(label: "weir")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await retention.enforce(in: store, reports: reports) {
                        try await Task.sleep(for: Self.pause)
                    }
                } catch let error as StoreError where !Task.isCancelled {
                    logger.error("old events were not removed", metadata: ["weir.reason": .string(error.message)])
                } catch {
                    // The server stops.
                    return
                }
                try? await Task.sleep(for: Self.interval)
            }
        }
    }
}
