internal import CWeirSIMD

/// What looks for reference documents: the entries that stand for them, and the table of their stretches.
final class PrintStage: Sendable {
    /// An entry that a document stands for.
    struct Use: Sendable {
        /// The index of the entry.
        let entry: Int
        /// The index of the document in the table.
        let document: Int
        /// How much of the document has to be found, in per cent.
        let atLeast: Int
    }

    /// How much text behind the start of a stretch decides about it, in bytes.
    static let reach = PrintSearch.reach
    /// How much text behind a block has to be at hand, in bytes: what decides, and the longest token that begins in it.
    static let lookAhead = reach + Int(WEIR_LONGEST_TOKEN) + 8

    /// The table of all documents.
    let table: PrintTable
    /// The entries, in their order.
    let uses: [Use]

    /// The stage for some entries, each with its document and how much of it has to be found.
    init(_ entries: [(entry: Int, print: DocumentPrint, atLeast: Int)], compiler: DetectorCompiler) {
        var indexes: [DocumentPrint: Int] = [:]
        var prints: [DocumentPrint] = []
        var uses: [Use] = []
        for (entry, print, atLeast) in entries {
            let document = indexes[print] ?? prints.count
            if document == prints.count {
                indexes[print] = document
                prints.append(print)
            }
            uses.append(Use(entry: entry, document: document, atLeast: min(100, max(1, atLeast))))
        }
        let table = compiler.prints(prints)
        self.table = table
        self.uses = uses.filter { $0.document < table.documentCount }
    }
}
