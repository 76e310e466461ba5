import Foundation
import Testing
import WeirContent
import WeirExtraction

/// What a document cannot do to anything but its reader.
struct WorkerSandboxTests {
    @Test(
        arguments: ["open", "create", "socket", "connect", "execute", "trace", "signal", "fork", "own"],
        IsolationMode.allCases
    )
    func `a way out of the sandbox is denied`(_ command: String, _ isolation: IsolationMode) {
        let run = ExtractorPool.probe(isolation).run(command)
        #expect(run.text == "denied")
        #expect(run.problems == [])
    }

    @Test func `a document can neither move its limits nor speak for its worker`() {
        let pool = ExtractorPool.probe(.document)
        #expect(pool.run("limits").text == "denied")
        #expect(pool.run("forged").text == "denied")
        #expect(pool.run("documents").text == "1")
    }

    @Test(arguments: IsolationMode.allCases)
    func `processor time is limited to whole seconds, and not to none`(_ isolation: IsolationMode) {
        let pool = ExtractorPool.probe(isolation)
        // What a worker used before its document counts too.
        #expect(["5", "6"].contains(pool.run("seconds", milliseconds: 5999).text))
        #expect(["1", "2"].contains(pool.run("seconds", milliseconds: 900).text))
    }

    @Test func `a document sees its own two descriptors`() {
        // Three are /dev/null; the second filter took the control socket.
        let open = ExtractorPool.probe(.document).run("descriptors").text.split(separator: " ")
        #expect(open.count == 5)
        #expect(!open.contains("3"))
    }

    @Test func `a worker has nothing of the environment but what it needs`() {
        let names = Set(ExtractorPool.probe(.document).run("environment").text.split(separator: " ").map(String.init))
        let allowed: Set = [
            "LC_ALL", "LD_BIND_NOW", "OMP_THREAD_LIMIT", "SWIFT_BACKTRACE", "LD_LIBRARY_PATH", "TESSDATA_PREFIX",
        ]
        #expect(names.isSubset(of: allowed))
        #expect(names.isSuperset(of: ["LC_ALL", "OMP_THREAD_LIMIT", "SWIFT_BACKTRACE"]))
    }

    @Test(arguments: IsolationMode.allCases)
    func `without a sandbox it is a process with limits`(_ isolation: IsolationMode) {
        let pool = ExtractorPool.probe(isolation, sandbox: .off)
        #expect(pool.run("open").text == "allowed")
        #expect(pool.run("growth").problems == [.errorMemory])
    }
}

/// What a worker finds out about its own sandbox.
struct WorkerExaminationTests {
    @Test func `a worker that is locked in is denied everything it tries`() {
        let examination = WorkerExamination(of: ExtractorPool.builds.appending(path: "weir-worker-probe").path)
        #expect(examination.isSound)
        #expect(examination.attempts.map(\.attempt) == SandboxAttempt.allCases)
        guard case .running(let facts) = examination.state else {
            Issue.record("the worker does not run")
            return
        }
        #expect(facts.version == "probe")
    }

    @Test func `what is no worker is not sound`() {
        #expect(WorkerExamination(of: nil).state == .missing)
        #expect(WorkerExamination(of: "/bin/true").state == .failing)
        #expect(!WorkerExamination(of: "/bin/true").isSound)
    }
}
