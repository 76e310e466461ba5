import Foundation
import WeirCatalogFiles

/// Writes a folder of catalog files as one file of Swift code: `embed-catalog FOLDER CODE`.
///
/// What is wrong with the catalog is printed as compilers print it, one line a problem, and ends the build.
@main
struct EmbedCatalog {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let folder = arguments.first, let code = arguments.last else {
            fail("error: usage: embed-catalog FOLDER CODE")
        }
        do {
            let source = try CatalogLoader(folder: folder).load()
            guard let embedded = EmbeddedCatalogCode(source) else {
                fail("error: the embedded catalog does not read back as what was embedded")
            }
            try Data(embedded.text.utf8).write(to: URL(fileURLWithPath: code), options: .atomic)
        } catch let error as CatalogError {
            fail(error.problems.map { "\(folder)/\($0)" }.joined(separator: "\n"))
        } catch {
            fail("error: \(code) cannot be written: \(error.localizedDescription)")
        }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(1)
    }
}
