internal import WeirContent

/// The numbers of a sheet that are shown as something else, for a second reading of it.
///
/// A cell with 123456789 may be shown as `123-45-6789`: the first reading has what is shown, this one what is stored.
/// Both in one text would count one number twice. Rows with such a number are repeated whole, and the first row before
/// them, because what a number means is said beside it or above it. Of dates only the serial number is repeated.
struct RawNumbers {
    private struct Replacement {
        let cell: CellReference
        let shown: Range<Int>
        let stored: Range<Int>
    }

    private let keepsRows: Bool
    private var story: SideStory
    private var heading: (text: [UInt8], cells: [CellMark])?
    private var digits: [UInt8] = []
    private var replacements: [Replacement] = []
    private var hasPattern = false

    /// The longest first row that is repeated.
    private static let longestHeading = 1024

    /// An empty second reading.
    ///
    /// - Parameters:
    ///   - part: The part of the document that the first reading is.
    ///   - keepsRows: Whether there may be numbers whose whole row is to be repeated.
    init(_ part: DocumentPart, keepsRows: Bool) {
        self.keepsRows = keepsRows
        story = SideStory(part, isRepeat: true)
    }

    /// How much memory it takes, in bytes.
    var cost: Int { story.cost }

    /// Takes down a number that the first reading shows as something else, in a range of its row.
    mutating func note(_ stored: [UInt8], shown: Range<Int>, at cell: CellReference, isPattern: Bool) {
        let start = digits.count
        digits.append(contentsOf: stored)
        replacements.append(Replacement(cell: cell, shown: shown, stored: start..<digits.count))
        if isPattern { hasPattern = true }
    }

    /// States that a part of the row was handed over, which therefore cannot be repeated.
    mutating func loseRow() {
        repeatNumbers()
        hasPattern = false
    }

    /// Ends a row of the first reading.
    mutating func endRow(_ text: [UInt8], _ cells: [CellMark]) {
        if keepsRows, heading == nil, !text.isEmpty {
            heading = text.count <= Self.longestHeading ? (text, cells) : ([], [])
        }
        guard !replacements.isEmpty else { return }
        if hasPattern {
            if story.text.isEmpty { repeatHeading(before: cells) }
            repeatRow(text, cells)
        } else {
            repeatNumbers()
        }
        story.endLine()
        hasPattern = false
    }

    /// Hands over the second reading.
    ///
    /// - Throws: The limit that was reached.
    mutating func tell(_ reading: Reading, sheet: String?) throws(ReadingFault) {
        try story.tell(reading, sheet: sheet)
    }

    private mutating func repeatHeading(before cells: [CellMark]) {
        guard let heading, !heading.text.isEmpty, heading.cells.first?.row != cells.first?.row else { return }
        let start = story.text.count
        for mark in heading.cells {
            story.mark(CellReference(row: mark.row, column: mark.column), at: start + mark.offset)
        }
        story.append(heading.text[...])
        story.endLine()
    }

    /// Repeats the numbers of a row without what stands beside them.
    private mutating func repeatNumbers() {
        for replacement in replacements {
            story.mark(replacement.cell)
            story.append(digits[replacement.stored])
            story.append(UInt8(ascii: "\t"))
        }
        forgetRow()
    }

    private mutating func repeatRow(_ text: [UInt8], _ cells: [CellMark]) {
        var told = 0
        var next = 0
        for mark in cells {
            let start = max(told, min(mark.offset, text.count))
            story.append(text[told..<start])
            told = start
            story.mark(CellReference(row: mark.row, column: mark.column))
            guard next < replacements.count, replacements[next].shown.lowerBound == start else { continue }
            story.append(digits[replacements[next].stored])
            told = max(told, min(replacements[next].shown.upperBound, text.count))
            next += 1
        }
        story.append(text[told...])
        forgetRow()
    }

    private mutating func forgetRow() {
        replacements.removeAll(keepingCapacity: true)
        digits.removeAll(keepingCapacity: true)
    }
}
