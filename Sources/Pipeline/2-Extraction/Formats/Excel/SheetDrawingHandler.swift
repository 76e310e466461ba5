internal import WeirContent

/// Takes what lies on sheets: text boxes, shapes, charts with the values they keep, in DrawingML and in VML.
final class SheetDrawingHandler: PartHandler {
    enum Element: String, CaseIterable {
        // Parts of one paragraph, which join with nothing.
        case run = "r"
        case text = "t"
        case span, font, b, i, u, s, strong, em
        // What ends a line.
        case paragraph = "p"
        case lineBreak = "br"
        case block = "div"
        case value = "v"
        case formula = "f"
        case formatCode
        // What has names and descriptions.
        case properties = "cNvPr"
        case shape, rect, imagedata, textpath, hlinkClick
    }

    private let reading: Reading
    private let story: Story
    private let sheet: String?
    private var words: [UInt8] = []
    private var number: [UInt8] = []
    private var isInValue = false
    private var isInText = false
    private var isFormatCode = false
    /// Whether text was met since the last tag.
    private var hasText = false

    private static let words: [StaticString] = ["name", "descr", "title", "alt", "string", "href", "tooltip"]

    /// A handler for a drawing or chart of a sheet.
    init(_ reading: Reading, _ part: DocumentPart, sheet: String?) {
        self.reading = reading
        self.sheet = sheet
        story = reading.story(part, sheet: sheet)
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) {
        hasText = false
        switch element {
        case .text: isInText = true
        case .value:
            isInValue = true
            number.removeAll(keepingCapacity: true)
        case .formatCode: isFormatCode = true
        case .properties, .shape, .rect, .imagedata, .textpath, .hlinkClick: note(attributes)
        default: break
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {
        switch element {
        case .run, .span, .font, .b, .i, .u, .s, .strong, .em: break
        case .text: isInText = false
        case .value:
            isInValue = false
            NumberText.append(number, to: &story.text)
            endLine()
        case .formatCode: isFormatCode = false
        case .paragraph, .lineBreak, .block, .formula: endLine()
        default: if hasText { endLine() }
        }
        hasText = false
        try story.pass()
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        if isInValue {
            unsafe number.append(contentsOf: text)
        } else if isFormatCode {
            unsafe words.append(contentsOf: text)
            words.append(UInt8(ascii: "\n"))
        } else if unsafe isInText || hasText || !XMLText.isBlank(text) {
            unsafe story.append(text)
            hasText = !isInText
        }
        try story.pass()
    }

    func close() throws(ReadingFault) {
        try story.finish()
        var names = SideStory(.attributes)
        names.append(words[...])
        try names.tell(reading, sheet: sheet)
    }

    private func note(_ attributes: XMLAttributes) {
        for name in Self.words {
            guard let value = unsafe attributes.bytes(name), unsafe !value.isEmpty else { continue }
            unsafe words.append(contentsOf: value)
            words.append(UInt8(ascii: "\n"))
        }
    }

    private func endLine() {
        if let last = story.text.last, last != UInt8(ascii: "\n") { story.append(UInt8(ascii: "\n")) }
    }
}
