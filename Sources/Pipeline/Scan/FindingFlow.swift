internal import WeirContent
internal import WeirExtraction
internal import WeirVerdict

/// The way of the findings of one payload from the engine to the caller: each gets its place, repeats are left out, and
/// those that count for no profile are held back.
struct FindingFlow {
    /// What the story that is scanned now says about its findings.
    private struct Story {
        let origin: Origin
        let number: Int
        let isRepeat: Bool
        let stories: DocumentStories
    }

    private var gate: FindingGate?
    private var repeats = RepeatFilter()
    private var story: Story?
    private var begun = 0
    /// Whether findings in text that was scanned as it is are remembered, because another reading follows.
    private let expectsRepeats: Bool

    /// A flow through `gate`; without one everything counts.
    init(_ gate: FindingGate?, expectsRepeats: Bool) {
        self.gate = gate
        self.expectsRepeats = expectsRepeats
    }

    /// Findings from now on are in a story of a document.
    mutating func begin(_ origin: Origin, isRepeat: Bool, _ stories: DocumentStories) {
        begun += 1
        story = Story(origin: origin, number: begun, isRepeat: isRepeat, stories: stories)
        gate?.isRecognized = stories.isRecognizing
    }

    /// Ends a story, or the text that was scanned as it is: what waits for others near it is decided.
    mutating func end<E: Error>(_ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void) throws(E) {
        try gate?.finish(onFinding)
        gate?.isRecognized = false
        story = nil
    }

    /// Takes the next finding, with the bytes around it and where in them it is.
    @inline(__always)
    mutating func take<E: Error>(
        _ finding: Finding,
        _ window: Span<UInt8>,
        _ match: Range<Int>,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        guard story != nil || expectsRepeats else { return try pass(finding, window, match, onFinding) }
        let path = story?.origin.path ?? []
        guard repeats.admits(finding, window.extracting(match), path: path, isRepeat: story?.isRepeat ?? false) else {
            return
        }
        var placed = finding
        placed.place = story.map { story in
            FindingPlace(Self.origin(of: story, at: finding.start), story: story.number, isRepeat: story.isRepeat)
        }
        try pass(placed, window, match, onFinding)
    }

    /// Takes what was found of all of the payload, after the end of its last text.
    mutating func takeWholes<E: Error>(
        _ wholes: [PayloadFinding],
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        let nothing: [UInt8] = []
        for whole in wholes {
            gate?.isRecognized = whole.isRecognized
            try pass(whole.finding, nothing.span, 0..<0, onFinding)
        }
        try end(onFinding)
    }

    private mutating func pass<E: Error>(
        _ finding: Finding,
        _ window: Span<UInt8>,
        _ match: Range<Int>,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        guard gate != nil else { return try onFinding(finding, window, match) }
        try gate?.take(finding, window, match, onFinding)
    }

    /// The origin of a story, made nearer by the last mark before an offset of its text.
    private static func origin(of story: Story, at offset: Int) -> Origin {
        story.origin.nearer(story.stories.marks, at: offset)
    }

    /// Ends the payload: data classes are decided, and what counts because of them is passed on.
    mutating func close<E: Error>(_ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void) throws(E) {
        try gate?.close(onFinding)
    }

    /// What the data classes came to.
    var verdict: ClassVerdict { gate?.verdict ?? ClassVerdict() }
    /// The findings that counted and were too many to be passed on, by entry.
    var omitted: [Int: Int] { gate?.omitted ?? [:] }
    /// How many findings counted for no profile.
    var withheld: Int { gate?.withheld ?? 0 }
    /// What the findings came to for each chosen profile.
    var outcomes: [ProfileOutcome] { gate?.outcomes ?? [] }

    /// Whether something was found that is not tolerated, with `findings` passed on.
    func isMatch(findings: Int) -> Bool {
        guard let gate else { return findings > 0 }
        return gate.alone > 0 || gate.outcomes.contains(where: \.isMatch)
    }
}
