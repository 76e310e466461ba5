import Synchronization
import Testing
import WeirManagement
import WeirPolicy

@Suite(.timeLimit(.minutes(1)))
struct BackgroundWorkTests {
    private let account = AccountID()

    /// What jobs have done.
    private final class Notes: Sendable {
        private let lines = Mutex<[String]>([])
        private let running = Mutex((now: 0, most: 0))

        var all: [String] { lines.withLock { $0 } }
        var mostAtOnce: Int { running.withLock { $0.most } }

        func add(_ line: String) { lines.withLock { $0.append(line) } }

        func begin() {
            running.withLock { running in
                running.now += 1
                running.most = max(running.most, running.now)
            }
        }

        func end() { running.withLock { $0.now -= 1 } }
    }

    private func subject(_ id: ObjectID) -> BackgroundJob.Subject { .init(.dataset, id, of: account) }

    /// Runs `work` while `body` runs.
    private func whileRunning(_ work: BackgroundWork, _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await work.run() }
            defer { work.stop() }
            try await body()
        }
    }

    private func untilIdle(_ work: BackgroundWork) async {
        while !work.isIdle { await Task.yield() }
    }

    @Test func `what was added before the start is done as well`() async throws {
        let (work, notes) = (BackgroundWork(), Notes())
        try work.add(BackgroundJob(subject(ObjectID())) { notes.add("early") })
        try await whileRunning(work) {
            await untilIdle(work)
            try work.add(BackgroundJob(subject(ObjectID())) { notes.add("late") })
            await untilIdle(work)
        }
        #expect(notes.all == ["early", "late"])
    }

    @Test func `so many jobs run at a time, and one of a subject`() async throws {
        let (work, notes) = (BackgroundWork(count: 3), Notes())
        let ids = (0..<20).map { _ in ObjectID() }
        let busy = Mutex<Set<ObjectID>>([])
        try await whileRunning(work) {
            for _ in 0..<10 {
                for id in ids {
                    try work.add(
                        BackgroundJob(subject(id)) {
                            #expect(busy.withLock { $0.insert(id).inserted })
                            notes.begin()
                            await Task.yield()
                            notes.end()
                            busy.withLock { _ = $0.remove(id) }
                        }
                    )
                }
                await Task.yield()
            }
            await untilIdle(work)
        }
        #expect((1...3).contains(notes.mostAtOnce))
    }

    @Test func `of the jobs of one subject that wait the last is done`() async throws {
        let (work, notes) = (BackgroundWork(), Notes())
        let one = subject(ObjectID())
        for number in 1...3 { try work.add(BackgroundJob(one) { notes.add("\(number)") }) }
        try await whileRunning(work) { await untilIdle(work) }
        #expect(notes.all == ["3"])
    }

    @Test func `what is added while a job of the subject runs is done after it`() async throws {
        let (work, notes) = (BackgroundWork(), Notes())
        let one = subject(ObjectID())
        try work.add(
            BackgroundJob(one) { () async throws(ManagementError) in
                notes.add("first")
                try work.add(BackgroundJob(one) { notes.add("second") })
                notes.add("end of first")
            }
        )
        try await whileRunning(work) { await untilIdle(work) }
        #expect(notes.all == ["first", "end of first", "second"])
    }

    @Test(arguments: [ManagementError.Code.unavailable, .overloaded])
    func `what may pass is tried again`(code: ManagementError.Code) async throws {
        let notes = Notes()
        let work = BackgroundWork(
            pause: { await Task.yield() },
            onTrouble: { notes.add("again: \($0.isTriedAgain)") }
        )
        let tries = Mutex(0)
        try work.add(
            BackgroundJob(subject(ObjectID())) { () async throws(ManagementError) in
                let number = tries.withLock { tries in
                    tries += 1
                    return tries
                }
                guard number > 2 else { throw ManagementError(code, "not yet") }
                notes.add("done")
            }
        )
        try await whileRunning(work) { await untilIdle(work) }
        #expect(notes.all == ["again: true", "again: true", "done"])
    }

    @Test func `what cannot be done is reported and given up`() async throws {
        let notes = Notes()
        let work = BackgroundWork(onTrouble: { notes.add("\($0.error.code.rawValue) again: \($0.isTriedAgain)") })
        try work.add(
            BackgroundJob(subject(ObjectID())) { () async throws(ManagementError) in
                throw ManagementError(.notFound, "gone")
            }
        )
        try await whileRunning(work) { await untilIdle(work) }
        #expect(notes.all == ["not_found again: false"])
    }

    @Test func `a later job takes the place of one that waits to be tried again`() async throws {
        let notes = Notes()
        let work = BackgroundWork(pause: { try await Task.sleep(for: .seconds(600)) })
        let one = subject(ObjectID())
        try work.add(
            BackgroundJob(one) { () async throws(ManagementError) in
                notes.add("failed")
                throw ManagementError(.unavailable, "not yet")
            }
        )
        try await whileRunning(work) {
            while notes.all.isEmpty { await Task.yield() }
            try work.add(BackgroundJob(one) { notes.add("done") })
            await untilIdle(work)
        }
        #expect(notes.all == ["failed", "done"])
    }

    @Test func `what runs at the end comes to its end, and nothing else begins`() async throws {
        let (work, notes) = (BackgroundWork(count: 1), Notes())
        try work.add(
            BackgroundJob(subject(ObjectID())) {
                notes.add("begin")
                work.stop()
                await Task.yield()
                #expect(!Task.isCancelled)
                notes.add("end")
            }
        )
        let second = subject(ObjectID())
        try work.add(BackgroundJob(second) { notes.add("never") })
        await work.run()
        #expect(notes.all == ["begin", "end"] || notes.all == ["never", "begin", "end"])
        #expect(throws: ManagementError.self) { try work.add(BackgroundJob(second) {}) }
    }

    @Test func `only so many bytes are held, and given back`() async throws {
        let work = BackgroundWork(mostBytes: 100)
        let one = subject(ObjectID())
        try work.add(BackgroundJob(one, bytes: 60) {})
        #expect(throws: ManagementError.self) { try work.add(BackgroundJob(subject(ObjectID()), bytes: 41) {}) }
        // It takes the place of the other.
        try work.add(BackgroundJob(one, bytes: 100) {})
        // What holds nothing is always taken.
        try work.add(BackgroundJob(subject(ObjectID())) {})
        try await whileRunning(work) {
            await untilIdle(work)
            try work.add(BackgroundJob(subject(ObjectID()), bytes: 100) {})
            await untilIdle(work)
        }
    }
}
