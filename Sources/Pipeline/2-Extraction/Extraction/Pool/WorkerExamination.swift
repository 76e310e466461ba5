internal import Glibc

/// What a worker turns out to be when it is started and tries to leave its sandbox.
package struct WorkerExamination: Sendable {
    /// Whether there is a worker.
    package enum State: Hashable, Sendable {
        /// No program was found.
        case missing
        /// The program does not start, or is no worker of this version.
        case failing
        /// It does not start, because the system lacks what its sandbox is made of.
        case refusing(WorkerFacts)
        /// It starts.
        case running(WorkerFacts)
    }

    /// The program; `nil` when none was found.
    package let executable: String?
    /// Whether it starts.
    package private(set) var state: State
    /// What it could do (`true`) and what was denied, in the order of `SandboxAttempt`.
    package private(set) var attempts: [(attempt: SandboxAttempt, isAllowed: Bool)] = []

    /// How long the attempts may take, in milliseconds.
    private static let patience = 10_000

    /// Starts a program with the sandbox that is required, and has it try everything.
    package init(of executable: String?) {
        self.executable = executable
        state = .missing
        guard let executable else { return }
        let launch = WorkerLaunch(executable: executable, sandbox: .required, isolation: .document)
        let slot = WorkerSlot(launch, documentsPerWorker: 1)
        state = .failing
        guard let ends = FramePipe.ends() else { return }
        let pipe = FramePipe(adopting: ends.reading, patience: Self.patience)
        defer { slot.cancel() }
        do throws(WorkerRefusal) {
            defer { close(ends.writing) }
            try slot.begin({ .attempt(id: $0) }, [ends.writing])
        } catch {
            if case .noSandbox(let facts) = error { state = .refusing(facts) }
            return
        }
        if let facts = slot.facts { state = .running(facts) }
        collect(from: pipe)
    }

    /// Whether it starts, with all that the sandbox asks for, and whatever it tries is denied.
    package var isSound: Bool {
        guard case .running(let facts) = state, facts.isLockedIn else { return false }
        return attempts.count == SandboxAttempt.allCases.count && attempts.allSatisfy { !$0.isAllowed }
    }

    private mutating func collect(from pipe: FramePipe) {
        var decoder = FrameDecoder(ExtractionOptions())
        var errors: [SandboxAttempt: Int32] = [:]
        reading: while let (kind, payload) = unsafe try? pipe.next(mostBytes: { decoder.mostBytes(of: $0) }) {
            switch unsafe try? decoder.decode(kind, payload) {
            case .attempt(let attempt, let error): errors[attempt] = error
            default: break reading
            }
        }
        attempts = SandboxAttempt.allCases.compactMap { attempt in
            // Whoever succeeds in executing another program says nothing any more.
            guard let error = errors[attempt] else { return attempt == .execute ? (attempt, true) : nil }
            return (attempt, ![EPERM, EACCES, ENOSYS].contains(error))
        }
    }
}
