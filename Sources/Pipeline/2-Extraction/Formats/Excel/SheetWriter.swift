internal import WeirContent

/// Writes the cells of one sheet: cells of a row with tabs between them, a line for each row that has text.
struct SheetWriter {
    private let reading: Reading
    private let values: CellValues
    private let part: DocumentPart
    private let sheet: String?
    private var story: Story
    private var isFinished = false
    /// The row that is written now.
    private var line: [UInt8] = []
    private var cells: [CellMark] = []
    private var isRowEmpty = true
    /// Whether the next value goes on with the text of the last one.
    private var isOpen = false
    private var raw: RawNumbers
    /// The digits of a number before they are formatted.
    private var digits: [UInt8] = []

    /// The longest row that is kept whole.
    private static let longestLine = 1 << 16

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
    ///   - type: What it is.
    ///   - style: The number of its style.
    ///   - cell: Where it stands.
    ///   - continues: Whether more of the same text follows.
    /// - Throws: The limit that was reached.
    mutating func write(
        _ stored: inout [UInt8],
        _ type: CellType,
        style: Int,
        at cell: CellReference,
        continues: Bool = false
    ) throws(ReadingFault) {
        guard !stored.isEmpty else { return }
        if !isRowEmpty, !isOpen { line.append(UInt8(ascii: "\t")) }
        isRowEmpty = false
        isOpen = continues
        cells.append(CellMark(offset: line.count, row: cell.row, column: cell.column))
        switch type {
        case .number: writeNumber(stored, style, cell)
        case .shared: writeShared(stored)
        case .text:
            EscapedText.resolve(&stored, from: 0)
            line.append(contentsOf: stored)
        case .boolean:
            switch stored {
            case [UInt8(ascii: "1")]: line.append(contentsOf: "TRUE".utf8)
            case [UInt8(ascii: "0")]: line.append(contentsOf: "FALSE".utf8)
            default: line.append(contentsOf: stored)
            }
        case .error, .date, .literal: line.append(contentsOf: stored)
        }
        guard line.count > Self.longestLine else { return }
        raw.loseRow()
        try handOverLine()
    }

    /// Ends a cell whose text may have come in several values.
    mutating func endCell() { isOpen = false }

    /// Ends a row.
    ///
    /// - Throws: The limit that was reached.
    mutating func endRow() throws(ReadingFault) {
        guard !isRowEmpty else { return }
        raw.endRow(line, cells)
        isRowEmpty = true
        line.append(UInt8(ascii: "\n"))
        try handOverLine()
    }

    /// Ends the story and goes on in another, so that what was kept beside it can be handed over.
    ///
    /// - Throws: The limit that was reached.
    mutating func interrupt() throws(ReadingFault) {
        try finish()
        story = reading.story(part, sheet: sheet)
        isFinished = false
    }

    /// Ends the sheet.
    ///
    /// - Throws: The limit that was reached.
    mutating func finish() throws(ReadingFault) {
        guard !isFinished else { return }
        isFinished = true
        raw.endRow(line, cells)
        takeLine()
        try story.finish()
        try raw.tell(reading, sheet: sheet)
    }

    private mutating func handOverLine() throws(ReadingFault) {
        takeLine()
        try story.pass()
        if raw.cost > SideStory.mostKept { try interrupt() }
    }

    private mutating func takeLine() {
        story.append(line, cells: cells)
        line.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
    }

    private mutating func writeShared(_ stored: [UInt8]) {
        var index = 0
        for byte in stored {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10, index < 1 << 40 else {
                index = -1
                break
            }
            index = index &* 10 &+ Int(digit)
        }
        if values.strings.use(index, appendingTo: &line) { return }
        // What a reader of the format would drop is no less there.
        line.append(contentsOf: stored)
        reading.report(.corruptStructure)
    }

    private mutating func writeNumber(_ stored: [UInt8], _ style: Int, _ cell: CellReference) {
        guard values.styles.changes(style) else { return NumberText.append(stored, to: &line) }
        let start = line.count
        digits.removeAll(keepingCapacity: true)
        NumberText.append(stored, to: &digits)
        switch values.styles[style] {
        case .plain: line.append(contentsOf: digits)
        case .date(let fields):
            guard let serial = NumberText.value(stored), values.dates.append(serial, fields, to: &line) else {
                return line.append(contentsOf: digits)
            }
            raw.note(digits, shown: start..<line.count, at: cell, isPattern: false)
        case .pattern(let pattern):
            guard pattern.append(digits[...], to: &line) else { return line.append(contentsOf: digits) }
            raw.note(digits, shown: start..<line.count, at: cell, isPattern: true)
        }
    }
}
