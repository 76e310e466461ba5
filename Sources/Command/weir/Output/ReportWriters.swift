import WeirCatalog
import WeirLog
import WeirScan

/// The writer of each format: a format without one does not compile.
enum ReportWriters {
    /// Makes the writer of a format.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - entries: What the scanner looks for.
    ///   - mask: How matched values are shown.
    ///   - style: The colours of the text report.
    ///   - explains: Whether findings come with the reasons for their confidence.
    ///   - minimum: The level below which findings are only counted.
    ///   - columns: The width of the terminal, or `nil` when the report goes to a file.
    /// - Returns: The writer.
    static func writer(
        for format: OutputFormat,
        entries: [Scanner.Entry],
        mask: Mask,
        style: Style,
        explains: Bool,
        minimum: ConfidenceLevel,
        columns: Int?
    ) -> any ReportWriter {
        switch format {
        case .text:
            TextWriter(
                entries: entries,
                mask: mask,
                style: style,
                explains: explains,
                minimum: minimum,
                columns: columns
            )
        case .jsonl: JSONLinesWriter(object: ResultObject(entries: entries, mask: mask, explains: explains))
        case .json: JSONWriter(object: ResultObject(entries: entries, mask: mask, explains: explains), entries: entries)
        case .sarif: SARIFWriter(entries: entries, mask: mask)
        case .csv: CSVWriter(entries: entries, mask: mask)
        }
    }
}
