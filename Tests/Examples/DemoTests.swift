import Foundation
import Testing
import WeirContent
import WeirScan

/// The folder that `make demo` shows: what it promises a newcomer has to be true.
struct DemoTests {
    struct File: CustomTestStringConvertible {
        let url: URL
        var isClean: Bool { url.pathComponents.contains("clean") }
        var testDescription: String { "\(url.deletingLastPathComponent().lastPathComponent)/\(url.lastPathComponent)" }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/demo")

    static let files: [File] = {
        let urls = FileManager.default.enumerator(at: folder.standardizedFileURL, includingPropertiesForKeys: nil)
        return (urls?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
            .sorted { $0.path < $1.path }
            .map(File.init)
    }()

    @Test func `there are files with findings and files without`() {
        #expect(Self.files.count { $0.isClean } == 2)
        #expect(Self.files.count { !$0.isClean } == 9)
    }

    @Test(arguments: files)
    func `a file has findings unless it is one of the clean ones`(_ file: File) throws {
        let bytes = Array(try Data(contentsOf: file.url))
        var names: Set<String> = []
        let scanner = try Scanner(Scanner.Configuration())
        let outcome = scanner.scan(Payload(name: file.url.lastPathComponent, source: .bytes(bytes))) { finding, _ in
            names.insert(scanner.entries[finding.entry].name)
        }
        #expect(outcome.issue == nil)
        #expect(names.isEmpty == file.isClean, "\(names)")
    }
}
