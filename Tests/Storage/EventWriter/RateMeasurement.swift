import Synchronization
import WeirManagement
import WeirStoreKit

/// Measures how many events are stored durably, by tasks that each wait for theirs.
struct RateMeasurement {
    /// The commits so far.
    private final class Commits: Sendable {
        private let held = Mutex((count: 0, slowest: Duration.zero))

        var all: (count: Int, slowest: Duration) { held.withLock { $0 } }

        func count(_ duration: Duration) {
            held.withLock { $0 = ($0.count + 1, max($0.slowest, duration)) }
        }
    }

    private let store: any EventStore
    private let seconds: Int
    private let tasks: Int

    init(_ store: any EventStore, seconds: Int, tasks: Int) {
        self.store = store
        self.seconds = seconds
        self.tasks = tasks
    }

    /// Prints events a second, how many were stored together, and the time of the slowest commit.
    func run() async throws {
        let commits = Commits()
        let journal = EventJournal(
            store,
            reports: EventReports(stored: { _, duration in commits.count(duration) })
        )
        let sample = EventSample(AccountID())
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        let stored = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        let number = count * tasks + task
                        try await journal.record(sample.draft(number, profiles: [1, 2, 3], entries: [1, 2, 3, 4, 5]))
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        let rate = Double(stored) / ((ContinuousClock.now - start) / .seconds(1))
        let (count, slowest) = commits.all
        print(
            "\(tasks) tasks: \(Int(rate)) events/s, \(stored / max(1, count)) a commit,",
            "slowest commit \(Int(slowest / .milliseconds(1))) ms"
        )
    }
}
