internal import WeirContent
internal import WeirExtraction

/// Takes any bytes for the frames and packets of a worker that was taken over by what it read.
///
/// A frame is a byte for its kind, two for the length of its payload, the lesser first, and the payload.
enum FramesTarget {
    static func run(_ input: [UInt8]) -> String? {
        unsafe input.withUnsafeBytes { unsafe packets($0) ?? frames($0) }
    }

    private static func packets(_ bytes: UnsafeRawBufferPointer) -> String? {
        if let message = unsafe try? WorkerMessage(packet: bytes) {
            let again = unsafe message.packet.withUnsafeBytes { unsafe try? WorkerMessage(packet: $0) }
            guard again == message else { return "what a worker says is the same once more" }
        }
        if let job = unsafe JobMessage(packet: bytes) {
            let again = unsafe job.packet.withUnsafeBytes { unsafe JobMessage(packet: $0) }
            guard again != nil else { return "what a pool asks can be asked once more" }
        }
        return nil
    }

    private static func frames(_ bytes: UnsafeRawBufferPointer) -> String? {
        var options = ExtractionOptions()
        options.limits = ReaderTarget.limits
        var decoder = FrameDecoder(options)
        var offset = 0
        var text = 0
        var pictures = 0
        while offset + 3 <= bytes.count {
            let length = unsafe Int(bytes[offset + 1]) | Int(bytes[offset + 2]) << 8
            guard let kind = unsafe FrameKind(rawValue: bytes[offset]) else { return nil }
            let end = min(bytes.count, offset + 3 + length)
            let payload = unsafe UnsafeRawBufferPointer(rebasing: bytes[(offset + 3)..<end])
            guard let frame = unsafe try? decoder.decode(kind, payload) else { return nil }
            switch frame {
            case .text(let count):
                guard count <= payload.count else { return "text is in its frame" }
                let words = unsafe UnsafeRawBufferPointer(rebasing: payload.suffix(count))
                guard unsafe String(validating: words, as: UTF8.self) != nil else { return "text is valid UTF-8" }
                text += count
            case .event(.picture(let picture, _)):
                pictures += 1
                guard options.limits.pictureBytes.contains(picture.count) else { return "pictures keep their limits" }
            case .event(.story(let origin, _)) where origin.path.count > options.limits.depth + 1:
                return "no story comes from deeper than the limit"
            default: break
            }
            offset = end
        }
        guard text <= options.limits.textBytes else { return "no more text comes than the limit" }
        guard pictures <= options.limits.pictures else { return "no more pictures come than the limit" }
        var previous = 0
        for mark in decoder.marks {
            guard mark.offset >= previous else { return "marks are in the order of their offsets" }
            previous = mark.offset
        }
        return nil
    }
}
