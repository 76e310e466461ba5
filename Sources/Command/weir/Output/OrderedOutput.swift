import Synchronization
import WeirBase
import WeirContent

/// Puts the results of files in the order of the walk, whatever the threads do.
///
/// Each file has a turn. The file whose turn it is writes straight to the console. The files ahead of it keep their
/// results, up to `aheadPerFile` bytes; a file with more waits for its turn. How far ahead files may start is bounded
/// too, so memory does not grow with the number of files or findings:
///
///     turn        0         1          2          3
///     file     a.log     b.log      c.log      d.log
///     state    done      writing    finished   waits: more results than it may keep
///
/// There is no deadlock: turns are given out in order and each thread holds one, so the file whose turn it is is
/// always being scanned by some thread, and that thread never waits here.
final class OrderedOutput: Sendable {
    private struct State {
        /// The turn of the file that writes.
        var head = 0
        /// The results of files that are finished before their turn.
        var finished: [Int: Ending] = [:]
        /// How many bytes `finished` holds.
        var waitingBytes = 0
        /// What the files amount to whose turn is over.
        var summary: ScanSummary
    }

    /// The rest of a file's results, and what is to be said about it.
    struct Ending: Sendable {
        /// What is rendered and not yet handed over.
        var bytes: [UInt8]
        /// Whether some of its results were handed over before.
        var hasWritten: Bool
        /// What of it was not inspected, and what else is worth knowing.
        var failures: [ScanSummary.Failure]
        /// Whether the user named it.
        var isNamed: Bool

        /// The failures that are said on standard error: of a folder, which may hold thousands of files of formats
        /// without a reader, not those; their number is in the summary.
        var announced: [ScanSummary.Failure] {
            failures.filter { isNamed || ($0.issue.code != .unsupported && !$0.issue.isNotice) }
        }
    }

    /// The least that is worth handing over before the end of a file, in bytes.
    static let chunk = 64 * 1024
    /// How much a file may keep while it is ahead of its turn, in bytes.
    static let aheadPerFile = 1024 * 1024
    /// How much finished files may keep together before no further file starts, in bytes.
    static let aheadInAll = 32 * 1024 * 1024
    /// How many turns ahead of the writing one a file may start.
    static let aheadTurns = 16 * 1024

    private let console: Console
    private let state: Monitor<State>
    private let head = Atomic(0)

    /// Writes to `console` and adds failures to `summary`.
    init(console: Console, summary: ScanSummary) {
        self.console = console
        state = Monitor(State(summary: summary))
    }

    /// Waits until a file with this turn may start.
    func awaitStart(of turn: Int) {
        state.wait { state -> Void? in
            let mayStart = turn - state.head < Self.aheadTurns && state.waitingBytes < Self.aheadInAll
            return mayStart || turn == state.head ? () : nil
        }
    }

    /// Takes results of a file that is not at its end, and waits where there are too many ahead of their turn.
    ///
    /// - Parameters:
    ///   - bytes: The results; empty afterwards, unless the file may keep them for now.
    ///   - hasWritten: Whether results of this file were handed over before.
    ///   - turn: The file's turn.
    func handOver(_ bytes: inout [UInt8], hasWritten: inout Bool, turn: Int) {
        if head.load(ordering: .acquiring) != turn {
            guard bytes.count >= Self.aheadPerFile else {
                return
            }
            state.wait { state -> Void? in state.head == turn ? () : nil }
        }
        console.write(bytes, startsFile: !hasWritten)
        hasWritten = hasWritten || !bytes.isEmpty
        bytes.removeAll(keepingCapacity: true)
    }

    /// Whether it is the turn of this file.
    func isTurn(_ turn: Int) -> Bool {
        head.load(ordering: .acquiring) == turn
    }

    /// Ends a turn.
    func finish(_ ending: Ending, turn: Int) {
        let isHead = state.change { state in
            guard state.head != turn else {
                return true
            }
            state.finished[turn] = ending
            state.waitingBytes += ending.bytes.count
            return false
        }
        guard isHead else {
            return
        }
        var next: Ending? = ending
        while let ending = next {
            write(ending)
            next = state.change { state in
                ending.failures.forEach { state.summary.note($0) }
                state.head += 1
                head.store(state.head, ordering: .releasing)
                let following = state.finished.removeValue(forKey: state.head)
                state.waitingBytes -= following?.bytes.count ?? 0
                return following
            }
        }
    }

    /// What the files amount to; complete when all have finished.
    var summary: ScanSummary {
        state.change { $0.summary }
    }

    private func write(_ ending: Ending) {
        console.write(ending.bytes, startsFile: !ending.hasWritten)
        for failure in ending.announced {
            console.message("\(String(decoding: failure.place, as: UTF8.self)): \(failure.issue.message)")
        }
    }
}
