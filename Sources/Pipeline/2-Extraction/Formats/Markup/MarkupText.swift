internal import WeirExtraction

/// The text of a document in markup, as it is written into a story: with blanks as a reader sees them and the lines of
/// the source marked.
@safe
struct MarkupText {
    /// What stands between two pieces of text; of several, the strongest.
    enum Gap: Int {
        case none, blank, cell, line
    }

    /// Where the text goes.
    let story: Story

    private let bytes: UnsafeRawBufferPointer
    private var lines: LineCounter
    private var gap = Gap.none
    /// Whether a cell has begun and has no text yet, so that blocks in it do not part it from its row.
    private var isAtCell = false
    private var markedLine = 0

    /// Text from a document into a story.
    init(_ story: Story, _ bytes: UnsafeRawBufferPointer) {
        self.story = story
        unsafe self.bytes = unsafe bytes
        unsafe lines = LineCounter(bytes)
    }

    /// States what stands before the text that comes next.
    mutating func separate(_ gap: Gap) {
        if gap.rawValue > self.gap.rawValue, !isAtCell { self.gap = gap }
    }

    /// States that a row begins.
    mutating func separateRow() {
        gap = .line
        isAtCell = false
    }

    /// States that the text that comes next is the next cell of a row, whatever the last one ended with.
    mutating func separateCell() {
        gap = .cell
        isAtCell = true
    }

    /// Appends text with its references resolved and each run of blanks made one.
    mutating func append(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let end = endOfWords(from: index, to: range.upperBound)
            if end > index {
                begin(at: index)
                unsafe story.append(UnsafeRawBufferPointer(rebasing: bytes[index..<end]))
                index = end
                continue
            }
            let byte = unsafe bytes[index]
            if ASCII.isBlank(byte) {
                separate(.blank)
                index += 1
            } else if byte == UInt8(ascii: "&") {
                index += reference(at: index)
            } else {
                begin(at: index)
                story.append(byte)
                index += 1
            }
        }
    }

    /// Appends text as it stands in the source, line ends and all.
    mutating func appendVerbatim(_ range: Range<Int>, hasReferences: Bool) {
        var index = range.lowerBound
        var first = index
        func copy(to end: Int) {
            guard end > first else { return }
            begin(at: first)
            unsafe story.append(UnsafeRawBufferPointer(rebasing: bytes[first..<end]))
        }
        while index < range.upperBound {
            let byte = unsafe bytes[index]
            if byte == 0x0A {
                copy(to: index + 1)
                first = index + 1
            } else if byte == UInt8(ascii: "&"), hasReferences {
                copy(to: index)
                begin(at: index)
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<range.upperBound])
                index += unsafe MarkupReferences.append(rest, at: index, to: &story.text)
                first = index
                continue
            }
            index += 1
        }
        copy(to: range.upperBound)
    }

    /// Appends text from elsewhere, which an offset in the document stands for.
    mutating func append(_ text: [UInt8], at offset: Int) {
        begin(at: offset)
        story.append(text)
    }

    /// The first offset that does not belong to words with single spaces between them.
    private func endOfWords(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            let byte = unsafe bytes[index]
            if byte > 0x20 {
                if byte == UInt8(ascii: "&") { return index }
                index &+= 1
            } else {
                guard byte == 0x20, index > start, index &+ 1 < end else { return index }
                let next = unsafe bytes[index &+ 1]
                guard next > 0x20, next != UInt8(ascii: "&") else { return index }
                index &+= 2
            }
        }
        return index
    }

    /// Resolves a reference; one that stands for a blank is one.
    private mutating func reference(at index: Int) -> Int {
        var text: [UInt8] = []
        let taken = unsafe MarkupReferences.append(bytes, at: index, to: &text)
        if text.count == 1, ASCII.isBlank(text[0]) {
            separate(.blank)
        } else {
            begin(at: index)
            story.append(text)
        }
        return taken
    }

    /// Writes what stands before the text, and where it comes from.
    private mutating func begin(at offset: Int) {
        isAtCell = false
        if gap != .none {
            if !story.isEmpty {
                story.append(gap == .line ? 0x0A : gap == .cell ? 0x09 : 0x20)
            }
            gap = .none
        }
        let line = lines.line(at: offset)
        guard line != markedLine else { return }
        markedLine = line
        story.mark(.line(line))
    }
}
