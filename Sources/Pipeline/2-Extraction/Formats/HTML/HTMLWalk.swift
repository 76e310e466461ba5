internal import WeirContent

/// One way through a document in HTML: its text into the body, the rest to its sides.
@safe
struct HTMLWalk {
    private let bytes: UnsafeRawBufferPointer
    private var tokens: MarkupTokenizer
    private var text: MarkupText
    private var sides: MarkupSides
    /// Whether a cell of the row came before.
    private var rowHasCell = false
    /// How many elements that keep line ends are open.
    private var preformatted = 0

    /// A walk at the start of a document in UTF-8, which has to stay where it is.
    init(_ bytes: UnsafeRawBufferPointer, isRepeat: Bool, _ reading: Reading) {
        unsafe self.bytes = unsafe bytes
        unsafe tokens = MarkupTokenizer(bytes, isXML: false)
        text = unsafe MarkupText(reading.story(.body, isRepeat: isRepeat), bytes)
        sides = unsafe MarkupSides(bytes, isRepeat: isRepeat, reading)
    }

    /// Walks to the end.
    ///
    /// - Throws: The limit that was reached.
    mutating func run() throws(ReadingFault) {
        loop: while true {
            switch tokens.next() {
            case .end: break loop
            case .text: append(tokens.content)
            case .characterData: text.appendVerbatim(tokens.content, hasReferences: false)
            case .startTag: start(tokens.content)
            case .endTag: end(tokens.content)
            case .comment, .instruction: sides.comment(tokens.content)
            case .declaration:
                // The usual document type says nothing.
                if tokens.content.count > 12 || !isDocumentType { sides.comment(tokens.content) }
            }
            try text.story.pass()
        }
        try text.story.finish()
        try sides.finish()
    }

    private var isDocumentType: Bool {
        unsafe MarkupAttribute.has(bytes, tokens.content, "doctype")
    }

    private mutating func append(_ range: Range<Int>) {
        if preformatted > 0 {
            text.appendVerbatim(range, hasReferences: true)
        } else {
            text.append(range)
        }
    }

    private mutating func start(_ name: Range<Int>) {
        let number = unsafe MarkupName.number(bytes, name)
        let attributes = tokens.attributes
        if !attributes.isEmpty { sides.take(attributes, of: name, namesMean: false) }
        switch HTMLElement.effect(number) {
        case .inline: break
        case .block: text.separate(.line)
        case .row:
            text.separateRow()
            rowHasCell = false
        case .cell:
            if rowHasCell { text.separateCell() }
            rowHasCell = true
        case .preformatted:
            text.separate(.line)
            preformatted += 1
        case .script:
            sides.script(tokens.rawText(of: name), isData: number == HTMLElement.script && isData(attributes))
        case .text:
            text.separate(.line)
            text.appendVerbatim(tokens.rawText(of: name), hasReferences: true)
            text.separate(.line)
        }
    }

    private mutating func end(_ name: Range<Int>) {
        if !tokens.attributes.isEmpty { sides.take(tokens.attributes, of: name, namesMean: false) }
        switch HTMLElement.effect(unsafe MarkupName.number(bytes, name)) {
        case .inline, .cell, .script: break
        case .block, .text: text.separate(.line)
        case .row: text.separateRow()
        case .preformatted:
            text.separate(.line)
            preformatted = max(0, preformatted - 1)
        }
    }

    /// Whether a script's type says that it is JSON.
    private func isData(_ attributes: [MarkupTokenizer.Attribute]) -> Bool {
        attributes.contains { attribute in
            unsafe MarkupName.number(bytes, attribute.name) == HTMLElement.type
                && ByteSlice(Array(bytes[attribute.value])).first(Array("json".utf8)) != nil
        }
    }
}
