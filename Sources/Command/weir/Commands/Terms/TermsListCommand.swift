import ArgumentParser
import TermLists
import WeirJSON

/// `weir terms list`.
struct TermsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the lists of terms: how many terms each has, and where it comes from.",
        discussion: """
            EXAMPLES
              weir terms list
              weir terms list --format json
            """
    )

    /// What is known of one list.
    private struct Row {
        let name: String
        /// How many terms it has; `nil` when it is missing.
        let terms: Int?
        let everyday: Int
        /// `shipped`, `imported` or `missing`.
        let state: String
        /// Where an imported list is, or how a missing one is to be had.
        let note: String?
    }

    @OptionGroup var options: ListOptions

    func run() throws {
        let store = TermListStore(folder: TermListStore.standardFolder)
        var rows: [Row] = []
        for name in TermListStore.shipped.sorted() { rows.append(try row(name, store, note: nil)) }
        for list in ImportableList.allCases {
            let name = list.rawValue
            if let problem = store.problem(with: name) {
                let note = "\(problem.message)\nFILE is \(list.origin)"
                rows.append(Row(name: name, terms: nil, everyday: 0, state: "missing", note: note))
            } else {
                rows.append(try row(name, store, note: store.path(of: name)))
            }
        }
        switch options.format {
        case .text: Printer.print(text(rows))
        case .json: Printer.print(json(rows).indented)
        }
    }

    /// A list that is there; only an imported one has a note, its path.
    private func row(_ name: String, _ store: TermListStore, note: String?) throws -> Row {
        let text: [UInt8]
        do {
            text = try store.text(of: name)
        } catch {
            throw CommandFailure(error.message)
        }
        let lines = text.split(separator: 0x0A)
        return Row(
            name: name,
            terms: lines.count,
            everyday: lines.count { $0.first == UInt8(ascii: "~") },
            state: note == nil ? "shipped" : "imported",
            note: note
        )
    }

    private func text(_ rows: [Row]) -> [UInt8] {
        var table = TextTable(["List", "Terms", "Everyday", "Origin"])
        for row in rows {
            let counts = row.terms.map { [Quantity.grouped($0), Quantity.grouped(row.everyday)] } ?? ["", ""]
            table.append([row.name] + counts + [row.state])
        }
        var out = table.render(options.style)
        for row in rows {
            guard let note = row.note else { continue }
            out.append("\n")
            for line in (row.terms == nil ? note : "\(row.name) is in \(note)").split(separator: "\n") {
                out.append(display: [UInt8](line.utf8))
                out.append("\n")
            }
        }
        return out
    }

    private func json(_ rows: [Row]) -> JSONValue {
        .array(
            rows.map { row -> JSONValue in
                [
                    "name": .string(row.name), "terms": row.terms.map { .number($0) } ?? .null,
                    "everyday": row.terms.map { _ in .number(row.everyday) } ?? .null,
                    "origin": .string(row.state), "note": .optional(row.note),
                ]
            }
        )
    }
}
