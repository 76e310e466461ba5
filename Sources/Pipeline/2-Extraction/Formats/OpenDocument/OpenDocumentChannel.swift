internal import WeirContent
internal import WeirExtraction

/// Text that stands inside of other text and is told after it: comments, notes, formulas, links.
struct OpenDocumentChannel {
    /// The text so far.
    private(set) var text: [UInt8] = []
    private var marks: [(offset: Int, place: TextMark.Place)] = []

    /// An empty channel.
    init() {}

    /// Adds a line.
    ///
    /// - Parameters:
    ///   - line: The line in UTF-8; an empty one is left out.
    ///   - place: Where it stands.
    mutating func add(_ line: some Collection<UInt8>, at place: TextMark.Place? = nil) {
        guard !line.isEmpty else { return }
        if let place { marks.append((text.count, place)) }
        text.append(contentsOf: line)
        text.append(UInt8(ascii: "\n"))
    }

    /// Hands everything over as a story.
    func tell(to story: Story) throws(ReadingFault) {
        var told = 0
        for mark in marks {
            story.append(Array(text[told..<mark.offset]))
            try story.pass()
            told = mark.offset
            story.mark(mark.place)
        }
        story.append(Array(text[told...]))
        try story.finish()
    }
}
