internal import WeirContent
internal import WeirExtraction

/// Text that is drawn piece by piece, put together again by where the pieces stand.
final class DrawnText {
    private let story: Story
    private let reading: Reading
    private var end: (x: Int, y: Int)?
    private var hasWidth = false

    /// No text yet.
    init(_ reading: Reading) {
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

    /// Hands over what was drawn; a drawing may be lines and nothing else.
    func finish() throws(ReadingFault) {
        if story.isEmpty { reading.report(.skippedDrawing) }
        try story.finish()
    }
}
