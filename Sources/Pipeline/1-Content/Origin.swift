/// Where a piece of text comes from inside content.
///
/// A cell of a spreadsheet in a mailed archive, for example, has the path `["report.zip", "q3.xlsx"]`, the sheet
/// `Totals` and the cell `C7`.
public struct Origin: Hashable, Sendable {
    /// The members that lead to it, outermost first; empty for the content itself.
    public var path: [String]
    /// The part of the document.
    public var part: DocumentPart
    /// The page or slide, from 1.
    public var page: Int?
    /// The sheet of a workbook.
    public var sheet: String?
    /// The cell or range of a sheet, as in `C7`.
    public var cell: String?
    /// The line of the source, from 1, where text was taken out of markup.
    public var line: Int?
    /// What the part itself is called, where it has a name: a form field, a header, a property.
    public var name: String?

    /// A place in content; the content's body by default.
    public init(
        path: [String] = [],
        part: DocumentPart = .body,
        page: Int? = nil,
        sheet: String? = nil,
        cell: String? = nil,
        line: Int? = nil,
        name: String? = nil
    ) {
        self.path = path
        self.part = part
        self.page = page
        self.sheet = sheet
        self.cell = cell
        self.line = line
        self.name = name
    }
}
