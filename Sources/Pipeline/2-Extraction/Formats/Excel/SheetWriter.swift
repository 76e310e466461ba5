internal import WeirContent
internal import WeirExtraction

/// Writes the cells of one sheet: cells of a row with tabs between them, a line for each row that has text.
final class SheetWriter {
    /// The sheet's own text.
    private var story: Story

    private let reading: Reading
    private let values: CellValues
    private let part: DocumentPart
    private let sheet: String?
    private var isEmpty = true
    private var isRowEmpty = true
    private var isFinished = false
    private var raw: RawNumbers
    /// The digits of a number before they are formatted.
    private var digits: [UInt8] = []

    /// A writer for a sheet.
    init(_ reading: Reading, _ values: CellValues, part: DocumentPart = .sheet, sheet: String?) {
        self.reading = reading
        self.values = values
        self.part = part
        self.sheet = sheet
        story = reading.story(part, sheet: sheet)
        raw = RawNumbers(part, keepsRows: values.styles.hasPatterns)
    }

    /// Writes the value of a cell.
    ///
    /// - Parameters:
    ///   - stored: The value as the sheet has it; what is escaped in it is resolved.
    ///   - cell: Where it stands; rows come in any order, cells of one row without other rows between them.
    ///   - style: The number of its style.
    /// - Throws: The limit that was reached.
    func write(
        _ stored: inout [UInt8],
        _ type: CellType,
        style: Int,
        at cell: CellReference
    ) throws(ReadingFault) {
        guard !stored.isEmpty else { return }
        beginCell(cell)
        switch type {
        case .number: writeNumber(stored, style, cell)
        case .shared: writeShared(stored)
        case .text:
            EscapedText.resolve(&stored, from: 0)
            story.append(stored)
        case .boolean:
            switch stored {
            case [UInt8(ascii: "1")]: story.append("TRUE")
            case [UInt8(ascii: "0")]: story.append("FALSE")
            default: story.append(stored)
            }
        case .error, .date: story.append(stored)
        }
        try pass()
    }

    private func beginCell(_ cell: CellReference) {
        if !isRowEmpty {
            story.append(UInt8(ascii: "\t"))
        } else if !isEmpty {
            story.append(UInt8(ascii: "\n"))
        }
        if isRowEmpty { raw.beginRow(at: story.text.count) }
        isEmpty = false
        isRowEmpty = false
        story.mark(.cell(row: cell.row, column: cell.column))
        raw.beginCell(cell, at: story.text.count)
    }

    /// Hands over what was written, once it is worth it.
    ///
    /// - Throws: The limit that was reached.
    private func pass() throws(ReadingFault) {
        let count = story.text.count
        try story.pass()
        guard story.text.count < count else { return }
        raw.loseRow()
        if raw.cost > SideStory.mostKept { try interrupt() }
    }

    /// Ends a row.
    ///
    /// - Throws: The limit that was reached.
    func endRow() throws(ReadingFault) {
        guard !isRowEmpty else { return }
        isRowEmpty = true
        raw.endRow(story.text)
        try pass()
    }

    /// Ends the story and goes on in another, so that what was kept beside it can be handed over.
    ///
    /// - Throws: The limit that was reached.
    func interrupt() throws(ReadingFault) {
        try finish()
        story = reading.story(part, sheet: sheet)
        isEmpty = true
        isFinished = false
    }

    /// Ends the sheet.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        guard !isFinished else { return }
        isFinished = true
        if !isRowEmpty {
            isRowEmpty = true
            raw.endRow(story.text)
        }
        try story.finish()
        try raw.tell(reading, sheet: sheet)
    }

    private func writeShared(_ stored: [UInt8]) {
        var index = 0
        for byte in stored {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10, index < 1 << 40 else {
                index = -1
                break
            }
            index = index &* 10 &+ Int(digit)
        }
        guard let range = values.strings.use(index) else {
            // What a reader of the format would drop is no less there.
            story.append(stored)
            return reading.report(.corruptStructure)
        }
        story.text.append(contentsOf: values.strings.text[range])
    }

    private func writeNumber(_ stored: [UInt8], _ style: Int, _ cell: CellReference) {
        guard values.styles.changes(style) else { return NumberText.append(stored, to: &story.text) }
        let start = story.text.count
        digits.removeAll(keepingCapacity: true)
        NumberText.append(stored, to: &digits)
        switch values.styles[style] {
        case .plain: story.append(digits)
        case .date(let fields):
            guard let serial = NumberText.value(stored), values.dates.append(serial, fields, to: &story.text) else {
                return story.append(digits)
            }
            raw.note(digits, shown: start..<story.text.count, at: cell, isPattern: false)
        case .pattern(let pattern):
            guard pattern.append(digits[...], to: &story.text) else { return story.append(digits) }
            raw.note(digits, shown: start..<story.text.count, at: cell, isPattern: true)
        }
    }
}
