import Glibc
import Synchronization
import WeirJSON

/// Standard output and standard error, which share a terminal more often than not.
///
/// Results go through one buffer in large writes. Before anything is written to a terminal the progress line is
/// cleared; it comes back when it is drawn next.
final class Console: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var hasResults = false
        var isProgressShown = false
        var lastFlush = Clock.now
    }

    /// Results are written when this many bytes are waiting.
    private static let bufferSize = 128 * 1024
    /// Results wait no longer than this, in nanoseconds, while more are coming in.
    private static let patience = 100_000_000

    private let separator: [UInt8]
    private let results: Int32
    private let messages: Int32
    private let sharesTerminal: Bool
    private let state = Mutex(State())

    /// A console that puts `separator` between the results of two files.
    init(separator: [UInt8], results: Int32 = STDOUT_FILENO, messages: Int32 = STDERR_FILENO) {
        self.separator = separator
        self.results = results
        self.messages = messages
        sharesTerminal = Terminal.isTerminal(results) && Terminal.isTerminal(messages)
    }

    /// Writes what belongs to no file.
    func write(_ bytes: [UInt8]) {
        state.withLock { state in
            append(bytes, to: &state)
        }
    }

    /// Writes results of one file; with `startsFile` the separator comes before them where one is due.
    func write(_ bytes: [UInt8], startsFile: Bool) {
        guard !bytes.isEmpty else {
            return
        }
        state.withLock { state in
            if startsFile, state.hasResults {
                append(separator, to: &state)
            }
            state.hasResults = true
            append(bytes, to: &state)
        }
    }

    /// Writes what is waiting, if it has waited long enough or `isUrgent`.
    func flush(isUrgent: Bool) {
        state.withLock { state in
            if isUrgent || Clock.now - state.lastFlush > Self.patience {
                flush(&state)
            }
        }
    }

    /// Writes a line for people to standard error.
    func message(_ text: String) {
        state.withLock { state in
            if sharesTerminal {
                flush(&state)
            }
            var line: [UInt8] = []
            line.append("weir: ")
            line.append(display: [UInt8](text.utf8))
            line.append("\n")
            clearProgress(&state)
            try? FileDescriptor.write(line, to: messages)
        }
    }

    /// Draws the progress line; an empty one clears it.
    func draw(progress line: [UInt8]) {
        state.withLock { state in
            if sharesTerminal {
                flush(&state)
            }
            clearProgress(&state)
            if !line.isEmpty {
                try? FileDescriptor.write(line, to: messages)
                state.isProgressShown = true
            }
        }
    }

    private func append(_ bytes: [UInt8], to state: inout State) {
        state.pending.append(contentsOf: bytes)
        if state.pending.count >= Self.bufferSize {
            flush(&state)
        }
    }

    private func flush(_ state: inout State) {
        state.lastFlush = Clock.now
        guard !state.pending.isEmpty else {
            return
        }
        if sharesTerminal {
            clearProgress(&state)
        }
        do {
            try FileDescriptor.write(state.pending, to: results)
        } catch {
            end(after: error, &state)
        }
        state.pending.removeAll(keepingCapacity: true)
    }

    private func clearProgress(_ state: inout State) {
        if state.isProgressShown {
            try? FileDescriptor.write([UInt8]("\r\u{1B}[K".utf8), to: messages)
            state.isProgressShown = false
        }
    }

    /// Ends the process, since nobody can read its results any more.
    ///
    /// A reader that has seen enough is no error: the status is that of a process that died by `SIGPIPE`. Other threads
    /// still run, so nothing is torn down.
    private func end(after failure: FileDescriptor.Failure, _ state: inout State) -> Never {
        clearProgress(&state)
        if failure.number == EPIPE {
            _exit(128 + SIGPIPE)
        }
        let text = "weir: the results could not be written: \(failure.message)\n"
        try? FileDescriptor.write([UInt8](text.utf8), to: messages)
        _exit(2)
    }
}
