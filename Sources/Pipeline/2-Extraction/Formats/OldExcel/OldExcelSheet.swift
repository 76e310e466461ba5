internal import WeirContent
internal import WeirExtraction

/// A sheet of a workbook while it is read: its cells go out at once, everything else when it ends.
final class OldExcelSheet {
    private let reading: Reading
    private let name: String?
    private var writer: SheetWriter
    private var row: Int?
    private var longStrings: Set<Int> = []
    private var comments: [(row: Int, column: Int, object: Int, text: [UInt8])] = []
    private var boxes: [Int: [UInt8]] = [:]
    private var object = 0
    private var formulas = SideStory(.formulas)
    private var extras: [DocumentPart: [UInt8]] = [:]

    /// Longer strings that cells share are given once: a megabyte in fifty thousand cells would be fifty gigabytes.
    private static let longString = 256

    /// A sheet with a name, in a workbook with such formats.
    init(_ name: String?, _ values: CellValues, _ reading: Reading) {
        self.reading = reading
        self.name = name
        writer = SheetWriter(reading, values, sheet: name)
    }

    // MARK: - Cells

    /// Writes a number into a cell.
    ///
    /// - Throws: The limit that was reached.
    func write(_ number: Double, style: Int, at cell: CellReference) throws(ReadingFault) {
        var stored = DoubleText.text(number)
        try write(&stored, .number, style: style, at: cell)
    }

    /// Writes text into a cell.
    ///
    /// - Throws: The limit that was reached.
    func write(_ text: [UInt8], at cell: CellReference) throws(ReadingFault) {
        var stored = text
        try write(&stored, .literal, style: 0, at: cell)
    }

    /// Writes a string of the table into a cell.
    ///
    /// - Throws: The limit that was reached.
    func write(string index: Int, of table: BIFFStringTable, at cell: CellReference) throws(ReadingFault) {
        guard let length = table.length(of: index) else { return reading.report(.corruptStructure) }
        if length > Self.longString, !longStrings.insert(index).inserted { return }
        var stored: [UInt8] = []
        table.append(index, to: &stored)
        try write(&stored, .literal, style: 0, at: cell)
    }

    private func write(
        _ stored: inout [UInt8],
        _ type: CellType,
        style: Int,
        at cell: CellReference
    ) throws(ReadingFault) {
        if let row, row != cell.row { try writer.endRow() }
        row = cell.row
        try writer.write(&stored, type, style: style, at: cell)
    }

    // MARK: - Beside the cells

    /// Notes what can be read in a cell's formula: its constants.
    func note(formula: ByteSlice, at cell: CellReference) {
        var text: [UInt8] = []
        PrintableRuns.append(formula, to: &text)
        guard !text.isEmpty else { return }
        formulas.mark(cell)
        formulas.append(text[...])
    }

    /// Notes a comment, whose text belongs to an object.
    func note(comment text: [UInt8], object: Int, row: Int, column: Int) {
        comments.append((row, column, object, text))
    }

    /// Notes which object the next text box belongs to.
    func note(object: Int) { self.object = object }

    /// Notes the text of a text box or comment.
    func note(box text: [UInt8]) { boxes[object, default: []] += text + [0x0A] }

    /// Notes text of another part, a line.
    func note(_ part: DocumentPart, _ text: [UInt8]) {
        if !text.isEmpty { extras[part, default: []] += text + [0x0A] }
    }

    /// Notes what can be read in a record.
    func note(_ part: DocumentPart, runsOf bytes: ByteSlice) {
        PrintableRuns.append(bytes, to: &extras[part, default: []])
    }

    /// Ends the sheet.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        try writer.finish()
        try formulas.tell(reading, sheet: name)
        try finishComments()
        for text in boxes.sorted(by: { $0.key < $1.key }) { note(.drawing, text.value) }
        for part in DocumentPart.allCases {
            guard let text = extras[part], !text.isEmpty else { continue }
            let story = reading.story(part, sheet: name)
            story.append(text)
            try story.finish()
        }
    }

    private func finishComments() throws(ReadingFault) {
        let story = reading.story(.comments, sheet: name)
        for comment in comments {
            story.mark(.cell(row: comment.row, column: comment.column))
            story.append(comment.text)
            story.append(0x0A)
            if let text = boxes.removeValue(forKey: comment.object) { story.append(text) }
        }
        try story.finish()
    }
}
