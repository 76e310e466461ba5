internal import WeirContent
internal import WeirExtraction

/// Text that stands beside the cells of a sheet, kept until the sheet's own story ends: stories do not nest.
struct SideStory {
    /// The text so far.
    private(set) var text: [UInt8] = []

    private var marks: [(offset: Int, cell: CellReference)] = []
    private let part: DocumentPart
    private let isRepeat: Bool

    /// How much is kept before a sheet's own story is interrupted for it, in bytes.
    static let mostKept = 1 << 20

    /// An empty one.
    init(_ part: DocumentPart, isRepeat: Bool = false) {
        self.part = part
        self.isRepeat = isRepeat
    }

    /// How much memory it takes, in bytes.
    var cost: Int { text.count + marks.count * MemoryLayout<(offset: Int, cell: CellReference)>.stride }

    /// States the cell that what follows belongs to.
    mutating func mark(_ cell: CellReference) { mark(cell, at: text.count) }

    /// States the cell that the text from an offset on belongs to; offsets only grow.
    mutating func mark(_ cell: CellReference, at offset: Int) { marks.append((offset, cell)) }

    /// Appends UTF-8.
    mutating func append(_ bytes: UnsafeRawBufferPointer) { unsafe text.append(contentsOf: bytes) }
    /// Appends UTF-8.
    mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }
    /// Appends one byte.
    mutating func append(_ byte: UInt8) { text.append(byte) }

    /// Ends a line, unless it has no text.
    mutating func endLine() {
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }

    /// Resolves what is escaped in the text from an offset on.
    mutating func resolveEscapes(from offset: Int) { EscapedText.resolve(&text, from: offset) }

    /// Hands over what was collected, and begins again.
    ///
    /// - Throws: The limit that was reached.
    mutating func tell(_ reading: Reading, sheet: String?) throws(ReadingFault) {
        guard !text.isEmpty else { return }
        let story = reading.story(part, sheet: sheet, isRepeat: isRepeat)
        var told = 0
        for mark in marks {
            let offset = max(told, min(mark.offset, text.count))
            story.text.append(contentsOf: text[told..<offset])
            told = offset
            story.mark(.cell(row: mark.cell.row, column: mark.cell.column))
        }
        story.text.append(contentsOf: text[told...])
        text.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        try story.finish()
    }
}
