import Dispatch
import Foundation
import Testing
import WeirFuzzTargets

/// Replays what fuzzing once found, and what it starts from.
struct FuzzRegressionTests {
    struct Input: CustomTestStringConvertible {
        let target: FuzzTarget
        let file: URL
        var testDescription: String { "\(target.rawValue): \(file.lastPathComponent)" }
    }

    static let inputs = FuzzTarget.allCases.flatMap { target in
        (["Seeds", "Regressions"].map { "Fuzz/\($0)/\(target.rawValue)" }
            + target.fixtures.map { "Tests/Fixtures/\($0)" })
            .flatMap { inputs(of: target, in: $0) }
    }

    @Test(arguments: inputs)
    func `no input breaks a promise`(_ input: Input) async throws {
        let bytes = Array(try Data(contentsOf: input.file))
        // A target may wait for tasks, which none of the few threads that run tests and tasks must do.
        let broken = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: input.target.run(bytes)) }
        }
        #expect(broken == nil)
    }

    @Test(arguments: FuzzTarget.allCases)
    func `every target has something to start from`(_ target: FuzzTarget) {
        let folders = target.fixtures.map { "Tests/Fixtures/\($0)" }
        for folder in folders.isEmpty ? ["Fuzz/Seeds/\(target.rawValue)"] : folders {
            #expect(!Self.inputs(of: target, in: folder).isEmpty, "\(folder) is empty or not there")
        }
    }

    @Test func `every target has a folder for what breaks it`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "Fuzz/Regressions").path()
        )
        #expect(Set(folders) == Set(FuzzTarget.allCases.map(\.rawValue)))
    }

    @Test func `requests reach the routes that they name, and the seeds all of weir's own`() throws {
        for request in APITarget.requests {
            let path = request.replacing(/{[a-z_]+}/) { $0.output == "{account_id}" ? $0.output : "x" }
            #expect(APITarget.requests(of: Array(path.utf8)) == [request])
        }
        let own = APITarget.requests.filter { $0.contains(" /weir/v1/") }
        #expect(own.count >= 5)
        let seeds = try Self.inputs(of: .api, in: "Fuzz/Seeds/api").map { Array(try Data(contentsOf: $0.file)) }
        #expect(Set(own).isSubset(of: seeds.flatMap { APITarget.requests(of: $0) }.compactMap(\.self)))
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    private static func inputs(of target: FuzzTarget, in folder: String) -> [Input] {
        let files = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder),
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles
        )
        return (files ?? []).filter { !["py", "json"].contains($0.pathExtension) || folder == "Tests/Fixtures/JSON" }
            .filter { !$0.hasDirectoryPath }
            .sorted { $0.path < $1.path }
            .map { Input(target: target, file: $0) }
    }
}
