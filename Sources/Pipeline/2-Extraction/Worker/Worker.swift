internal import CLinux
internal import Glibc
internal import WeirContent
internal import WeirExtraction

/// A process that reads documents for another one.
///
/// It has one thread, says nothing on standard output or error, and ends when the pool that started it does.
package enum Worker {
    /// Serves the pool that started this process until it is gone.
    ///
    /// - Parameter reader: What documents are read with.
    /// - Returns: The status to end with.
    package static func run(_ reader: some DocumentReader) -> Int32 {
        guard let settings = WorkerSettings(arguments: CommandLine.arguments.dropFirst()), isStartedByPool else {
            return misuse(reader)
        }
        _ = linux_prepare_allocator()
        reader.prepare()
        let process = DocumentProcess(reader: reader, settings: settings)
        guard let facts = Sandbox.enter(settings, version: reader.version) else { return 1 }
        if settings.sandbox == .required, !facts.isLockedIn {
            ControlSocket.send(.refused(facts))
            return 1
        }
        switch settings.isolation {
        case .document:
            ControlSocket.send(.ready(facts))
            ForkingLoop(process: process).run()
        case .persistent:
            // Later on nobody may do it.
            guard linux_own_input(ControlSocket.descriptor) == 0, Sandbox.enterDocument(settings) else { return 1 }
            ControlSocket.send(.ready(facts))
            ReadingLoop(process: process).run()
        }
        return 0
    }

    private static var isStartedByPool: Bool {
        var type: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        let result = unsafe getsockopt(ControlSocket.descriptor, SOL_SOCKET, SO_TYPE, &type, &length)
        return result == 0 && type == Int32(SOCK_SEQPACKET.rawValue)
    }

    /// Tells a person who starts it what it is.
    private static func misuse(_ reader: some DocumentReader) -> Int32 {
        let text = Array("weir \(reader.version): a part of weir that it starts by itself; see weir doctor\n".utf8)
        _ = unsafe write(STDERR_FILENO, text, text.count)
        return 2
    }
}
