internal import WeirContent

/// The strings that the cells of a workbook share: all of them in one buffer.
final class SharedStrings {
    /// The strings, one after the other.
    private(set) var text: [UInt8] = []
    /// How phonetic guides write some of them, a line each.
    private(set) var phonetics: [UInt8] = []

    /// What stands between them in comments, a line each.
    private(set) var comments: [UInt8] = []

    private var ends: [Int] = []
    private var isUsed: [Bool] = []

    /// The longest string that every cell with it repeats; of a longer one, cells after the first have only the mark.
    ///
    /// One string of a megabyte and 50,000 cells are otherwise 50 GB of text.
    static let longestRepeated = 256

    /// How many there are.
    var count: Int { ends.count }

    /// Adds to the string that is read now.
    func append(_ bytes: UnsafeRawBufferPointer) { unsafe text.append(contentsOf: bytes) }
    /// Adds to the phonetic guides.
    func appendPhonetic(_ bytes: UnsafeRawBufferPointer) { unsafe phonetics.append(contentsOf: bytes) }
    /// Adds to the string that is read now.
    func append(_ bytes: [UInt8]) { text.append(contentsOf: bytes) }
    /// Adds to the phonetic guides.
    func appendPhonetic(_ bytes: [UInt8]) { phonetics.append(contentsOf: bytes) }
    /// Adds a comment.
    func addComment(_ bytes: UnsafeRawBufferPointer) {
        unsafe comments.append(contentsOf: bytes)
        comments.append(UInt8(ascii: "\n"))
    }

    /// Ends a phonetic guide.
    func endPhonetic() { phonetics.append(UInt8(ascii: "\n")) }

    /// Ends the string that is read now.
    ///
    /// - Parameter isEscaped: Whether it is written as XML needs it.
    func endString(isEscaped: Bool = true) {
        if isEscaped { EscapedText.resolve(&text, from: ends.last ?? 0) }
        ends.append(text.count)
        isUsed.append(false)
    }

    /// The range of a string in `text`; `nil` when there is no such string.
    @inline(__always)
    func range(of index: Int) -> Range<Int>? {
        guard index >= 0, index < ends.count else { return nil }
        return (index > 0 ? ends[index - 1] : 0)..<ends[index]
    }

    /// Appends a string for a cell that refers to it; of a long one nothing, when it was given before.
    ///
    /// - Returns: Whether there is such a string.
    func use(_ index: Int, appendingTo line: inout [UInt8]) -> Bool {
        guard let range = range(of: index) else { return false }
        if range.count > Self.longestRepeated, isUsed[index] { return true }
        isUsed[index] = true
        line.append(contentsOf: text[range])
        return true
    }

    /// Hands over what no cell refers to, and the phonetic guides.
    ///
    /// - Throws: The limit that was reached.
    func tellRest(_ reading: Reading) throws(ReadingFault) {
        let story = reading.story(.data)
        for index in ends.indices where !isUsed[index] {
            guard let range = range(of: index), !range.isEmpty else { continue }
            story.text.append(contentsOf: text[range])
            story.append(UInt8(ascii: "\n"))
            do { try story.pass() } catch {
                try? story.finish()
                throw error
            }
        }
        try story.finish()
        try reading.tell(.annotations, phonetics)
        try reading.tell(.markupComments, comments)
    }
}
