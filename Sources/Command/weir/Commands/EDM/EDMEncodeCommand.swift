import ArgumentParser
import WeirDetection
import WeirJSON

/// `weir edm encode`.
struct EDMEncodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Hash the values of a table, so that a secret dataset can take them.",
        discussion: """
            The table is CSV in UTF-8, as spreadsheets export it. Each column becomes a file of hashes, a line for each row: \
            upload it to the dataset whose secret was used. Neither the values nor the secret are in it, and both stay on \
            this machine. All columns of a dataset have to be encoded from one table, for its rows tell which values belong \
            together.

            A value is found whatever its case and whatever separates its parts: 4111-1111 1111 1111 is found as \
            4111111111111111, and "Meyerhoff, Anna" as MEYERHOFF ANNA. Values with fewer characters than --min-length, \
            with more than \(CanonicalValue.mostBytes) bytes, more than \(CanonicalValue.mostParts) parts of which one has \
            a digit, or more than \(CanonicalValue.mostWords) words are left out; how many is said for each column.

            The secret is what the server answered as "secret" when the dataset or its version was made. It is taken from \
            --secret-file, from \(EDMSecret.variable) or from --secret; others can see command lines.

            EXAMPLES
              weir edm encode customers.csv --secret-file secret.txt --output encoded
              weir edm encode customers.csv --columns name,card --secret-file - --output encoded < secret.txt
              weir edm encode ids.csv --no-header --columns 1 --min-length 8 --output encoded

            EXIT STATUS
              0  at least one column was written
              2  the table cannot be read, or nothing could be written; no file was changed
            """
    )

    @Argument(help: "The table; - for standard input.", completion: .file())
    var file: String

    @OptionGroup var secret: EDMSecret

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The columns to encode, separated by commas: names as in the first row, or numbers from 1. Default: all.",
            valueName: "list"
        )
    )
    var columns: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The fewest characters of a value that is looked for.", valueName: "number")
    )
    var minLength: Int = CanonicalValue.shortest

    @Option(name: .long, help: ArgumentHelp("What separates the fields; tab for a tabulator.", valueName: "character"))
    var delimiter: String = ","

    @Flag(name: .long, help: "The first row holds values, not names.")
    var noHeader = false

    @Option(name: .long, help: ArgumentHelp("The folder for the files.", valueName: "folder"), completion: .directory)
    var output: String

    func validate() throws {
        guard minLength >= 1, minLength <= CanonicalValue.mostBytes else {
            throw ValidationError("--min-length takes a number from 1 to \(CanonicalValue.mostBytes)")
        }
        guard separator != nil else {
            throw ValidationError("--delimiter takes one ASCII character, or tab; no quotation mark and no line end")
        }
        if file == "-", secret.isStandardInput {
            throw ValidationError("standard input cannot bring both the table and the secret")
        }
    }

    func run() throws {
        let key = ValueKey(secret: try secret.bytes())
        secret.warn()
        var encoder = TableEncoder(
            columns: (columns ?? "").split(separator: ",").map(String.init),
            hasHeader: !noHeader,
            delimiter: separator ?? UInt8(ascii: ","),
            key: key,
            shortest: minLength
        )
        let columns = try encode(with: &encoder)
        var names = EncodedFileNames()
        var table = TextTable(["COLUMN", "FILE", "VALUES", "EMPTY", "TOO SHORT", "TOO LONG"])
        var written = 0
        for column in columns {
            var shown = "-"
            if column.encoded.cells > 0 {
                let name = names.next(for: column.name)
                try write(column.encoded, to: name)
                written += 1
                shown = name
            }
            table.append(
                [column.name, shown, Quantity.grouped(column.encoded.cells)]
                    + [ValueProblem.empty, .tooShort, .tooLong].map { Quantity.grouped(column.problems[$0] ?? 0) }
            )
        }
        guard written > 0 else {
            throw CommandFailure("\(file): no column has a value that can be looked for; is --min-length too high?")
        }
        Printer.print(table.render(Style(isColored: false)))
    }

    /// What separates the fields; `nil` for what cannot.
    private var separator: UInt8? {
        if delimiter == "tab" || delimiter == "\\t" { return UInt8(ascii: "\t") }
        guard let byte = delimiter.first?.asciiValue, delimiter.utf8.count == 1 else { return nil }
        return [UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte) ? nil : byte
    }

    private func encode(with encoder: inout TableEncoder) throws -> [TableEncoder.Column] {
        do {
            try FilePieces.read(RawArguments.bytes(of: [file])[0]) { (piece) throws(TableError) in
                try encoder.read(piece.span)
            }
            return try encoder.finish()
        } catch let error as TableError {
            throw CommandFailure("\(file): \(error.message)")
        } catch let failure as FileDescriptor.Failure {
            throw CommandFailure("\(file): \(failure.message)")
        }
    }

    private func write(_ column: EncodedColumn, to name: String) throws {
        let path = output.hasSuffix("/") ? output + name : "\(output)/\(name)"
        do {
            try SmallFile.replace(path, with: column.text)
        } catch {
            throw CommandFailure("\(path): \(error.message)")
        }
    }
}
