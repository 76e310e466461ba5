import ArgumentParser
import Glibc
import WeirDetection
import WeirJSON

/// `weir edm encode`.
struct EDMEncodeCommand: AsyncParsableCommand {
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

            With --upload the hashes go to a dataset of a server as its next version, and the command waits until it is \
            looked for. The server brings the secret, and the columns keep the entries that they had; columns that the \
            table has not any more go, unless a profile uses them. If something goes wrong the version before stays in \
            force, and the command can be repeated.

            EXAMPLES
              weir edm encode customers.csv --secret-file secret.txt --output encoded
              weir edm encode customers.csv --columns name,card --secret-file - --output encoded < secret.txt
              weir edm encode ids.csv --no-header --columns 1 --min-length 8 --output encoded
              weir edm encode customers.csv --upload Customers --server http://127.0.0.1:8787 --token-file token.txt

            EXIT STATUS
              0  at least one column was written, and with --upload is looked for
              2  the table cannot be read, nothing could be written, or the server refused it
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

    @Option(
        name: .long,
        help: ArgumentHelp("The folder for the files; with --upload it may be left out.", valueName: "folder"),
        completion: .directory
    )
    var output: String?

    @OptionGroup var target: DatasetTarget

    func validate() throws {
        guard output != nil || target.upload != nil else {
            throw ValidationError("give --output, a folder for the files, or --upload, a dataset of a server")
        }
        guard target.upload == nil || secret.isEmpty else {
            throw ValidationError("with --upload the server brings the secret; leave out --secret and --secret-file")
        }
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

    func run() async throws {
        guard let upload = try await target.begin() else {
            let key = ValueKey(secret: try secret.bytes())
            secret.warn()
            _ = try encodeAndWrite(key)
            return
        }
        let console = Console(separator: [])
        let report = { (text: String) in
            if Terminal.isTerminal(STDERR_FILENO) { console.draw(progress: [UInt8]("weir: \(text)".utf8)) }
        }
        defer { console.draw(progress: []) }
        let columns: [TableEncoder.Column]
        do {
            columns = try encodeAndWrite(upload.key)
            try await upload.send(columns, report: report)
        } catch {
            await upload.withdraw()
            throw error
        }
        report("all values are sent, and are made ready")
        try await upload.wait()
        console.draw(progress: [])
        Printer.print([UInt8]((upload.summary(of: columns) + "\n").utf8))
    }

    /// Encodes the table, writes the files and tells of each column; returns those that have values.
    private func encodeAndWrite(_ key: ValueKey) throws -> [TableEncoder.Column] {
        var encoder = TableEncoder(
            columns: (columns ?? "").split(separator: ",").map(String.init),
            hasHeader: !noHeader,
            delimiter: separator ?? UInt8(ascii: ","),
            key: key,
            shortest: minLength
        )
        let columns = try encode(with: &encoder)
        let filled = columns.filter { $0.encoded.cells > 0 }
        guard !filled.isEmpty else {
            throw CommandFailure("\(file): no column has a value that can be looked for; is --min-length too high?")
        }
        Printer.print(try write(columns).render(Style(isColored: false)))
        return filled
    }

    /// Writes the files, where there is a folder for them, and tells of each column.
    private func write(_ columns: [TableEncoder.Column]) throws -> TextTable {
        var names = EncodedFileNames()
        var table = TextTable(
            ["COLUMN"] + (output == nil ? [] : ["FILE"]) + ["VALUES", "EMPTY", "TOO SHORT", "TOO LONG"]
        )
        for column in columns {
            var row = [column.name]
            if let output {
                let name = column.encoded.cells > 0 ? names.next(for: column.name) : nil
                if let name { try write(column.encoded, to: name, in: output) }
                row.append(name ?? "-")
            }
            row.append(Quantity.grouped(column.encoded.cells))
            row += [ValueProblem.empty, .tooShort, .tooLong].map { Quantity.grouped(column.problems[$0] ?? 0) }
            table.append(row)
        }
        return table
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

    private func write(_ column: EncodedColumn, to name: String, in folder: String) throws {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        do {
            try SmallFile.replace(path, with: column.text)
        } catch {
            throw CommandFailure("\(path): \(error.message)")
        }
    }
}
