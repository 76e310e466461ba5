internal import WeirContent

/// What a pool asks of a worker, on its control socket.
package enum JobMessage: Hashable {
    /// Read the document that comes as the first descriptor, and write frames to the second.
    case read(id: Int, ExtractionOptions)
    /// Try to leave the sandbox, and write what comes of it to the descriptor.
    case attempt(id: Int)
    /// Stop reading.
    case cancel(id: Int)

    /// As a packet.
    package var packet: [UInt8] {
        var wire = WireWriter()
        wire.put(byte: UInt8(WorkerProtocol.version))
        switch self {
        case .read(let id, let options):
            wire.put(byte: 1)
            wire.put(id)
            options.put(into: &wire)
        case .attempt(let id):
            wire.put(byte: 2)
            wire.put(id)
        case .cancel(let id):
            wire.put(byte: 3)
            wire.put(id)
        }
        return wire.bytes
    }

    /// What a packet asks; `nil` when nobody honest asks so.
    package init?(packet: UnsafeRawBufferPointer) {
        var wire = unsafe WireReader(packet)
        do throws(WireFault) {
            guard try wire.byte() == UInt8(WorkerProtocol.version) else { return nil }
            let kind = try wire.byte()
            let id = try wire.number()
            switch kind {
            case 1: self = .read(id: id, try ExtractionOptions(from: &wire))
            case 2: self = .attempt(id: id)
            case 3: self = .cancel(id: id)
            default: return nil
            }
            try wire.finish()
        } catch {
            return nil
        }
    }
}

extension ExtractionOptions {
    fileprivate init(from wire: inout WireReader) throws(WireFault) {
        self.init()
        limits = try ExtractionLimits(from: &wire)
        opensArchives = try wire.flag()
        wantsPictures = try wire.flag()
        name = try wire.text()
        declaredType = try wire.optionalText()
        encodings = try wire.texts()
    }

    fileprivate func put(into wire: inout WireWriter) {
        limits.put(into: &wire)
        wire.put(opensArchives)
        wire.put(wantsPictures)
        // The end of a name has its extension.
        let tail = Array(name.utf8.suffix(WorkerProtocol.stringBytes / 4))
        wire.put(String(decoding: tail, as: UTF8.self))
        wire.put(declaredType)
        // A packet holds no more; nobody encodes content a dozen times.
        wire.put(encodings.suffix(8).map { String($0.prefix(64)) })
    }
}

extension ExtractionLimits {
    fileprivate init(from wire: inout WireReader) throws(WireFault) {
        self.init()
        inputBytes = try wire.number()
        bytes = try wire.number()
        textBytes = try wire.number()
        depth = try wire.number(notOver: Self.deepest)
        entries = try wire.number()
        pages = try wire.number()
        pageOperators = try wire.number()
        operators = try wire.number()
        parts = try wire.number()
        partDepth = try wire.number()
        issues = try wire.number()
        let smallest = try wire.number()
        let largest = try wire.number()
        guard smallest <= largest else { throw WireFault() }
        pictureBytes = smallest...largest
        pixels = try wire.number()
        pictures = try wire.number()
        milliseconds = try wire.number()
        pictureMilliseconds = try wire.number()
        memoryBytes = try wire.number()
    }

    fileprivate func put(into wire: inout WireWriter) {
        let smallest = max(0, pictureBytes.lowerBound)
        for number in [
            inputBytes, bytes, textBytes, min(depth, Self.deepest), entries, pages, pageOperators, operators, parts,
            partDepth, issues, smallest, max(smallest, pictureBytes.upperBound), pixels, pictures, milliseconds,
            pictureMilliseconds, memoryBytes,
        ] {
            wire.put(number)
        }
    }

    /// What a path has room for, and one element for a member that is named but not opened.
    private static let deepest = WorkerProtocol.pathElements - 1
}
