internal import WeirContent
internal import WeirExtraction

/// The stories of one document, one after the other: first those of its text, then those recognised in its pictures.
final class DocumentStories {
    /// The first format that was stated: that of the document itself.
    private(set) var format: ContentFormat?
    /// What could not be looked at, and what is worth knowing, so far.
    private(set) var issues: [InspectionIssue] = []
    /// The labels, so far.
    private(set) var labels: [SensitivityLabel] = []

    /// Whether the stories from here on are recognised in pictures.
    private(set) var isRecognizing = false

    private let extractor: Extractor
    private let options: ExtractionOptions
    private var job: ExtractionJob
    private var pictures: [(picture: [UInt8], origin: Origin)] = []
    private var nextPicture = 0

    /// Starts to read a document.
    init(_ extractor: Extractor, _ source: ExtractionSource, _ options: ExtractionOptions) {
        self.extractor = extractor
        self.options = options
        job = extractor.pool.job(source, options)
    }

    /// The next story, whose text `read` gives; `nil` at the end of the document.
    func next() -> (origin: Origin, isRepeat: Bool)? {
        while true {
            while let event = job.next() {
                switch event {
                case .story(let origin, let isRepeat): return (origin, isRepeat)
                case .format(let stated, let path):
                    // A format is stated again when its reader knows it better.
                    if path.isEmpty, !isRecognizing { format = stated }
                case .issue(let problem, let path): note(problem, path)
                case .label(let label): if !labels.contains(label) { labels.append(label) }
                case .picture(let picture, let origin): pictures.append((picture, origin))
                }
            }
            guard nextPicture < pictures.count else { return nil }
            isRecognizing = true
            let (picture, origin) = pictures[nextPicture]
            pictures[nextPicture].picture = []
            nextPicture += 1
            guard extractor.canRecognize else {
                note(.unsupportedRecognition, origin.path)
                continue
            }
            job = extractor.pool.recognition(of: picture, origin: origin, options)
        }
    }

    private func note(_ problem: ContentProblem, _ path: [String]) {
        let issue = InspectionIssue(problem, path: path)
        if issues.count <= options.limits.issues, !issues.contains(issue) { issues.append(issue) }
    }

    /// Fills the beginning of `room` with text of the story, and answers how many bytes; 0 at its end.
    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        unsafe job.read(into: room)
    }

    /// The marks of the story, as far as it was read.
    var marks: [TextMark] { job.marks }
}
