internal import WeirContent
internal import WeirExtraction

/// One way through a document in XML: its text into the body, the rest to its sides.
///
/// The name of an element that holds text directly is written before it, as the label of a field: it is what tells a
/// reader what a bare number is.
@safe
struct XMLWalk {
    private let bytes: UnsafeRawBufferPointer
    private var tokens: MarkupTokenizer
    private var text: MarkupText
    private var sides: MarkupSides
    private let reading: Reading
    /// The element that has just begun, and whose name is a label if text follows.
    private var label: Range<Int>?
    /// Where the text of an element with Base64 begins.
    private var binary: (name: String, text: [UInt8])?
    private var members: [(name: String, text: [UInt8])] = []
    private var hasRoot = false
    /// Whether blanks without anything else are text here.
    private var hasBlanks = true
    /// Whether a cell of the row came before.
    private var rowHasCell = false
    /// The paragraphs of an office format that are open: in them, whatever has another prefix marks a part of the line.
    private var paragraphs = 0
    private let isRepeat: Bool

    /// A walk at the start of a document in UTF-8, which has to stay where it is.
    init(_ bytes: UnsafeRawBufferPointer, isRepeat: Bool, _ reading: Reading) {
        unsafe self.bytes = unsafe bytes
        self.reading = reading
        self.isRepeat = isRepeat
        unsafe tokens = MarkupTokenizer(bytes, isXML: true)
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
            case .text, .characterData: append(tokens.content)
            case .startTag: start(tokens.content)
            case .endTag: end(tokens.content)
            case .comment, .declaration: sides.comment(tokens.content)
            case .instruction:
                if unsafe !MarkupAttribute.has(bytes, tokens.content, "xml ") { sides.comment(tokens.content) }
            }
            try text.story.pass()
        }
        if let binary { members.append(binary) }
        try text.story.finish()
        try sides.finish()
        guard !isRepeat else { return }
        for member in members { try read(member) }
    }

    private mutating func append(_ range: Range<Int>) {
        if binary != nil { return unsafe binary?.text.append(contentsOf: bytes[range]) ?? () }
        guard let first = unsafe bytes[range].firstIndex(where: { !ASCII.isBlank($0) }) else {
            return hasBlanks ? text.separate(.blank) : ()
        }
        if let label {
            let local = unsafe bytes[label].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? label.lowerBound
            text.append(unsafe Array(bytes[local..<label.upperBound]), at: first)
            text.separate(.cell)
            self.label = nil
            text.append(first..<range.upperBound)
        } else {
            text.append(range)
        }
    }

    private mutating func start(_ name: Range<Int>) {
        if !hasRoot {
            hasRoot = true
            if unsafe MarkupAttribute.has(bytes, name, "office:document") { reading.refine(.flatOpenDocument) }
        }
        if !tokens.attributes.isEmpty { sides.take(tokens.attributes, of: name, namesMean: true) }
        label = nil
        let effect = effect(of: name)
        let isParagraph = unsafe effect == .block && XMLVocabulary.isParagraph(bytes, name)
        if isParagraph, !tokens.isSelfClosing { paragraphs += 1 }
        hasBlanks = unsafe XMLVocabulary.hasBlanks(bytes, name, isEnd: false, inParagraph: paragraphs > 0)
        switch effect {
        case .inline: break
        case .field:
            text.separate(.line)
            label = name
        case .block, .lineBreak: text.separate(.line)
        case .row:
            text.separateRow()
            rowHasCell = false
        case .cell:
            if rowHasCell { text.separateCell() }
            rowHasCell = true
        case .tab: text.separate(.cell)
        case .space: text.separate(.blank)
        case .binary where !tokens.isSelfClosing:
            text.separate(.line)
            binary = ("binary-\(members.count + 1)", [])
        case .binary: break
        }
    }

    private mutating func end(_ name: Range<Int>) {
        label = nil
        let effect = effect(of: name)
        if effect == .block, paragraphs > 0, unsafe XMLVocabulary.isParagraph(bytes, name) { paragraphs -= 1 }
        hasBlanks = unsafe XMLVocabulary.hasBlanks(bytes, name, isEnd: true, inParagraph: paragraphs > 0)
        if let binary {
            members.append(binary)
            self.binary = nil
        }
        switch effect {
        case .inline, .cell, .tab, .space: break
        case .field, .block, .lineBreak, .binary: text.separate(.line)
        case .row: text.separateRow()
        }
    }

    /// What an element does to the text around it: smart tags and annotations in a paragraph do nothing.
    private func effect(of name: Range<Int>) -> XMLVocabulary.Effect {
        let effect = unsafe XMLVocabulary.effect(bytes, name)
        guard effect == .field, paragraphs > 0, unsafe bytes[name].contains(UInt8(ascii: ":")) else { return effect }
        return .inline
    }

    /// Reads what was Base64 in the document; what is none was text.
    private func read(_ member: (name: String, text: [UInt8])) throws(ReadingFault) {
        let text = ByteSlice(member.text)
        let decoded = try unsafe text.withUnsafeBytes { (bytes) throws(ReadingFault) in
            try unsafe EmbeddedBase64.decode(bytes, reading)
        }
        guard let decoded else { return try reading.tell(.data, TextDecoder.utf8(text, declared: nil)) }
        guard !decoded.isEmpty else { return }
        try reading.spendEntry()
        try reading.descend(into: ByteSlice(decoded), name: member.name)
    }
}
