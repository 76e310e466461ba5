internal import CLinux
internal import Glibc
internal import WeirExtraction

/// A worker that reads documents itself, one after the other.
struct ReadingLoop<Reader: DocumentReader> {
    let process: DocumentProcess<Reader>

    /// Serves until the pool is gone.
    func run() {
        while let request = ControlSocket.receive() {
            // A worker that hears from its pool while it reads is not wanted any more.
            _ = linux_end_on_input(ControlSocket.descriptor, 1)
            if isGone { return }
            let job = serve(request)
            request.close()
            _ = linux_end_on_input(ControlSocket.descriptor, 0)
            if let job { ControlSocket.send(.ended(id: job, WorkerEnding(signal: 0, status: 0))) }
        }
    }

    private func serve(_ request: ControlSocket.Request) -> Int? {
        switch request.message {
        case .read(let id, let options):
            if request.descriptors.count == 2 {
                process.limit(options.limits, isLast: false)
                process.read(request.descriptors[0], options, into: request.descriptors[1])
            }
            return id
        case .attempt(let id):
            if request.descriptors.count == 1 { process.attempt(into: request.descriptors[0]) }
            return id
        case .cancel: return nil
        }
    }

    /// Whether the pool went before anybody was told.
    private var isGone: Bool {
        var wanted = pollfd(fd: ControlSocket.descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&wanted, 1, 0) != 0
    }
}
