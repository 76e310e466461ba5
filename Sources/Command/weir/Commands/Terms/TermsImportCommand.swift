import ArgumentParser
import TermLists
import WeirJSON

/// `weir terms import`.
struct TermsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a list of terms from a file that its owner offers for download.",
        discussion: """
            icd-11 is made from the simple tabulation of ICD-11 for Mortality and Morbidity Statistics, which WHO offers \
            at https://icd.who.int/browse under Info, Spreadsheet File: unpack it and give the .txt file. A plain text \
            with one title a line will do as well. Both have to be UTF-8.

            The list becomes a file in $XDG_DATA_HOME/weir/terms (~/.local/share/weir/terms when that is not set) which \
            only you can read, and takes the place of an earlier one. Scans use it from then on.

            EXAMPLES
              weir terms import icd-11 SimpleTabulation-ICD-11-MMS-en.txt
              weir terms import icd-11 titles.txt && weir scan --profile 'Health Information' letters/

            EXIT STATUS
              0  the list is in place
              2  the file cannot be used, or the list cannot be written; an earlier list stays as it was
            """
    )

    /// The largest file that is read, in bytes; WHO's file has about 20 million.
    static let largestFile = 128 << 20

    @Argument(help: ArgumentHelp("The list to make: icd-11.", valueName: "list"))
    var list: ImportableList

    @Argument(help: "The file with the titles.", completion: .file())
    var file: String

    func run() throws {
        guard let folder = TermListStore.standardFolder,
            let path = TermListStore(folder: folder).path(of: list.rawValue)
        else {
            throw CommandFailure(
                "there is no place for the list: set HOME or XDG_DATA_HOME to a folder, with its whole path"
            )
        }
        let source = RawArguments.bytes(of: [file])[0]
        let titles: [TitleFile.Title]
        do {
            titles = try TitleFile.titles(in: try SmallFile.contents(of: source, limit: Self.largestFile))
        } catch let error as TitleFile.Problem {
            throw CommandFailure("\(file): \(error.message(for: list))")
        } catch let error as SmallFile.Failure {
            throw CommandFailure("\(file): \(error.message)")
        }
        let sibling: [UInt8]
        do {
            sibling = try TermListStore().text(of: list.sibling)
        } catch {
            throw CommandFailure(error.message)
        }
        let terms = TermText(titles, sibling: sibling)
        guard terms.count > 0 else {
            throw CommandFailure("\(file): \(TitleFile.Problem.empty.message(for: list))")
        }
        do {
            try SmallFile.replace(path, with: terms.bytes)
        } catch {
            throw CommandFailure("\(path): \(error.message)")
        }
        var out: [UInt8] = []
        out.append(text: "Imported \(Quantity.count(terms.count, "title")), ")
        out.append(text: "\(Quantity.grouped(terms.everydayCount)) of them everyday words, to ")
        out.append(display: [UInt8](path.utf8))
        out.append("\n")
        Printer.print(out)
    }
}
