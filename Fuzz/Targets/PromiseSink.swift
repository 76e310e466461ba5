internal import WeirContent
internal import WeirExtraction

/// Takes what a reader hands over and notes the first promise that it breaks.
final class PromiseSink: ExtractionSink {
    /// The promise that was broken first.
    private(set) var broken: String?
    /// Whether anything was said: a story, a problem or a picture.
    private(set) var hasSpoken = false

    private let limits: ExtractionLimits
    private var events = Hasher()
    private var isInStory = false
    private var storyBytes = 0
    private var lastMark = 0
    private var textBytes = 0
    private var pictures = 0
    private var issues = 0

    /// A sink for one reading.
    init(_ limits: ExtractionLimits) {
        self.limits = limits
    }

    /// What was handed over, in short: the same for the same events, in one process.
    var digest: Int { events.finalize() }

    /// Notes what can be told only at the end.
    func finish(inputBytes: Int) {
        expect(!isInStory, "every story ends")
        expect(hasSpoken || inputBytes == 0, "what has bytes is never passed in silence")
    }

    func format(_ format: ContentFormat, path: [String]) {
        expect(path.count <= limits.depth, "no member is opened deeper than the limit")
        events.combine(format)
        events.combine(path)
    }

    func begin(_ origin: Origin, isRepeat: Bool) {
        expect(!isInStory, "stories do not nest")
        expect(origin.path.count <= limits.depth, "no story comes from deeper than the limit")
        hasSpoken = true
        isInStory = true
        storyBytes = 0
        lastMark = 0
        events.combine(origin)
        events.combine(isRepeat)
    }

    func text(_ text: Span<UInt8>, marks: [TextMark]) {
        expect(isInStory, "text belongs to a story")
        expect((try? UTF8Span(validating: text)) != nil, "text is valid UTF-8")
        let start = storyBytes
        storyBytes += text.count
        textBytes += text.count
        expect(textBytes <= limits.textBytes, "no more text comes than the limit")
        for mark in marks {
            expect(mark.offset >= lastMark, "marks are in the order of their offsets")
            expect((start...storyBytes).contains(mark.offset), "marks lie in the text that they come with")
            lastMark = mark.offset
        }
        unsafe text.withUnsafeBytes { unsafe events.combine(bytes: $0) }
        events.combine(marks)
    }

    func end() {
        expect(isInStory, "only what began ends")
        isInStory = false
        events.combine(storyBytes)
    }

    func issue(_ problem: ContentProblem, path: [String]) {
        // A member that is too deep is named and not opened.
        expect(path.count <= limits.depth + 1, "no problem comes from deeper than the limit")
        issues += 1
        expect(issues <= limits.issues + 1, "no more problems are listed than the limit, and that there are more")
        hasSpoken = true
        events.combine(problem)
        events.combine(path)
    }

    func label(_ label: SensitivityLabel) {
        events.combine(label)
    }

    func picture(_ picture: Span<UInt8>, origin: Origin) {
        pictures += 1
        expect(pictures <= limits.pictures, "no more pictures come than the limit")
        expect(limits.pictureBytes.contains(picture.count), "pictures are neither smaller nor larger than the limits")
        expect(origin.path.count <= limits.depth, "no picture comes from deeper than the limit")
        hasSpoken = true
        unsafe picture.withUnsafeBytes { unsafe events.combine(bytes: $0) }
        events.combine(origin)
    }

    private func expect(_ isKept: Bool, _ promise: String) {
        if !isKept, broken == nil { broken = promise }
    }
}
