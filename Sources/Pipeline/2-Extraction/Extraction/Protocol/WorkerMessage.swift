internal import CLinux

/// What a worker says on its control socket.
package enum WorkerMessage: Hashable {
    /// It is ready.
    case ready(WorkerFacts)
    /// It does not start without the sandbox that was asked for.
    case refused(WorkerFacts)
    /// The process that read a document has ended, or, in a worker that reads documents itself, the reading has.
    case ended(id: Int, WorkerEnding)

    /// As a packet.
    package var packet: [UInt8] {
        var wire = WireWriter()
        wire.put(byte: UInt8(WorkerProtocol.version))
        switch self {
        case .ready(let facts):
            wire.put(byte: 1)
            facts.put(into: &wire)
        case .refused(let facts):
            wire.put(byte: 2)
            facts.put(into: &wire)
        case .ended(let id, let ending):
            wire.put(byte: 3)
            wire.put(id)
            wire.put(Int(ending.signal))
            wire.put(Int(ending.status))
            wire.put(ending.residentKilobytes)
            wire.put(ending.processorMicroseconds)
        }
        return wire.bytes
    }

    /// What a packet says.
    package init(packet: UnsafeRawBufferPointer) throws(WireFault) {
        var wire = unsafe WireReader(packet)
        guard try wire.byte() == UInt8(WorkerProtocol.version) else { throw WireFault() }
        switch try wire.byte() {
        case 1: self = .ready(try WorkerFacts(from: &wire))
        case 2: self = .refused(try WorkerFacts(from: &wire))
        case 3:
            let id = try wire.number()
            var ending = WorkerEnding(
                signal: Int32(try wire.number(notOver: 127)),
                status: Int32(try wire.number(notOver: 255))
            )
            ending.residentKilobytes = try wire.number()
            ending.processorMicroseconds = try wire.number()
            self = .ended(id: id, ending)
        default: throw WireFault()
        }
        try wire.finish()
    }
}
