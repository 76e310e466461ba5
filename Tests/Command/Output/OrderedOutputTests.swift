import Foundation
import Synchronization
import Testing
import WeirContent

@testable import weir

struct OrderedOutputTests {
    /// The sizes of 200 files' results: most small, some more than a file may keep ahead of its turn.
    private static let sizes = (0..<200).map { number in
        number.isMultiple(of: 67) ? OrderedOutput.aheadPerFile * 2 + number : number * 31 % 500
    }

    private func content(_ turn: Int) -> [UInt8] {
        Array(repeating: UInt8(ascii: "a") + UInt8(turn % 26), count: Self.sizes[turn])
    }

    @Test(.timeLimit(.minutes(1)), arguments: [1, 2, 7])
    func `results come in the order of the turns, whatever the threads do`(threads: Int) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "weir-\(UUID().uuidString)").path
        let descriptor = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        defer {
            FileDescriptor.close(descriptor)
            unlink(file)
        }
        let console = Console(separator: [UInt8]("|".utf8), results: descriptor, messages: descriptor)
        let output = OrderedOutput(console: console, summary: ScanSummary(entries: 0))
        let turns = Turns(output)
        try await ScanThreads.with(threads) { executor in
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<threads {
                    group.addTask(executorPreference: executor) {
                        while let turn = turns.next() {
                            write(turn, to: output)
                        }
                    }
                }
            }
        }
        console.flush(isUrgent: true)
        var expected: [UInt8] = []
        for turn in Self.sizes.indices where Self.sizes[turn] > 0 {
            expected += expected.isEmpty ? [] : [UInt8(ascii: "|")]
            expected += content(turn)
        }
        let written = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(written == Data(expected))
        #expect(output.summary.notInspected == Self.sizes.count)
        #expect(output.summary.failures.map(\.path) == Self.sizes.indices.map { [UInt8]("\($0)".utf8) })
    }

    /// Gives out turns as the queue of a walk does.
    private final class Turns: Sendable {
        private let turn = Mutex(0)
        private let output: OrderedOutput

        init(_ output: OrderedOutput) {
            self.output = output
        }

        func next() -> Int? {
            turn.withLock { turn in
                output.awaitStart(of: turn)
                guard turn < sizes.count else {
                    return nil
                }
                defer { turn += 1 }
                return turn
            }
        }
    }

    /// Hands over a file's results in pieces.
    private func write(_ turn: Int, to output: OrderedOutput) {
        var pending: [UInt8] = []
        var hasWritten = false
        var rest = content(turn)[...]
        while !rest.isEmpty {
            pending += rest.prefix(OrderedOutput.chunk)
            rest = rest.dropFirst(OrderedOutput.chunk)
            if pending.count >= OrderedOutput.chunk {
                output.handOver(&pending, hasWritten: &hasWritten, turn: turn)
            }
        }
        let failure = ScanSummary.Failure(
            path: [UInt8]("\(turn)".utf8),
            issue: InspectionIssue(code: .unsupported, message: "")
        )
        let ending = OrderedOutput.Ending(
            bytes: pending,
            hasWritten: hasWritten,
            failures: [failure],
            isNamed: false
        )
        output.finish(ending, turn: turn)
    }
}
