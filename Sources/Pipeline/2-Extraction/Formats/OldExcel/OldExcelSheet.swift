internal import WeirContent
internal import WeirExtraction

/// A sheet of a workbook while it is read: its cells go out at once, everything else when it ends.
final class OldExcelSheet {
    private let reading: Reading
    private let name: String?
    private let story: Story
    private var row: Int?
    private var longStrings: Set<Int> = []
    private var comments: [(row: Int, column: Int, object: Int, text: [UInt8])] = []
    private var boxes: [Int: [UInt8]] = [:]
    private var object = 0
    private var formulas: [UInt8] = []
    private var formulaMarks: [(offset: Int, row: Int, column: Int)] = []
    private var extras: [DocumentPart: [UInt8]] = [:]

    /// Longer strings that cells share are given once: a megabyte in fifty thousand cells would be fifty gigabytes.
    private static let longString = 256

    /// A sheet with a name.
    init(_ name: String?, _ reading: Reading) {
        self.reading = reading
        self.name = name
        story = reading.story(.sheet, sheet: name)
    }

    // MARK: - Cells

    /// Begins a cell: everything that is appended until the next one stands in it.
    ///
    /// - Throws: The limit that was reached.
    func beginCell(_ row: Int, _ column: Int) throws(ReadingFault) {
        if let last = self.row { story.append(last == row ? 0x09 : 0x0A) }
        self.row = row
        try story.pass()
        story.mark(.cell(row: row, column: column))
    }

    /// Writes into the cell that was begun.
    func write(_ body: (inout [UInt8]) throws(ReadingFault) -> Void) throws(ReadingFault) {
        try body(&story.text)
    }

    /// Writes a string of the table into the cell that was begun.
    func write(string index: Int, of table: BIFFStringTable) {
        guard let length = table.length(of: index) else { return reading.report(.corruptStructure) }
        if length > Self.longString, !longStrings.insert(index).inserted { return }
        table.append(index, to: &story.text)
    }

    // MARK: - Beside the cells

    /// Notes what can be read in a cell's formula: its constants.
    func note(formula: ByteSlice, row: Int, column: Int) {
        let before = formulas.count
        PrintableRuns.append(formula, to: &formulas)
        if formulas.count > before { formulaMarks.append((before, row, column)) }
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
        try story.finish()
        try finishFormulas()
        try finishComments()
        for text in boxes.sorted(by: { $0.key < $1.key }) { note(.drawing, text.value) }
        for part in DocumentPart.allCases {
            guard let text = extras[part], !text.isEmpty else { continue }
            let story = reading.story(part, sheet: name)
            story.append(text)
            try story.finish()
        }
    }

    private func finishFormulas() throws(ReadingFault) {
        let story = reading.story(.formulas, sheet: name)
        for (number, mark) in formulaMarks.enumerated() {
            let end = number + 1 < formulaMarks.count ? formulaMarks[number + 1].offset : formulas.count
            story.mark(.cell(row: mark.row, column: mark.column))
            story.text += formulas[mark.offset..<end]
        }
        try story.finish()
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
