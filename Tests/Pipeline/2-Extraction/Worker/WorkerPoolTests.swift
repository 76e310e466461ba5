import Foundation
import Synchronization
import Testing
import WeirContent
import WeirExtraction

/// What goes through the pool, and how workers are shared.
struct WorkerPoolTests {
    @Test(arguments: IsolationMode.allCases)
    func `everything that is read comes out as it went in`(_ isolation: IsolationMode) {
        let run = ExtractorPool.probe(isolation).run("everything")
        let origin = Origin(path: ["a.zip", "ü.xlsx"], part: .sheet, page: 2, sheet: "Q3", line: 7, name: "n")
        #expect(run.formats == [.text, .excel])
        #expect(run.stories.map(\.origin) == [origin, Origin()])
        #expect(run.stories.map(\.isRepeat) == [true, false])
        #expect(run.text == "4111\t1111\nGrüße|the end")
        let marks = [
            TextMark(offset: 0, place: .cell(row: 6, column: 2)), TextMark(offset: 14, place: .line(3)),
            TextMark(offset: 16, place: .name("field")),
        ]
        #expect(run.stories.first?.marks == marks)
        #expect(run.problems == [.mismatchHidden])
        #expect(run.labels == [SensitivityLabel(id: "3f1c", site: nil, name: "Secret")])
        #expect(run.pictures == [Origin(path: ["a.zip"], part: .ocr, page: 1)])
    }

    @Test func `text that is not asked for is skipped`() {
        let job = ExtractorPool.probe(.document).job(.bytes(Array("everything".utf8)), ExtractionOptions())
        var stories = 0
        while let event = job.next() {
            if case .story = event { stories += 1 }
        }
        #expect(stories == 2)
    }

    @Test func `each document has a process of its own, unless they share one`() {
        let own = ExtractorPool.probe(.document)
        #expect((0..<3).map { _ in own.run("documents").text } == ["1", "1", "1"])
        let shared = ExtractorPool.probe(.persistent)
        #expect((0..<3).map { _ in shared.run("documents").text } == ["1", "2", "3"])
    }

    @Test func `a worker that reads documents itself is replaced after some`() {
        var configuration = ExtractorPool.Configuration(
            extractor: ExtractorPool.builds.appending(path: "weir-worker-probe").path,
            recognizer: nil
        )
        configuration.isolation = .persistent
        configuration.slots = 1
        configuration.documentsPerWorker = 2
        let pool = ExtractorPool(configuration)
        #expect((0..<4).map { _ in pool.run("documents").text } == ["1", "2", "1", "2"])
    }

    @Test func `a file is read as it is open`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "weir-\(UUID().uuidString)").path
        try Data("documents".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try #require(FileHandle(forReadingAtPath: path))
        // Where the file stands makes no difference.
        _ = try file.read(upToCount: 4)
        let pool = ExtractorPool.probe(.document)
        #expect(ProbeRun(pool.job(.descriptor(file.fileDescriptor), ExtractionOptions())).text == "1")
        #expect(try file.read(upToCount: 5) == Data("ments".utf8))
    }

    @Test func `what is no regular file, or too large, is said to be`() throws {
        let pool = ExtractorPool.probe(.document)
        let null = try #require(FileHandle(forReadingAtPath: "/dev/null"))
        #expect(ProbeRun(pool.job(.descriptor(null.fileDescriptor), ExtractionOptions())).problems == [.errorRead])
        #expect(ProbeRun(pool.job(.descriptor(-1), ExtractionOptions())).problems == [.errorRead])
        var options = ExtractionOptions()
        options.limits.inputBytes = 3
        #expect(ProbeRun(pool.job(.bytes(Array("documents".utf8)), options)).problems == [.limitInput])
        let own = try #require(FileHandle(forReadingAtPath: "/proc/self/exe"))
        #expect(ProbeRun(pool.job(.descriptor(own.fileDescriptor), options)).problems == [.limitInput])
    }

    @Test(arguments: [nil, "/nonexistent/weir-extractor", "/bin/true", "/bin/cat"])
    func `without a worker each document says so`(_ path: String?) {
        let pool = ExtractorPool(ExtractorPool.Configuration(extractor: path, recognizer: nil))
        for _ in 0..<4 { #expect(pool.run("documents").problems == [.errorWorker]) }
    }

    @Test func `text of a picture stands where the picture does`() {
        let pool = ExtractorPool.probe(.document)
        let origin = Origin(path: ["a.pdf"], part: .ocr, page: 4)
        let run = ProbeRun(pool.recognition(of: Array("documents".utf8), origin: origin, ExtractionOptions()))
        #expect(run.stories.map(\.origin) == [origin])
        #expect(run.text == "1")
        #expect(run.formats == [])
        let missing = ExtractorPool(ExtractorPool.Configuration(extractor: nil, recognizer: nil))
        #expect(
            missing.recognition(of: [1], origin: origin, ExtractionOptions()).next()
                == .issue(.unsupportedRecognition, ["a.pdf"])
        )
    }

    @Test(arguments: IsolationMode.allCases)
    func `more threads than workers take turns`(_ isolation: IsolationMode) {
        let pool = ExtractorPool.probe(isolation, slots: 2)
        let commands = ["documents", "abort", "everything", "half", "exit"]
        let wrong = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 6) { thread in
            for index in 0..<20 {
                let run = pool.run(commands[(thread + index) % commands.count])
                let isRight =
                    switch commands[(thread + index) % commands.count] {
                    case "documents": run.problems.isEmpty && !run.text.isEmpty
                    case "everything": run.text.hasSuffix("the end")
                    default: run.problems == [.errorCrash]
                    }
                if !isRight { wrong.add(1, ordering: .relaxed) }
            }
        }
        #expect(wrong.load(ordering: .relaxed) == 0)
    }
}
