import WeirContent
import WeirScan

extension DocumentSettings {
    /// The most seconds that may be spent on one document.
    private static let seconds = 1...86_400
    /// How deep members may be followed.
    private static let depths = 0...100

    /// Checks and completes what was typed.
    ///
    /// - Parameters:
    ///   - options: The options.
    ///   - workers: How many documents are read at the same time.
    /// - Throws: `CommandFailure` for a value out of its range.
    init(_ options: DocumentOptions, workers: Int) throws(CommandFailure) {
        self.init()
        opensArchives = !options.noArchives
        recognition = options.ocr
        sandbox = options.sandbox
        isolation = options.isolation
        self.workers = workers
        if let size = options.maxInput { limits.inputBytes = size.bytes }
        if let size = options.maxBytes { limits.bytes = size.bytes }
        if let size = options.maxText { limits.textBytes = size.bytes }
        if let depth = options.maxDepth {
            guard Self.depths.contains(depth) else {
                throw CommandFailure("--max-depth takes a number from 0 to \(Self.depths.upperBound)")
            }
            limits.depth = depth
        }
        if let entries = options.maxEntries {
            guard entries > 0 else { throw CommandFailure("--max-entries takes a number from 1") }
            limits.entries = entries
        }
        if let seconds = options.timeout {
            guard Self.seconds.contains(seconds) else {
                throw CommandFailure("--timeout takes seconds from 1 to \(Self.seconds.upperBound)")
            }
            limits.milliseconds = seconds * 1_000
            limits.pictureMilliseconds = max(limits.pictureMilliseconds, limits.milliseconds)
        }
    }

    /// The encodings of a `Content-Encoding` header, in the order in which they were applied (RFC 9110, section 8.4).
    static func encodings(_ header: String?) -> [String] {
        (header ?? "").split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            .filter { !$0.isEmpty }
    }
}
