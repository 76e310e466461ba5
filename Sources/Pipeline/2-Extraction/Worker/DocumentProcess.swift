internal import CLinux
internal import Glibc
internal import WeirContent
internal import WeirExtraction

/// What is done in the process that reads a document.
struct DocumentProcess<Reader: DocumentReader> {
    let reader: Reader
    let settings: WorkerSettings

    /// Reads a document into frames.
    func read(_ document: Int32, _ options: ExtractionOptions, into pipe: Int32) {
        let writer = FrameWriter(descriptor: pipe)
        defer { writer.finish() }
        var status = stat()
        guard unsafe fstat(document, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= 0 else {
            return writer.issue(.errorRead, path: [])
        }
        // Mapping a file takes address space, so this cannot be left to the reader.
        let size = Int(status.st_size)
        guard size <= options.limits.inputBytes else { return writer.issue(.limitInput, path: []) }
        let note = FrameWriter.shortage
        unsafe linux_note_shortage(pipe, note, note.count, UInt64(max(0, options.limits.memoryBytes)))
        reader.read(document, size: size, options, into: writer)
    }

    /// Tries to leave the sandbox, and writes what comes of it.
    func attempt(into pipe: Int32) {
        let writer = FrameWriter(descriptor: pipe)
        for attempt in SandboxAttempt.allCases {
            writer.attempt(attempt, error: linux_attempt(attempt.call))
        }
        writer.finish()
    }

    /// Sets the limits of a document; for good, if it is the last that this process reads.
    func limit(_ limits: ExtractionLimits, isLast: Bool) {
        // Whole seconds are what the system counts in.
        let seconds = UInt64(max(1, limits.milliseconds / 1000))
        _ = linux_limit_processor(seconds, isLast ? seconds + 1 : 0)
        _ = linux_limit_memory(UInt64(max(0, limits.memoryBytes)), isLast ? 1 : 0)
    }
}

extension SandboxAttempt {
    fileprivate var call: linux_attempt {
        switch self {
        case .open: LINUX_ATTEMPT_OPEN
        case .create: LINUX_ATTEMPT_CREATE
        case .socket: LINUX_ATTEMPT_SOCKET
        case .trace: LINUX_ATTEMPT_TRACE
        case .signal: LINUX_ATTEMPT_SIGNAL
        case .fork: LINUX_ATTEMPT_FORK
        case .execute: LINUX_ATTEMPT_EXECUTE
        }
    }
}
