import Testing
import WeirContent
import WeirExtraction

/// What becomes of documents that do something to their reader.
struct WorkerOutcomeTests {
    struct Case: Sendable {
        let command: String
        let problem: ContentProblem
        var milliseconds = 20_000
    }

    static let cases = [
        Case(command: "abort", problem: .errorCrash),
        Case(command: "null", problem: .errorCrash),
        Case(command: "recursion", problem: .errorCrash),
        Case(command: "trap", problem: .errorCrash),
        Case(command: "exit", problem: .errorCrash),
        Case(command: "loop", problem: .errorTimeout, milliseconds: 200),
        Case(command: "sleep", problem: .errorTimeout, milliseconds: 200),
        Case(command: "processor", problem: .errorProcessor),
        Case(command: "allocation", problem: .errorMemory),
        Case(command: "growth", problem: .errorMemory),
        Case(command: "null-allocation", problem: .errorMemory),
        Case(command: "garbage", problem: .errorCrash),
        Case(command: "huge", problem: .errorCrash),
        Case(command: "truncated", problem: .errorCrash),
        Case(command: "endless", problem: .errorCrash),
        Case(command: "pictures", problem: .errorCrash),
    ]

    @Test(arguments: cases, IsolationMode.allCases)
    func `whatever a document does becomes an outcome, and the next one is read`(
        _ example: Case,
        _ isolation: IsolationMode
    ) {
        let pool = ExtractorPool.probe(isolation)
        let run = pool.run(example.command, milliseconds: example.milliseconds)
        #expect(run.problems == [example.problem])
        #expect(run.formats == [.text])
        let next = pool.run("documents")
        #expect(next.problems == [])
        #expect(next.text == "1")
    }

    @Test(arguments: IsolationMode.allCases)
    func `what was read before a crash stays`(_ isolation: IsolationMode) {
        let run = ExtractorPool.probe(isolation).run("half")
        #expect(run.text.count == 100_000)
        #expect(run.problems == [.errorCrash])
    }

    @Test func `a job that lost its worker is begun again once, unless it has spoken`() {
        let pool = ExtractorPool.probe(.persistent)
        #expect(pool.run("documents").text == "1")
        // The second document of a process crashes it; as the first of the next one it is read.
        let run = pool.run("late")
        #expect(run.formats == [.text])
        #expect(run.text == "first")
        #expect(run.problems == [])
    }

    @Test(arguments: IsolationMode.allCases)
    func `a job that is dropped leaves its worker to the next one`(_ isolation: IsolationMode) {
        let pool = ExtractorPool.probe(isolation)
        for command in ["endless", "sleep", "loop", "pictures", "everything"] {
            let job = pool.job(.bytes(Array(command.utf8)), ExtractionOptions())
            #expect(job.next() == .format(.text, []))
        }
        #expect(pool.run("documents").text == "1")
    }
}
