import Glibc
import WeirBase

/// The threads that scans run on.
///
/// A scan reads files and waits for its turn to write, so it may block; the threads of Swift's own pool must not.
final class ScanThreads: TaskExecutor {
    private struct Queue {
        var jobs: [UnownedJob] = []
        var isClosed = false
    }

    private let queue = Monitor(Queue())

    /// Runs `body` with an executor of `count` threads, which end when it returns.
    static func with<Result>(
        _ count: Int,
        _ body: (ScanThreads) async throws(CommandFailure) -> Result
    ) async throws(CommandFailure) -> Result {
        let threads = ScanThreads()
        defer { threads.queue.change { $0.isClosed = true } }
        var started = 0
        for _ in 0..<count where threads.start() {
            started += 1
        }
        guard started > 0 else {
            throw CommandFailure("no thread could be started; the system is out of memory or processes")
        }
        return try await body(threads)
    }

    /// Takes a job from the runtime.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.change { $0.jobs.append(job) }
    }

    /// Starts one thread; it keeps the executor alive until it ends.
    private func start() -> Bool {
        var thread = pthread_t()
        let context = unsafe Unmanaged.passRetained(self)
        let status = unsafe pthread_create(
            &thread,
            nil,
            { context in
                if let context = unsafe context {
                    unsafe Unmanaged<ScanThreads>.fromOpaque(context).takeRetainedValue().run()
                }
                return nil
            },
            context.toOpaque()
        )
        guard status == 0 else {
            unsafe context.release()
            return false
        }
        _ = pthread_detach(thread)
        return true
    }

    private func run() {
        while let job = next() {
            unsafe job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    /// The job to do next; `nil` when there will be none.
    private func next() -> UnownedJob? {
        queue.wait { queue -> UnownedJob?? in
            if !queue.jobs.isEmpty {
                return .some(queue.jobs.removeFirst())
            }
            return queue.isClosed ? .some(nil) : nil
        }
    }
}
