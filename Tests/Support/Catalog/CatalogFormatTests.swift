import Foundation
import Testing
import WeirCatalog
import WeirCatalogFiles

/// The examples of `Documentation/catalog-format.md` are files as they could be added.
struct CatalogFormatTests {
    private let page: String

    init() throws {
        let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        page = try String(contentsOf: root.appending(path: "Documentation/catalog-format.md"), encoding: .utf8)
    }

    @Test func `the files in the documentation are a catalog`() throws {
        let blocks = page.split(separator: "```yaml\n").dropFirst().compactMap { $0.split(separator: "```\n").first }
        let files = blocks.enumerated().map { index, block in
            Sample.file(
                block.contains("\npatterns:") ? "Devices/e\(index).yaml" : "Profiles/p\(index).yaml",
                String(block)
            )
        }
        #expect(Sample.problems(of: files) == [])
        let catalog = try CatalogSource(files).catalog
        #expect(catalog.entries.map(\.name) == ["Mobile Device IMEI"])
        #expect(catalog.profiles.map(\.name) == ["Mobile Devices"])
    }

    @Test func `the page states the limits as they are`() {
        #expect(page.contains("`within` | \(KeywordDefinition.standardDistance) |"))
        #expect(page.contains("at most \(KeywordDefinition.maximumDistance)."))
        #expect(page.contains("at most \(CatalogLimits.fileSize / 1024) KiB"))
        for value in BoundaryDefinition.allCases { #expect(page.contains("| `\(value.rawValue)` |")) }
        for value in ConfidenceLevel.allCases { #expect(page.contains("| `\(value.rawValue)` |")) }
        #expect(CatalogLimits.examplesAtLeast == 8)
    }
}
