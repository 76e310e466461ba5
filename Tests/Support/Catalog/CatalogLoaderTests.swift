import Foundation
import Testing
import WeirCatalog
import WeirCatalogFiles

struct CatalogLoaderTests {
    @Test func `a folder is read as its files`() throws {
        try withFolder { folder in
            for file in Sample.files { try write(file, in: folder) }
            try write(CatalogFile(path: ".hidden/x", bytes: []), in: folder)
            try write(CatalogFile(path: "words/.swp", bytes: []), in: folder)
            let source = try CatalogSource(Sample.files)
            let loaded = try CatalogLoader(folder: folder.path).load()
            #expect(loaded == source)
        }
    }

    @Test func `an empty folder is an empty catalog`() throws {
        try withFolder { folder in
            let loaded = try CatalogLoader(folder: folder.path).load()
            #expect(loaded.catalog == Catalog())
        }
    }

    @Test func `a folder that is not there is a problem`() {
        #expect(problems(of: "/nowhere/at/all") == [".:1:1: error: the folder cannot be read"])
    }

    @Test func `what is in the folder and is no catalog file is a problem`() throws {
        try withFolder { folder in
            try write(CatalogFile(path: "README.md", bytes: []), in: folder)
            try write(CatalogFile(path: "a/b/c/d.yaml", bytes: []), in: folder)
            let name =
                "a catalog file is named <family>/<entry>.yaml or Profiles/<profile>.yaml, "
                + "the last part in lower case with hyphens"
            #expect(
                problems(of: folder.path) == ["README.md:1:1: error: \(name)", "a/b/c/d.yaml:1:1: error: \(name)"]
            )
        }
    }

    @Test func `a link is not followed`() throws {
        try withFolder { folder in
            let link = folder.appending(path: "words")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
            #expect(problems(of: folder.path) == ["words:1:1: error: the file cannot be read"])
        }
    }

    @Test func `an empty file and one over the limit are problems`() throws {
        try withFolder { folder in
            try write(CatalogFile(path: "a/empty.yaml", bytes: []), in: folder)
            let large = [UInt8](repeating: UInt8(ascii: "#"), count: CatalogLimits.fileSize * 2)
            try write(CatalogFile(path: "a/large.yaml", bytes: large), in: folder)
            #expect(
                problems(of: folder.path) == [
                    "a/empty.yaml:1:1: error: the file is empty",
                    "a/large.yaml:1:1: error: the file is larger than 262144 bytes",
                ]
            )
        }
    }

    private func problems(of folder: String) -> [String] {
        do throws(CatalogError) {
            _ = try CatalogLoader(folder: folder).load()
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    private func write(_ file: CatalogFile, in folder: URL) throws {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
    }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "catalog-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}
