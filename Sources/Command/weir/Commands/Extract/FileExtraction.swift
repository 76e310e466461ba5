import Glibc
import WeirContent
import WeirScan

/// Reads the text of the files that a walk comes to.
struct FileExtraction {
    /// What was read of one file.
    struct Result {
        /// The path as results show it.
        let path: String
        var mime = "application/octet-stream"
        var segments: [Segment] = []
        var issues: [InspectionIssue] = []
        var labels: [SensitivityLabel] = []
        var nanoseconds = 0
        /// Why nothing could be read of it.
        var isUnreadable = false
    }

    private let extractor: Extractor
    private let declaration: ContentDeclaration

    /// An extraction of content that is declared so.
    init(_ extractor: Extractor, _ declaration: ContentDeclaration) {
        self.extractor = extractor
        self.declaration = declaration
    }

    /// Reads what a walk came to.
    func read(_ target: WalkTarget) -> Result {
        var result = Result(path: String(decoding: target.path, as: UTF8.self))
        do {
            switch target.action {
            case .report(let issue): fail(&result, issue)
            case .scanStandardInput: try read(STDIN_FILENO, into: &result)
            case .scanFile:
                let descriptor = try FileDescriptor.open(target.path)
                defer { FileDescriptor.close(descriptor) }
                try read(descriptor, into: &result)
            }
        } catch {
            fail(&result, error.issue)
        }
        return result
    }

    private func read(_ descriptor: Int32, into result: inout Result) throws(FileDescriptor.Failure) {
        _ = try FileDescriptor.prepare(descriptor)
        let start = Clock.now
        var segments: [Segment] = []
        let payload = declaration.payload(
            name: result.path,
            .descriptor(descriptor),
            isFile: descriptor != STDIN_FILENO
        )
        let outcome = extractor.extract(payload) { segments.append($0) }
        result.nanoseconds = Clock.now - start
        result.mime = outcome.mime
        result.segments = segments
        result.issues = outcome.issues
        result.labels = outcome.labels
        result.isUnreadable = segments.isEmpty && outcome.issues.contains { $0.code == .io && $0.path.isEmpty }
    }

    private func fail(_ result: inout Result, _ issue: InspectionIssue) {
        result.issues = [issue]
        result.isUnreadable = true
    }
}
