internal import CLinux
internal import Glibc

/// A worker that runs: a process and the socket it listens on.
final class WorkerProcess {
    /// What comes in from a worker.
    enum Report {
        case message(WorkerMessage)
        /// It has ended, or does not speak as it should.
        case lost
        /// Nothing came in time.
        case silence
    }

    /// What it stated when it was ready.
    var facts: WorkerFacts?

    private let process: Int32
    private let control: Int32
    private var ending: WorkerEnding?

    /// A process that was just started, and our end of its socket.
    init(_ process: Int32, control: Int32) {
        self.process = process
        self.control = control
    }

    deinit {
        _ = stop()
        close(control)
    }

    /// Sends a message with descriptors.
    ///
    /// - Returns: Whether it could be sent; a worker that has ended takes nothing.
    func send(_ message: JobMessage, _ descriptors: [Int32] = []) -> Bool {
        let packet = message.packet
        return unsafe linux_send(control, packet, packet.count, descriptors, Int32(descriptors.count)) == 0
    }

    /// Receives the next message.
    func receive(within milliseconds: Int) -> Report {
        guard Milliseconds.wait(for: control, atMost: milliseconds) else { return .silence }
        return unsafe withUnsafeTemporaryAllocation(byteCount: WorkerProtocol.packetBytes, alignment: 8) { room in
            var descriptors = [Int32](repeating: -1, count: Int(LINUX_DESCRIPTORS))
            var count: Int32 = 0
            let received = unsafe linux_receive(control, room.baseAddress, room.count, &descriptors, &count)
            // A worker has no descriptors to give.
            for index in 0..<Int(count) { close(descriptors[index]) }
            guard received > 0, count == 0,
                let message = unsafe try? WorkerMessage(packet: UnsafeRawBufferPointer(rebasing: room[..<received]))
            else { return .lost }
            return .message(message)
        }
    }

    /// Ends it with all its children.
    ///
    /// - Returns: How it ended; a worker that had ended by itself keeps its own end.
    func stop() -> WorkerEnding {
        if let ending { return ending }
        // It leads its process group, and its number is not given away before it is waited for.
        _ = kill(-process, SIGKILL)
        let ending = WorkerEnding(of: process) ?? WorkerEnding(signal: SIGKILL, status: 0)
        self.ending = ending
        return ending
    }
}
