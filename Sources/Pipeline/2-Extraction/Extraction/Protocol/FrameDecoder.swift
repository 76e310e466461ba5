internal import WeirContent

/// Takes frames apart that a process wrote which may have been taken over by what it read.
///
/// Everything is checked: values against the closed sets they come from, texts for their encoding, marks against the
/// text, the order of frames, and sums against the limits that the process was given. Whatever breaks a rule is a fault,
/// after which nothing of the process is believed.
package struct FrameDecoder {
    /// Whether a story has begun and not ended.
    package private(set) var isInStory = false
    /// Marks of the story, the latest of them when there are too many.
    package private(set) var marks: [TextMark] = []

    private let options: ExtractionOptions
    private var storyBytes = 0
    private var textLeft: Int
    private var picturesLeft: Int
    private var issuesLeft: Int

    /// When so many marks are kept, the older half is forgotten.
    private static let mostMarks = 1 << 19

    /// A decoder for the reading of one document.
    package init(_ options: ExtractionOptions) {
        self.options = options
        textLeft = options.limits.textBytes
        picturesLeft = options.wantsPictures ? options.limits.pictures : 0
        // The last one says that there are more.
        issuesLeft = options.limits.issues &+ 1
    }

    /// The most bytes that the payload of a frame may have.
    package func mostBytes(of kind: FrameKind) -> Int {
        guard kind == .picture else { return WorkerProtocol.frameBytes }
        let (most, isOver) = options.limits.pictureBytes.upperBound.addingReportingOverflow(WorkerProtocol.frameBytes)
        return isOver ? .max : most
    }

    /// What a frame says.
    package mutating func decode(_ kind: FrameKind, _ payload: UnsafeRawBufferPointer) throws(WireFault) -> Frame {
        var wire = unsafe WireReader(payload)
        let frame = try decode(kind, &wire)
        try wire.finish()
        return frame
    }

    private mutating func decode(_ kind: FrameKind, _ wire: inout WireReader) throws(WireFault) -> Frame {
        switch kind {
        case .format:
            let format = try wire.spelled(ContentFormat.self)
            return .event(.format(format, try path(&wire)))
        case .begin:
            guard !isInStory else { throw WireFault() }
            let origin = try origin(&wire)
            isInStory = true
            storyBytes = 0
            marks.removeAll(keepingCapacity: true)
            return .event(.story(origin, isRepeat: try wire.flag()))
        case .text: return .text(count: try text(&wire))
        case .end:
            guard isInStory else { throw WireFault() }
            isInStory = false
            return .end
        case .issue:
            try Self.spend(&issuesLeft, 1)
            let problem = try wire.spelled(ContentProblem.self)
            return .event(.issue(problem, try path(&wire)))
        case .label:
            let id = try wire.text()
            let site = try wire.optionalText()
            return .event(.label(SensitivityLabel(id: id, site: site, name: try wire.optionalText())))
        case .picture:
            try Self.spend(&picturesLeft, 1)
            let origin = try origin(&wire)
            guard options.limits.pictureBytes.contains(wire.left) else { throw WireFault() }
            return unsafe .event(.picture([UInt8](try wire.take(wire.left)), origin))
        case .done:
            guard !isInStory else { throw WireFault() }
            return .done
        case .shortage: return .shortage
        case .attempt:
            let attempt = try wire.spelled(SandboxAttempt.self)
            return .attempt(attempt, error: Int32(try wire.number(notOver: WorkerProtocol.largestNumber)))
        }
    }

    /// Takes the marks, checks the text, and leaves it where it is.
    private mutating func text(_ wire: inout WireReader) throws(WireFault) -> Int {
        guard isInStory else { throw WireFault() }
        var taken: [TextMark] = []
        var offset = 0
        for _ in 0..<(try wire.number(notOver: WorkerProtocol.markBytes)) {
            offset += try wire.number(notOver: WorkerProtocol.textBytes)
            taken.append(TextMark(offset: storyBytes + offset, place: try TextMark.Place(from: &wire)))
        }
        let count = wire.left
        guard offset <= count, count <= WorkerProtocol.textBytes else { throw WireFault() }
        try Self.spend(&textLeft, count)
        guard unsafe (try? UTF8Span(validating: Span(_unsafeBytes: try wire.take(count)))) != nil else {
            throw WireFault()
        }
        storyBytes += count
        marks += taken
        if marks.count > Self.mostMarks { marks.removeFirst(marks.count - Self.mostMarks / 2) }
        return count
    }

    /// A member that is too deep is named and not opened.
    private var mostElements: Int { min(options.limits.depth, WorkerProtocol.pathElements) + 1 }

    private func path(_ wire: inout WireReader) throws(WireFault) -> [String] {
        let path = try wire.texts()
        guard path.count <= mostElements else { throw WireFault() }
        return path
    }

    private func origin(_ wire: inout WireReader) throws(WireFault) -> Origin {
        let origin = try Origin(from: &wire)
        guard origin.path.count <= mostElements else { throw WireFault() }
        return origin
    }

    private static func spend(_ left: inout Int, _ count: Int) throws(WireFault) {
        guard count <= left else { throw WireFault() }
        left -= count
    }
}
