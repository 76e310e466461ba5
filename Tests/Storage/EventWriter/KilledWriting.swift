import Glibc
import WeirManagement
import WeirStoreKit

/// Stores numbered events from several tasks, and prints the number of each that was acknowledged.
struct KilledWriting {
    private static let tasks = 8

    private let journal: EventJournal
    private let sample: EventSample

    init(_ store: any EventStore, _ account: AccountID) {
        journal = EventJournal(store)
        sample = EventSample(account)
    }

    /// Goes on until the process is killed.
    func run() async throws {
        let start = Int(getpid()) * 1_000_000
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<Self.tasks {
                group.addTask {
                    for turn in 0... {
                        let number = start + turn * Self.tasks + task
                        try await journal.record(sample.draft(number, profiles: [1, 2, 3], entries: [1, 2, 3, 4, 5]))
                        // Nothing is buffered: what was printed was committed before. A line is written whole (pipe(7)).
                        let line = [UInt8]("\(number)\n".utf8)
                        guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
