internal import WeirContent
internal import WeirExtraction

/// The text that a picture carries beside its pixels, as it is collected.
final class PictureMetadata {
    private let reading: Reading
    private let properties: Story
    private var tail: ByteSlice?

    /// The shortest run of printable characters behind a picture that is taken for text.
    private static let shortestRun = 6

    /// No text yet.
    init(_ reading: Reading) {
        self.reading = reading
        properties = reading.story(.properties)
    }

    /// Adds a text under its name.
    func add(_ name: String, _ text: [UInt8]) throws(ReadingFault) {
        let trimmed = text.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A }
        guard !trimmed.isEmpty else { return }
        properties.mark(.name(name))
        properties.append(trimmed)
        properties.append(UInt8(ascii: "\n"))
        try properties.pass()
    }

    /// Adds text in an unknown encoding.
    func add(_ name: String, decoding bytes: ByteSlice) throws(ReadingFault) {
        try add(name, TextDecoder.utf8(bytes, declared: nil))
    }

    /// Adds compressed text (PNG, section 11.3.3.3).
    func add(_ name: String, inflating bytes: ByteSlice) throws(ReadingFault) {
        var text: [UInt8] = []
        try unsafe Inflater.inflate(bytes, .zlib, reading) { (piece) throws(ReadingFault) in
            unsafe text.append(contentsOf: piece)
        }
        try add(name, decoding: ByteSlice(text))
    }

    /// Notes what stands behind the end of the picture.
    func note(tail bytes: ByteSlice) {
        tail = bytes
    }

    /// Hands over what was collected.
    func finish() throws(ReadingFault) {
        try properties.finish()
        guard let tail else { return }
        let story = reading.story(.tail)
        var run: [UInt8] = []
        func endRun() throws(ReadingFault) {
            if run.count >= Self.shortestRun {
                story.append(run)
                story.append(UInt8(ascii: "\n"))
                try story.pass()
            }
            run.removeAll(keepingCapacity: true)
        }
        try tail.withSpan { (bytes) throws(ReadingFault) in
            for index in bytes.indices {
                let byte = bytes[index]
                if (0x20..<0x7F).contains(byte) || byte == 0x09 { run.append(byte) } else { try endRun() }
            }
        }
        try endRun()
        try story.finish()
    }
}
