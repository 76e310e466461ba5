import Synchronization

/// Adds up what a scan has before it, beside the scan, so that its progress has an end to be measured against.
final class SizeWalk: Sendable {
    /// What was added up so far.
    struct Total: Hashable, Sendable {
        var files = 0
        var bytes = 0
        /// Whether everything was seen, and every size is known.
        var isComplete = false
    }

    /// Targets between two looks at whether the result is still wanted.
    private static let stride = 256

    private let state = Mutex(Total())

    /// What was added up so far.
    var total: Total {
        state.withLock { $0 }
    }

    /// Walks as the scan does, to the end or until the task is cancelled.
    func run(_ roots: [[UInt8]], _ options: Walk.Options) {
        var walk = Walk(roots, options)
        var total = Total()
        var isKnown = true
        while let target = walk.next() {
            switch target.action {
            case .report: continue
            case .scanStandardInput: isKnown = false
            case .scanFile:
                let size = target.size ?? (try? FileDescriptor.status(of: target.path, followingLinks: true))?.size
                total.bytes += size ?? 0
            }
            total.files += 1
            if total.files.isMultiple(of: Self.stride) {
                guard !Task.isCancelled else {
                    return
                }
                state.withLock { $0 = total }
            }
        }
        total.isComplete = isKnown
        state.withLock { $0 = total }
    }
}
