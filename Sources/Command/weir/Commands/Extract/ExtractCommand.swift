import ArgumentParser
import Glibc
import WeirContent
import WeirJSON
import WeirScan

/// `weir extract`.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the text of documents as a scan sees it, with where it comes from.",
        discussion: """
            EXAMPLES
              weir extract report.docx
              weir extract --format jsonl mail/ | jq -r '.segments[].text'
              curl -s http://localhost/form | weir extract --content-type 'multipart/form-data; boundary=x' -

            Text is printed as it is: nothing is masked.

            EXIT STATUS
              0  everything could be read
              2  bad arguments, or a named path that is unreadable
              3  something could not be read
            """
    )

    /// How the text is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// Each segment under a line that says where it is.
        case text
        /// One JSON object a file.
        case jsonl
    }

    @Option(name: .long, help: "For people or for programs.")
    var format: Format = .text

    @OptionGroup(title: "Documents, archives and pictures")
    var documents: DocumentOptions

    @Argument(help: "Files and folders; '-' is standard input.", completion: .file())
    var paths: [String]

    func run() throws {
        let extractor = Extractor(try DocumentSettings(documents, workers: 1))
        if documents.ocr == .on, !extractor.canRecognize {
            throw CommandFailure("--ocr on: weir-recognizer was not found; see weir doctor")
        }
        let console = Console(separator: format == .text ? [UInt8]("\n".utf8) : [])
        let extraction = FileExtraction(extractor, ContentDeclaration(documents))
        var walk = Walk(RawArguments.bytes(of: paths), Walk.Options())
        var status: Int32 = 0
        while let target = walk.next() {
            let result = extraction.read(target)
            switch format {
            case .text: console.write(ExtractionText.render(result), startsFile: true)
            case .jsonl: console.write(ExtractionObject.render(result), startsFile: true)
            }
            console.flush(isUrgent: false)
            for issue in result.issues where target.isNamed || !issue.isNotice {
                let place = result.path + (issue.member.map { "!/\($0)" } ?? "")
                console.message("\(place): \(issue.message)")
            }
            if result.isUnreadable, target.isNamed {
                status = 2
            } else if result.issues.contains(where: { !$0.isNotice }), status == 0 {
                status = 3
            }
        }
        console.flush(isUrgent: true)
        throw ExitCode(status)
    }
}
