internal import WeirContent
internal import WeirExtraction

extension Reading {
    /// Does what is done once in a process, so that no document pays for it.
    ///
    /// Converters of character sets are opened, and a document of each kind is read. It takes some milliseconds.
    package static func prepare() {
        CharsetTable.prepare()
        let sink = SilentSink()
        for sample in Samples.all { run(ByteSlice(sample), ExtractionOptions(), into: sink) }
    }
}

/// Takes what nobody wants to know.
private final class SilentSink: ExtractionSink {
    func format(_ format: ContentFormat, path: [String]) {}
    func begin(_ origin: Origin, isRepeat: Bool) {}
    func text(_ text: Span<UInt8>, marks: [TextMark]) {}
    func end() {}
    func issue(_ problem: ContentProblem, path: [String]) {}
    func label(_ label: SensitivityLabel) {}
    func picture(_ picture: Span<UInt8>, origin: Origin) {}
}
