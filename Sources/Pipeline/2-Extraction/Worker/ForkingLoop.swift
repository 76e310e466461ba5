internal import CLinux
internal import Glibc
internal import WeirExtraction

/// A worker that has each document read by a copy of itself.
///
/// It never touches a document, so that no document can touch the next one.
struct ForkingLoop<Reader: DocumentReader> {
    let process: DocumentProcess<Reader>

    /// Serves until the pool is gone.
    func run() {
        while let request = ControlSocket.receive() {
            let job: Int
            switch request.message {
            case .read(let id, _), .attempt(let id): job = id
            case .cancel:
                // It came too late.
                request.close()
                continue
            }
            guard let child = start(request) else {
                request.close()
                let status = WorkerProtocol.Status.unusable
                ControlSocket.send(.ended(id: job, WorkerEnding(signal: 0, status: status)))
                continue
            }
            request.close()
            guard let ending = wait(for: child, job) else { return }
            ControlSocket.send(.ended(id: job, ending))
        }
    }

    private func start(_ request: ControlSocket.Request) -> Int32? {
        let parent = getpid()
        let child = linux_fork()
        guard child == 0 else { return child > 0 ? child : nil }
        close(ControlSocket.descriptor)
        guard linux_die_with_parent(parent) == 0 else { _exit(WorkerProtocol.Status.unusable) }
        serve(request)
        _exit(WorkerProtocol.Status.success)
    }

    /// In the child: limits first, for setting them is denied afterwards.
    private func serve(_ request: ControlSocket.Request) {
        switch request.message {
        case .read(_, let options):
            guard request.descriptors.count == 2 else { return }
            process.limit(options.limits, isLast: true)
            guard Sandbox.enterDocument(process.settings) else { _exit(WorkerProtocol.Status.unusable) }
            process.read(request.descriptors[0], options, into: request.descriptors[1])
        case .attempt:
            guard request.descriptors.count == 1 else { return }
            guard Sandbox.enterDocument(process.settings) else { _exit(WorkerProtocol.Status.unusable) }
            process.attempt(into: request.descriptors[0])
        case .cancel: return
        }
    }

    /// Waits for a child, and for the pool to change its mind.
    ///
    /// - Returns: How the child ended; `nil` when the pool is gone, and the child with it.
    private func wait(for child: Int32, _ job: Int) -> WorkerEnding? {
        let watched = linux_process_descriptor(child)
        defer { if watched >= 0 { close(watched) } }
        while true {
            var wanted = [
                pollfd(fd: watched, events: Int16(POLLIN), revents: 0),
                pollfd(fd: ControlSocket.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard unsafe poll(&wanted, 2, -1) > 0 else { continue }
            if wanted[0].revents != 0 { return WorkerEnding(of: child) }
            guard wanted[1].revents != 0 else { continue }
            guard let request = ControlSocket.receive() else {
                kill(child, SIGKILL)
                _ = WorkerEnding(of: child)
                return nil
            }
            request.close()
            if case .cancel(job) = request.message { kill(child, SIGKILL) }
        }
    }
}
