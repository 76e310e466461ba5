import Foundation
import Testing
import WeirContent
import WeirExtraction

/// Reads damaged copies of all fixtures in real workers.
///
/// A sample by default; `WEIR_MUTATIONS` says how many, `WEIR_MUTATION_SEED` where they start.
struct MutationTests {
    /// What came of one damaged document.
    private struct Fault: CustomStringConvertible, Sendable {
        let fixture: String
        let seed: Int
        let words: String
        var description: String { "\(fixture), seed \(seed): \(words)" }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures").standardizedFileURL
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["WEIR_MUTATIONS"].flatMap { Int($0) } ?? 1_500
    private static let firstSeed = environment["WEIR_MUTATION_SEED"].flatMap { Int($0) } ?? 0

    @Test func `no damaged document breaks its reader or passes in silence`() async throws {
        let fixtures = try Self.fixtures()
        try #require(fixtures.count > 100)
        let extractor = try #require(WorkerExecutable.extractor())
        var configuration = ExtractorPool.Configuration(extractor: extractor, recognizer: nil)
        configuration.sandbox = .bestEffort
        configuration.slots = 2
        let pool = ExtractorPool(configuration)
        let faults = await withTaskGroup(of: [Fault].self) { group in
            for lane in 0..<2 {
                group.addTask {
                    stride(from: lane, to: Self.count, by: 2).compactMap { Self.read($0, fixtures, pool) }
                }
            }
            return await group.reduce(into: [Fault]()) { $0 += $1 }
        }
        for fault in faults { Issue.record("\(fault)") }
    }

    private static func fixtures() throws -> [(name: String, bytes: [UInt8])] {
        let paths = try #require(FileManager.default.enumerator(atPath: folder.path()))
            .compactMap { $0 as? String }
            .filter { !$0.hasSuffix(".py") && !$0.hasSuffix(".json") && !$0.hasSuffix(".md") && $0.contains("/") }
        return try paths.sorted().compactMap { path in
            let url = folder.appending(path: path)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            return (path, [UInt8](try Data(contentsOf: url)))
        }
    }

    private static func read(
        _ number: Int,
        _ fixtures: [(name: String, bytes: [UInt8])],
        _ pool: ExtractorPool
    ) -> Fault? {
        let seed = firstSeed + number
        let (name, bytes) = fixtures[seed % fixtures.count]
        var mutation = Mutation(seed: seed)
        let damaged = mutation.damage(bytes, donor: fixtures[seed * 7 % fixtures.count].bytes)
        var options = ExtractionOptions()
        options.name = name
        // An extractor that was built without optimisation may need more than its ten seconds on a busy machine.
        if environment["WEIR_EXTRACTOR"] == nil { options.limits.milliseconds = 120_000 }
        let job = pool.job(.bytes(damaged), options)
        var events = 0
        var room = [UInt8](repeating: 0, count: 1 << 16)
        while let event = job.next() {
            switch event {
            case .format: break
            case .issue(let problem, _):
                events += 1
                if problem.rawValue.hasPrefix("error:") {
                    return Fault(fixture: name, seed: seed, words: problem.rawValue)
                }
            case .story:
                events += 1
                while room.withUnsafeMutableBytes({ job.read(into: $0) }) > 0 {}
            case .label, .picture: events += 1
            }
        }
        return events > 0 || damaged.isEmpty ? nil : Fault(fixture: name, seed: seed, words: "silent")
    }
}
