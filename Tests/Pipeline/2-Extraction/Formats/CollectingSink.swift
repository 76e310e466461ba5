import WeirContent
import WeirExtraction
import WeirFormats

/// Keeps everything that is read of a document.
final class CollectingSink: ExtractionSink {
    struct Story {
        var origin: Origin
        var isRepeat: Bool
        var text: [UInt8] = []
        var marks: [TextMark] = []
    }

    struct Issue: Hashable {
        let problem: ContentProblem
        let path: [String]
    }

    private(set) var formats: [[String]: ContentFormat] = [:]
    private(set) var stories: [Story] = []
    private(set) var issues: [Issue] = []
    private(set) var labels: [SensitivityLabel] = []
    private(set) var pictures: [(origin: Origin, count: Int)] = []
    private(set) var isOpen = false

    func format(_ format: ContentFormat, path: [String]) { formats[path] = format }

    func begin(_ origin: Origin, isRepeat: Bool) {
        isOpen = true
        stories.append(Story(origin: origin, isRepeat: isRepeat))
    }

    func text(_ text: Span<UInt8>, marks: [TextMark]) {
        guard isOpen, let last = stories.indices.last else { return }
        for index in text.indices { stories[last].text.append(text[index]) }
        stories[last].marks += marks
    }

    func end() { isOpen = false }
    func issue(_ problem: ContentProblem, path: [String]) { issues.append(Issue(problem: problem, path: path)) }
    func label(_ label: SensitivityLabel) { labels.append(label) }

    func picture(_ picture: Span<UInt8>, origin: Origin) { pictures.append((origin, picture.count)) }

    /// Reads a document.
    static func read(_ bytes: [UInt8], _ options: ExtractionOptions = ExtractionOptions()) -> CollectingSink {
        let sink = CollectingSink()
        Reading.run(ByteSlice(bytes), options, into: sink)
        return sink
    }
}

extension CollectingSink.Story {
    /// The origin of the byte at an offset: that of the story, made nearer by the last mark before it.
    func origin(at offset: Int) -> Origin {
        var origin = origin
        for mark in marks where mark.offset <= offset {
            switch mark.place {
            case .cell(let row, let column): origin.cell = CellName.text(row: row, column: column)
            case .line(let line): origin.line = line
            case .name(let name): origin.name = name
            }
        }
        return origin
    }
}
