internal import WeirContent
internal import WeirExtraction

/// Text that belongs together, on its way out: a page, a sheet, a slide, the body of a mail.
///
/// Append to it, call `pass` after each paragraph or cell, and `finish` at the end. Cells are told apart by a tab,
/// paragraphs and rows by a line feed; parts of one word follow each other without anything between them. What is not
/// UTF-8 of what was appended is handed over as question marks.
final class Story {
    /// What was appended and not handed over yet; UTF-8, appended to freely.
    var text: [UInt8] = []

    private let origin: Origin
    private let isRepeat: Bool
    private let reading: Reading
    private let sink: any ExtractionSink
    private var marks: [TextMark] = []
    private var handedOver = 0
    private var hasBegun = false

    /// How much is collected before it is handed over, in bytes.
    private static let piece = 1 << 16

    /// A story that begins when it has text.
    init(_ origin: Origin, isRepeat: Bool, _ reading: Reading, _ sink: any ExtractionSink) {
        self.origin = origin
        self.isRepeat = isRepeat
        self.reading = reading
        self.sink = sink
    }

    /// Whether nothing was appended yet.
    var isEmpty: Bool { handedOver == 0 && text.isEmpty }

    /// Appends UTF-8.
    func append(_ bytes: [UInt8]) { text.append(contentsOf: bytes) }
    /// Appends UTF-8.
    func append(_ bytes: UnsafeRawBufferPointer) { unsafe text.append(contentsOf: bytes) }
    /// Appends text.
    func append(_ string: String) { text.append(contentsOf: string.utf8) }
    /// Appends one byte of UTF-8.
    func append(_ byte: UInt8) { text.append(byte) }

    /// States that what follows stands in another place.
    func mark(_ place: TextMark.Place) {
        marks.append(TextMark(offset: handedOver + text.count, place: place))
    }

    /// Appends UTF-8 in which cells begin, each at an offset of it.
    func append(_ bytes: [UInt8], cells: [CellMark]) {
        let start = handedOver + text.count
        for cell in cells {
            marks.append(TextMark(offset: start + cell.offset, place: .cell(row: cell.row, column: cell.column)))
        }
        text.append(contentsOf: bytes)
    }

    /// Hands over what was appended, once it is worth it.
    ///
    /// - Throws: The limit that was reached.
    func pass() throws(ReadingFault) {
        if text.count >= Self.piece { try handOver(isLast: false) }
    }

    /// Ends the story; a story without text leaves no trace.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        defer { if hasBegun { sink.end() } }
        try handOver(isLast: true)
    }

    private func handOver(isLast: Bool) throws(ReadingFault) {
        guard !text.isEmpty else { return }
        let cut = Array(text.suffix(TextRepair.mend(&text, isWhole: isLast)))
        text.removeLast(cut.count)
        let end = handedOver + text.count
        let later = cut.isEmpty ? [] : marks.filter { $0.offset > end }
        marks.removeLast(later.count)
        do {
            try reading.spend(text: text.count)
        } catch {
            text.removeAll()
            throw error
        }
        if !hasBegun {
            hasBegun = true
            sink.begin(origin, isRepeat: isRepeat)
        }
        reading.heard(textBytes: text.count)
        sink.text(text.span, marks: marks)
        handedOver = end
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: cut)
        marks.removeAll(keepingCapacity: true)
        marks.append(contentsOf: later)
    }
}
