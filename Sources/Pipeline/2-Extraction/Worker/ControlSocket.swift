internal import CLinux
internal import Glibc
internal import WeirExtraction

/// The socket on which the pool speaks to its worker.
enum ControlSocket {
    /// What the pool asks, and the descriptors that came with it.
    struct Request {
        let message: JobMessage
        let descriptors: [Int32]

        /// Closes the descriptors.
        func close() {
            for descriptor in descriptors { Glibc.close(descriptor) }
        }
    }

    /// Its descriptor.
    static let descriptor = LINUX_CONTROL

    /// Waits for the next request; `nil` when the pool is gone.
    static func receive() -> Request? {
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { room in
            while true {
                var descriptors = [Int32](repeating: -1, count: Int(LINUX_DESCRIPTORS))
                var count: Int32 = 0
                let received = unsafe linux_receive(descriptor, room.baseAddress, room.count, &descriptors, &count)
                guard received > 0 else { return nil }
                descriptors.removeLast(descriptors.count - Int(count))
                let packet = unsafe UnsafeRawBufferPointer(rebasing: room[..<received])
                if let message = unsafe JobMessage(packet: packet) {
                    return Request(message: message, descriptors: descriptors)
                }
                for descriptor in descriptors { close(descriptor) }
            }
        }
    }

    /// Tells the pool something.
    static func send(_ message: WorkerMessage) {
        let packet = message.packet
        _ = unsafe linux_send(descriptor, packet, packet.count, nil, 0)
    }
}
