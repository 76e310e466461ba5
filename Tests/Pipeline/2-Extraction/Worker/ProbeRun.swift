import Foundation
import WeirContent
import WeirExtraction

/// What came of a document that a probe read.
struct ProbeRun: Equatable {
    struct Story: Equatable {
        var origin: Origin
        var isRepeat: Bool
        var text: String
        var marks: [TextMark]
    }

    var formats: [ContentFormat] = []
    var stories: [Story] = []
    var problems: [ContentProblem] = []
    var labels: [SensitivityLabel] = []
    var pictures: [Origin] = []

    /// The text of all stories.
    var text: String { stories.map(\.text).joined(separator: "|") }

    /// Reads a job to its end.
    init(_ job: ExtractionJob) {
        while let event = job.next() {
            switch event {
            case .format(let format, _): formats.append(format)
            case .issue(let problem, _): problems.append(problem)
            case .label(let label): labels.append(label)
            case .picture(_, let origin): pictures.append(origin)
            case .story(let origin, let isRepeat):
                let text = Self.readAll(of: job)
                stories.append(Story(origin: origin, isRepeat: isRepeat, text: text, marks: job.marks))
            }
        }
    }

    private static func readAll(of job: ExtractionJob) -> String {
        var text: [UInt8] = []
        // Small, so that frames are read in pieces.
        var room = [UInt8](repeating: 0, count: 1000)
        while true {
            let count = unsafe room.withUnsafeMutableBytes { unsafe job.read(into: $0) }
            guard count > 0 else { return String(decoding: text, as: UTF8.self) }
            text += room[..<count]
        }
    }
}

extension ExtractorPool {
    /// The folder that programs are built in.
    static let builds = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// A pool with one worker, which does what its documents say.
    static func probe(
        _ isolation: IsolationMode,
        sandbox: SandboxMode = .required,
        slots: Int = 1
    ) -> ExtractorPool {
        let path = builds.appending(path: "weir-worker-probe").path
        var configuration = Configuration(extractor: path, recognizer: path)
        configuration.isolation = isolation
        configuration.sandbox = sandbox
        configuration.slots = slots
        return ExtractorPool(configuration)
    }

    /// What comes of a document that says `command`.
    func run(_ command: String, milliseconds: Int = 20_000) -> ProbeRun {
        var options = ExtractionOptions()
        options.limits.milliseconds = milliseconds
        options.limits.memoryBytes = 512 << 20
        options.limits.textBytes = 1 << 20
        return ProbeRun(job(.bytes(Array(command.utf8)), options))
    }
}
