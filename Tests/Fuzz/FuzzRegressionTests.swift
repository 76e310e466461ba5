import Foundation
import Testing
import WeirFuzzTargets

/// Replays what fuzzing once found, and the seeds it starts from.
struct FuzzRegressionTests {
    struct Input: CustomTestStringConvertible {
        let target: FuzzTarget
        let file: URL
        var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
    }

    static let inputs = FuzzTarget.allCases.flatMap { target in
        ["Seeds", "Regressions"].flatMap { inputs(of: target, in: $0) }
    }

    @Test(arguments: inputs)
    func `no input breaks a promise`(_ input: Input) throws {
        #expect(input.target.run(Array(try Data(contentsOf: input.file))) == nil)
    }

    @Test(arguments: FuzzTarget.allCases)
    func `every target has seeds`(_ target: FuzzTarget) {
        #expect(!Self.inputs(of: target, in: "Seeds").isEmpty)
    }

    private static func inputs(of target: FuzzTarget, in folder: String) -> [Input] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fuzz/\(folder)")
        let files = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: target.rawValue).standardizedFileURL,
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles
        )
        return (files ?? []).sorted { $0.path < $1.path }.map { Input(target: target, file: $0) }
    }
}
