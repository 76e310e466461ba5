import Synchronization
import Testing
import WeirLog
import WeirManagement
import WeirStoreKit

struct EventJournalTests {
    /// A number that several tasks count up.
    private final class Count: Sendable {
        private let held = Mutex(0)

        var value: Int { held.withLock { $0 } }

        func add(_ number: Int) { held.withLock { $0 += number } }
    }

    private static let sample = EventSample(AccountID())

    @Test(.timeLimit(.minutes(5)))
    func `events that come at the same time are stored together, each once`() async throws {
        let store = CountingEventStore()
        let stored = Count()
        let journal = EventJournal(
            store,
            reports: EventReports(stored: { count, _ in stored.add(count) })
        )
        store.hold()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 { group.addTask { try await journal.record(Self.sample.draft(number)) } }
            await store.waitUntilHeld()
            // Who leads may take others along that come before he has begun.
            while journal.waiting + store.batches[0] < 500 { await Task.yield() }
            store.release()
            try await group.waitForAll()
        }
        #expect(store.batches.count == 2 && store.batches.reduce(0, +) == 500)
        #expect(stored.value == 500)
        let found = try await store.events(EventQuery(limit: 1_000), of: Self.sample.account).events
        #expect(Set(found.map(\.event.file.size)) == Set(0..<500))
    }

    @Test func `a failure reaches everybody whose event was not stored`() async throws {
        let store = CountingEventStore()
        let dropped = Count()
        let journal = EventJournal(store, reports: EventReports(dropped: { dropped.add(1) }))
        store.memory.fail(with: StoreError(.unavailable, "the disk is full"))
        let errors = await withTaskGroup(of: ManagementError?.self) { group in
            for number in 0..<50 {
                group.addTask {
                    do throws(ManagementError) {
                        try await journal.record(Self.sample.draft(number))
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: [ManagementError?]()) { $0.append($1) }
        }
        #expect(errors.allSatisfy { $0?.code == .unavailable })
        #expect(dropped.value == 50)
        store.memory.fail(with: nil)
        try await journal.record(Self.sample.draft(100))
    }

    @Test func `who comes when too many wait is turned away, and the others are stored`() async throws {
        let store = CountingEventStore()
        let journal = EventJournal(store, mostWaiting: 3)
        let turnedAway = Count()
        store.hold()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await journal.record(Self.sample.draft(0)) }
            await store.waitUntilHeld()
            // Three may wait; of four one is too many, whichever comes last.
            for number in 1...4 {
                group.addTask {
                    do throws(ManagementError) {
                        try await journal.record(Self.sample.draft(number))
                    } catch {
                        #expect(error.code == .overloaded)
                        turnedAway.add(1)
                        store.release()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(turnedAway.value == 1)
        #expect(store.batches.reduce(0, +) == 4)
    }

    @Test func `the end of the task that stores for others ends nothing of theirs`() async throws {
        let store = CountingEventStore()
        let journal = EventJournal(store)
        store.hold()
        let leader = Task { try await journal.record(Self.sample.draft(0)) }
        await store.waitUntilHeld()
        let follower = Task { try await journal.record(Self.sample.draft(1)) }
        leader.cancel()
        store.release()
        try await leader.value
        try await follower.value
        #expect(store.batches.reduce(0, +) == 2)
    }
}
