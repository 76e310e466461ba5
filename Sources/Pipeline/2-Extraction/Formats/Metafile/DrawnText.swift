internal import WeirContent
internal import WeirExtraction

/// Text that is drawn piece by piece, put together again by where the pieces stand.
final class DrawnText {
    private let story: Story
    private let reading: Reading
    private var end: (x: Int, y: Int)?
    private var hasWidth = false

    /// Has `body` draw, and hands over what was drawn, also what came before a fault.
    ///
    /// A drawing may be lines and nothing else, which is no lack.
    ///
    /// - Throws: What `body` throws, and the limit of text.
    static func collect(
        _ reading: Reading,
        _ body: (DrawnText) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        let text = DrawnText(reading)
        let fault = reading.fault { () throws(ReadingFault) in try body(text) }
        if text.story.isEmpty { reading.report(.skippedDrawing) }
        try text.story.finish()
        if let fault { throw fault }
    }

    private init(_ reading: Reading) {
        self.reading = reading
        story = reading.story(.drawing)
    }

    /// Adds a piece.
    ///
    /// - Parameters:
    ///   - string: Its characters, in UTF-16 when they are wide, else in Windows-1252.
    ///   - isWide: Whether they are wide.
    ///   - x: Where it begins.
    ///   - y: On which line.
    ///   - width: How far it reaches; 0 when nobody says.
    ///   - count: How many characters it has.
    /// - Throws: The limit of text.
    func draw(
        _ string: ByteSlice,
        isWide: Bool,
        x: Int,
        y: Int,
        width: Int,
        count: Int
    ) throws(ReadingFault) {
        guard !string.isEmpty else { return }
        // Many records may draw the same long string, of which nothing shows.
        try reading.spend(operators: count)
        if let end {
            if end.y != y {
                story.append(UInt8(ascii: "\n"))
            } else if !hasWidth || x - end.x > max(1, width / max(1, count) / 3) || x < end.x - abs(width) {
                // A gap of a third of a character is a blank, and where widths are unknown there may be one.
                story.append(UInt8(ascii: " "))
            }
        }
        var text: [UInt8] = []
        let charset = isWide ? Charset.wide(.utf16Little) : .windows1252
        unsafe string.withUnsafeBytes { _ = unsafe charset.append($0, to: &text) }
        story.append(text.filter { $0 >= 0x20 || $0 == 0x09 })
        end = (x + width, y)
        hasWidth = width > 0
        try story.pass()
    }
}
