internal import Glibc

/// The place of one worker: started when it is needed, and again when it was lost.
///
/// One thread at a time has it.
final class WorkerSlot {
    /// How the reading of a document ended.
    enum Outcome {
        /// The process of the document ended, or the worker reported the end of the reading.
        case document(WorkerEnding)
        /// The worker itself ended.
        case worker(WorkerEnding)
    }

    private let launch: WorkerLaunch
    private let documentsPerWorker: Int
    private var worker: WorkerProcess?
    /// The job that was begun last.
    private var id = 0
    /// Whether its end was not told yet.
    private var isOpen = false
    private var served = 0

    /// How long a worker may take to report an end, in milliseconds.
    private static let patience = 5000

    /// A slot without a worker.
    init(_ launch: WorkerLaunch, documentsPerWorker: Int) {
        self.launch = launch
        self.documentsPerWorker = documentsPerWorker
    }

    /// What the worker stated when it was ready; `nil` when there is none.
    var facts: WorkerFacts? { worker?.facts }

    /// Begins a job.
    ///
    /// - Parameters:
    ///   - message: Makes the message from the number of the job.
    ///   - descriptors: What goes with it.
    /// - Throws: Why there is no worker.
    func begin(_ message: (Int) -> JobMessage, _ descriptors: [Int32]) throws(WorkerRefusal) {
        settle()
        if launch.isolation == .persistent, served >= documentsPerWorker { stop() }
        // A worker may have been ended since its last job, and nobody would have noticed.
        for _ in 0..<2 {
            if worker == nil {
                worker = try launch.start()
                served = 0
            }
            id += 1
            if worker?.send(message(id), descriptors) == true {
                isOpen = true
                served += 1
                return
            }
            stop()
        }
        throw .noStart
    }

    /// Waits until the job's end is told, which is at hand.
    func outcome() -> Outcome {
        guard isOpen, let worker else { return .worker(WorkerEnding(signal: SIGKILL, status: 0)) }
        let deadline = Milliseconds.now + Self.patience
        while true {
            switch worker.receive(within: deadline - Milliseconds.now) {
            case .message(.ended(id, let ending)):
                isOpen = false
                return .document(ending)
            case .message(.ended): continue
            case .message, .lost:
                let ending = worker.stop()
                stop()
                return .worker(ending)
            case .silence:
                stop()
                return .worker(WorkerEnding(signal: 0, status: 1))
            }
        }
    }

    /// Ends the job; the worker is ready for another one, or there will be another worker.
    func cancel() {
        guard isOpen else { return }
        if launch.isolation == .persistent || worker?.send(.cancel(id: id)) != true { stop() }
    }

    /// Has the worker's last job behind it before the next one begins.
    private func settle() {
        if isOpen { _ = outcome() }
    }

    private func stop() {
        _ = worker?.stop()
        worker = nil
        isOpen = false
    }
}
