internal import Synchronization
package import WeirManagement

/// Does what requests leave to be done after their answer: so many jobs at a time, those of one subject one after another.
///
/// Jobs are in memory only: what has to be done after the end of the process is to be found in the store, and added again
/// at the start. Of the jobs of one subject that wait the last counts, for it was made with later knowledge; the one that
/// runs is left to end. A job that fails for a reason that may pass is tried again, however often.
package final class BackgroundWork: Sendable {
    /// What became of a job that did not come to its end.
    package struct Trouble: Sendable {
        /// What the job is about.
        package let subject: BackgroundJob.Subject
        /// What is wrong.
        package let error: ManagementError
        /// Whether the job will be done again; else it was given up.
        package let isTriedAgain: Bool
    }

    fileprivate struct Place {
        /// The job that comes next.
        var next: BackgroundJob?
        /// Whether somebody works on the jobs of this place, or was told to.
        var isWorkedOn = false
    }

    fileprivate struct State {
        var places: [BackgroundJob.Subject: Place] = [:]
        /// What is to be tried again.
        var failed: Set<BackgroundJob.Subject> = []
        var bytes = 0
        var isStopped = false
    }

    private let turns: Turns
    private let mostBytes: Int
    private let pause: @Sendable () async throws -> Void
    private let onTrouble: @Sendable (Trouble) -> Void
    private let state = Mutex(State())
    private let subjects: AsyncStream<BackgroundJob.Subject>
    private let starts: AsyncStream<BackgroundJob.Subject>.Continuation

    /// Work that begins with `run`; jobs may be added before.
    ///
    /// - Parameters:
    ///   - count: How many jobs run at the same time.
    ///   - mostBytes: How many bytes all jobs together may hold; more are refused.
    ///   - pause: Waits until what has failed is tried again.
    ///   - onTrouble: Called when a job has failed; it must not wait.
    package init(
        count: Int = 2,
        mostBytes: Int = 256 << 20,
        pause: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(5)) },
        onTrouble: @escaping @Sendable (Trouble) -> Void = { _ in }
    ) {
        turns = Turns(for: "background jobs", count: count, mostWaiting: .max)
        self.mostBytes = mostBytes
        self.pause = pause
        self.onTrouble = onTrouble
        (subjects, starts) = AsyncStream.makeStream()
    }

    /// Whether there is nothing to do, and nothing to be tried again.
    package var isIdle: Bool { state.withLock { $0.places.isEmpty } }

    /// Has a job done as soon as it is its turn, in place of one of the same subject that waits.
    ///
    /// - Parameter job: The job.
    /// - Throws: `overloaded` when too many bytes are held already, or the work is stopped.
    package func add(_ job: BackgroundJob) throws(ManagementError) {
        let starts = try state.withLock { (state) throws(ManagementError) in
            guard !state.isStopped else { throw ManagementError(.overloaded, "the server stops; try again later") }
            let bytes = state.bytes - (state.places[job.subject]?.next?.bytes ?? 0) + job.bytes
            guard job.bytes == 0 || bytes <= mostBytes else {
                throw ManagementError(.overloaded, "too much waits to be prepared; try again later")
            }
            state.bytes = bytes
            state.failed.remove(job.subject)
            state.places[job.subject, default: Place()].next = job
            return state.start(job.subject)
        }
        if starts { self.starts.yield(job.subject) }
    }

    /// Does jobs until `stop`; then ends those that run, and leaves the others.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.tryAgain() }
            await withDiscardingTaskGroup { jobs in
                for await subject in subjects { jobs.addTask { await self.workOff(subject) } }
            }
            group.cancelAll()
        }
    }

    /// Ends `run` when the jobs that run have come to their end.
    package func stop() {
        state.withLock { $0.isStopped = true }
        starts.finish()
    }

    /// Starts what has failed, after each pause; until it is cancelled.
    private func tryAgain() async {
        while (try? await pause()) != nil, !Task.isCancelled {
            let due = state.withLock { state in
                let due = state.failed.filter { state.start($0) }
                state.failed = []
                return due
            }
            for subject in due { starts.yield(subject) }
        }
    }

    /// Does the jobs of one subject until there is none, or one has to wait.
    private func workOff(_ subject: BackgroundJob.Subject) async {
        var isThereMore = true
        while isThereMore {
            // Nobody is turned away from these turns.
            isThereMore = (try? await turns.withTurn { await self.doNext(subject) }) ?? false
        }
    }

    /// Does the next job of a subject; `false` when there is none to be done now.
    private func doNext(_ subject: BackgroundJob.Subject) async -> Bool {
        guard let job = state.withLock({ $0.takeNext(subject) }) else { return false }
        do throws(ManagementError) {
            try await job.body()
            state.withLock { $0.bytes -= job.bytes }
        } catch {
            let isTriedAgain = error.code == .overloaded || error.code == .unavailable
            state.withLock { $0.fail(job, isTriedAgain: isTriedAgain) }
            onTrouble(Trouble(subject: subject, error: error, isTriedAgain: isTriedAgain))
        }
        return true
    }
}

extension BackgroundWork.State {
    /// Whether somebody has to be told to work on a subject.
    fileprivate mutating func start(_ subject: BackgroundJob.Subject) -> Bool {
        guard places[subject]?.isWorkedOn == false else { return false }
        places[subject]?.isWorkedOn = true
        return true
    }

    /// The next job of a subject; with `nil` nobody works on it any more.
    fileprivate mutating func takeNext(_ subject: BackgroundJob.Subject) -> BackgroundJob? {
        guard let job = places[subject]?.next, !failed.contains(subject), !isStopped else {
            places[subject]?.isWorkedOn = false
            if places[subject]?.next == nil { places[subject] = nil }
            return nil
        }
        places[subject]?.next = nil
        return job
    }

    /// Has a job that failed wait until it is tried again, unless there is a later one.
    fileprivate mutating func fail(_ job: BackgroundJob, isTriedAgain: Bool) {
        guard isTriedAgain, places[job.subject]?.next == nil else {
            bytes -= job.bytes
            return
        }
        places[job.subject]?.next = job
        failed.insert(job.subject)
    }
}
