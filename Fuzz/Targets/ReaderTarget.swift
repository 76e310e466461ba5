internal import WeirContent
internal import WeirExtraction
internal import WeirFormats

/// Reads any bytes as one of some formats, without asking the sniffer whether they are: twice, for the same has to come
/// of it.
struct ReaderTarget {
    /// What may be tried.
    enum Form {
        case format(ContentFormat)
        /// Content in a coding of HTTP, which is sniffed once the coding is off.
        case coding(String)
    }

    private let forms: [Form]

    /// A target for the readers of some formats.
    init(_ formats: [ContentFormat], codings: [String] = []) {
        forms = formats.map { .format($0) } + codings.map { .coding($0) }
    }

    /// Small, so that no input takes long; every one of them can be reached.
    static let limits: ExtractionLimits = {
        var limits = ExtractionLimits()
        limits.inputBytes = 1 << 20
        limits.bytes = 4 << 20
        limits.textBytes = 2 << 20
        limits.depth = 4
        limits.entries = 500
        limits.pages = 100
        limits.pageOperators = 50_000
        limits.operators = 200_000
        limits.parts = 100
        limits.partDepth = 20
        limits.issues = 50
        limits.pictures = 5
        limits.pictureBytes = 64...1 << 20
        return limits
    }()

    func run(_ input: [UInt8]) -> String? {
        guard let form = form(of: input) else { return nil }
        let content = ByteSlice(input)
        let first = read(content, as: form)
        if let broken = first.broken { return broken }
        guard first.digest == read(content, as: form).digest else { return "the same bytes give the same events" }
        return nil
    }

    private func read(_ content: ByteSlice, as form: Form) -> PromiseSink {
        var options = ExtractionOptions()
        options.limits = Self.limits
        let sink = PromiseSink(Self.limits)
        switch form {
        case .format(let format):
            Reading.run(content, as: format, options, into: sink)
            sink.finish(inputBytes: content.count)
        case .coding(let coding):
            options.encodings = [coding]
            Reading.run(content, options, into: sink)
            // Nothing, encoded, has bytes and is passed in silence.
            sink.finish(inputBytes: 0)
        }
        return sink
    }

    /// What the bytes look like, if that is to be tried, or else what the last of them says.
    private func form(of input: [UInt8]) -> Form? {
        guard let last = input.last else { return nil }
        let sniffed = FormatSniffer.format(of: input.span)
        let fitting = forms.first { form in
            guard case .format(let format) = form else { return false }
            return format == sniffed || sniffed == .zip && format.isPackage
        }
        return fitting ?? forms[Int(last) % forms.count]
    }
}

extension ContentFormat {
    /// Whether it is a ZIP archive that the sniffer leaves to its reader.
    fileprivate var isPackage: Bool {
        [.word, .excel, .powerPoint, .openXML, .odText, .epub].contains(self)
    }
}
