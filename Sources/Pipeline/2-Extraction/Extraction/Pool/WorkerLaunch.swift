internal import CLinux
internal import Glibc

/// How a worker is started.
struct WorkerLaunch: Sendable {
    /// Its program.
    let executable: String
    /// How much it locks itself in.
    let sandbox: SandboxMode
    /// What documents share.
    let isolation: IsolationMode

    /// How long a worker may take until it is ready.
    private static let patience = 20_000

    /// Starts a worker, and waits until it is ready.
    ///
    /// - Throws: Why there is none.
    func start() throws(WorkerRefusal) -> WorkerProcess {
        var ends: [Int32] = [-1, -1]
        guard unsafe linux_packet_pair(&ends) == 0 else { throw .noStart }
        let process = spawn(control: ends[1])
        close(ends[1])
        guard process > 0 else {
            close(ends[0])
            throw .noStart
        }
        let worker = WorkerProcess(process, control: ends[0])
        switch worker.receive(within: Self.patience) {
        case .message(.ready(let facts)):
            worker.facts = facts
            return worker
        case .message(.refused(let facts)):
            _ = worker.stop()
            throw .noSandbox(facts)
        default:
            _ = worker.stop()
            throw .noStart
        }
    }

    private func spawn(control: Int32) -> Int32 {
        let arguments = [executable, "--sandbox", sandbox.rawValue, "--isolation", isolation.rawValue]
        return unsafe Self.withCStrings(arguments) { arguments in
            unsafe Self.withCStrings(environment) { environment in
                unsafe linux_spawn(arguments[0], arguments, environment, control)
            }
        }
    }

    /// Nothing of the environment that this process has but where its libraries and the data for recognition are.
    private var environment: [String] {
        // A crash is told by its signal; a handler that prints what was in memory is not wanted.
        ["LC_ALL=C.UTF-8", "LD_BIND_NOW=1", "OMP_THREAD_LIMIT=1", "SWIFT_BACKTRACE=enable=no"]
            + ["LD_LIBRARY_PATH", "TESSDATA_PREFIX"].compactMap { name in
                WorkerExecutable.value(of: name).map { "\(name)=\($0)" }
            }
    }

    /// Gives `body` a list as C wants it, with `nil` at its end.
    private static func withCStrings(
        _ strings: [String],
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers = unsafe strings.map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe pointers.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return -1 }
            return unsafe body(base)
        }
    }
}
