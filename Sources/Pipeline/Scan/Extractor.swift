public import WeirContent
internal import WeirExtraction

/// Reads the text of content of any kind, in worker processes; shared by any number of threads.
///
/// Every `Scanner` has one. Use it alone to see what a scan would see.
public final class Extractor: Sendable {
    /// How content is taken apart.
    public let settings: DocumentSettings

    let pool: ExtractorPool

    /// An extractor; workers start when they are needed.
    public init(_ settings: DocumentSettings = DocumentSettings()) {
        self.settings = settings
        var configuration = ExtractorPool.Configuration()
        if let path = settings.extractorPath { configuration.extractor = path }
        if let path = settings.recognizerPath { configuration.recognizer = path }
        configuration.sandbox = settings.sandbox
        configuration.isolation = settings.isolation
        configuration.slots = settings.workers
        pool = ExtractorPool(configuration)
    }

    /// Whether the program that recognises text in pictures was found.
    public var canRecognize: Bool { pool.recognizesPictures }

    /// Reads the text of one payload.
    ///
    /// - Parameters:
    ///   - payload: The content.
    ///   - onSegment: Called for each segment, in the order of the content; what it throws ends the reading.
    /// - Returns: What the content is, and what could not be read.
    /// - Throws: What `onSegment` throws.
    public func extract<E: Error>(
        _ payload: Payload,
        onSegment: (Segment) throws(E) -> Void
    ) throws(E) -> ExtractionOutcome {
        var reader = PayloadReader(payload)
        guard let source = reader.source(limit: settings.limits.inputBytes) else {
            return ExtractionOutcome(
                mime: reader.format.mime,
                issues: [reader.issue ?? InspectionIssue(.limitInput)],
                labels: []
            )
        }
        let stories = DocumentStories(self, source, options(for: payload))
        while let story = stories.next() {
            var text: [UInt8] = []
            while case let piece = Self.piece(of: stories), !piece.isEmpty { text += piece }
            let places = stories.marks.map { mark in
                Segment.Place(offset: mark.offset, origin: story.origin.nearer([mark], at: mark.offset))
            }
            try onSegment(Segment(origin: story.origin, places: places, isRepeat: story.isRepeat, utf8: text))
        }
        return ExtractionOutcome(
            mime: (stories.format ?? reader.format).mime,
            issues: stories.issues,
            labels: stories.labels
        )
    }

    private static func piece(of stories: DocumentStories) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
            count = unsafe stories.read(into: UnsafeMutableRawBufferPointer(room))
        }
    }

    /// What a worker is told about a payload; pictures are asked for if `recognizesPictures` and the settings agree.
    func options(for payload: Payload, recognizesPictures: Bool = true) -> ExtractionOptions {
        var options = ExtractionOptions()
        options.limits = settings.limits
        options.opensArchives = settings.opensArchives
        options.wantsPictures = recognizesPictures && settings.recognition != .off
        options.name = payload.name
        options.declaredType = payload.declaredType
        options.encodings = payload.encodings
        return options
    }
}
