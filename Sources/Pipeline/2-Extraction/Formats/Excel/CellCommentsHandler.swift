internal import WeirContent
internal import WeirExtraction

/// Takes what people wrote beside cells, in notes of old (`comments`) and in threads (`ThreadedComments`).
final class CellCommentsHandler: PartHandler {
    enum Element: String, CaseIterable {
        case author
        case comment, threadedComment
        case block = "text"
        case text = "t"
        case phonetic = "rPh"
    }

    private let story: Story
    private var isThreaded = false
    private var isInText = false

    /// A handler for the comments of a sheet.
    init(_ reading: Reading, sheet: String?) {
        story = reading.story(.comments, sheet: sheet)
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) {
        switch element {
        case .comment, .threadedComment:
            isThreaded = element == .threadedComment
            if let cell = unsafe attributes.bytes("ref").flatMap({ unsafe CellReference($0) }) {
                story.mark(.cell(row: cell.row, column: cell.column))
            }
        case .block: isInText = isThreaded
        case .text, .author: isInText = true
        case .phonetic, nil: break
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {
        switch element {
        case .author, .comment, .threadedComment: endLine()
        case .phonetic: story.append(UInt8(ascii: " "))
        default: break
        }
        if element != nil { isInText = false }
        try story.pass()
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        if isInText {
            unsafe story.append(text)
        } else if unsafe !XMLText.isBlank(text) {
            unsafe story.append(text)
            endLine()
        }
        try story.pass()
    }

    func close() throws(ReadingFault) {
        try story.finish()
    }

    private func endLine() {
        if !story.text.isEmpty { story.append(UInt8(ascii: "\n")) }
    }
}
