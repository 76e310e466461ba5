internal import WeirContent
internal import WeirExtraction
internal import WeirFormats

/// Reads any bytes as a document that is what the sniffer says, archives inside and behind it included.
enum DocumentTarget {
    static func run(_ input: [UInt8]) -> String? {
        var options = ExtractionOptions()
        options.limits = ReaderTarget.limits
        let sinks = [PromiseSink(options.limits), PromiseSink(options.limits)]
        for sink in sinks {
            Reading.run(ByteSlice(input), options, into: sink)
            sink.finish(inputBytes: input.count)
            if let broken = sink.broken { return broken }
        }
        return sinks[0].digest == sinks[1].digest ? nil : "the same bytes give the same events"
    }
}
