internal import WeirContent

/// Takes the text of documents, slides and drawings.
///
/// Runs of a paragraph join with nothing, paragraphs and rows with a line feed, cells with a tab. Paragraphs nest, for text
/// boxes stand inside of runs: the inner one is told first and does not tear the outer one. What was deleted, moved away or
/// inserted makes a second version of its paragraph, which is told as a repeat when the part ends. Instructions of fields
/// and values of attributes are kept apart, for they would tear the text.
final class OfficeText: XMLHandler {
    typealias Element = OfficeElement

    private let story: Story
    private let keepsAllValues: Bool
    private var paragraph = OfficeParagraph()
    private var outer: [OfficeParagraph] = []
    private var carrier = Carrier.other
    /// What has to stand before the next text.
    private var separator: UInt8?

    private var deletions = 0
    private var insertions = 0
    private var paragraphProperties = 0
    private var isInEndProperties = false
    private var isInTabStops = false
    private var revisions: [UInt8] = []
    /// The first version of paragraphs whose end was inserted, which the next paragraph goes on with.
    private var unended: [UInt8] = []
    /// Whether the end of the paragraph before was deleted.
    private var joinsPrevious = false

    private var alternates: [AlternateContent] = []
    private var ignoredAlternates = 0
    private var repeats: [UInt8] = []
    private var values = OfficeValues()

    /// What text is read as.
    private enum Carrier {
        case text, instruction, noise, other
    }

    /// How deep alternate content is followed; deeper down all forms are read one after the other.
    private static let deepestAlternate = 8
    /// How long a paragraph gets before its beginning is handed over.
    private static let longestParagraph = 1 << 16

    /// A handler that tells text to `story`, which `finish` finishes.
    ///
    /// - Parameters:
    ///   - story: Where the text goes.
    ///   - keepsAllValues: Whether the values of all attributes are kept, for parts of an unknown kind.
    init(_ story: Story, keepsAllValues: Bool = false) {
        self.story = story
        self.keepsAllValues = keepsAllValues
    }

    /// Hands over what is left, and what was kept apart.
    ///
    /// - Parameters:
    ///   - part: The part of the document that the story tells.
    ///   - page: Its slide.
    ///   - name: Its name, where it has one.
    ///   - reading: Where the text goes.
    /// - Throws: The limit that was reached.
    func finish(
        _ part: DocumentPart,
        page: Int? = nil,
        name: String? = nil,
        _ reading: Reading
    ) throws(ReadingFault) {
        if !paragraph.isEmpty { try endParagraph() }
        while !outer.isEmpty { try closeParagraph() }
        while !alternates.isEmpty { endAlternate() }
        revisions.append(contentsOf: unended)
        try story.finish()
        try reading.tell(part, repeats, page: page, name: name, isRepeat: true)
        try reading.tell(.revisions, revisions, page: page, name: name, isRepeat: true)
        try reading.tell(.attributes, values.finished(), page: page, name: name)
    }

    // MARK: - Events

    func begin(_ element: OfficeElement?, _ attributes: XMLAttributes) throws(ReadingFault) {
        values.endText()
        if keepsAllValues { values.keepAll(attributes) }
        guard let element else { return }
        switch element {
        case .text, .deletedText, .commentText, .value: carrier = .text
        case .instruction, .deletedInstruction: carrier = .instruction
        case .posOffset, .align, .pctWidth, .pctHeight, .pctPosHOffset, .pctPosVOffset, .tableStyleId: carrier = .noise
        case .paragraph: try openParagraph()
        case .paragraphProperties: paragraphProperties += 1
        case .runProperties: isInEndProperties = paragraphProperties > 0
        case .deletion, .moveFrom, .insertion, .moveTo: beginChange(element, attributes)
        case .tabStops, .tabStopList: isInTabStops = true
        case .tab: if !isInTabStops { try append(UInt8(ascii: "\t")) }
        case .ptab: try append(UInt8(ascii: "\t"))
        case .br, .cr: try append(UInt8(ascii: "\n"))
        case .noBreakHyphen: try append(UInt8(ascii: "-"))
        case .sym: try appendSymbol(attributes)
        case .alternateContent: beginAlternate()
        case .choice, .fallback: beginForm()
        case .fieldCharacter: values.endInstruction()
        default: if !keepsAllValues { values.keep(element, attributes) }
        }
    }

    func end(_ element: OfficeElement?) throws(ReadingFault) {
        values.endText()
        guard let element else { return }
        switch element {
        case .text, .deletedText, .instruction, .deletedInstruction, .posOffset, .align, .pctWidth, .pctHeight,
            .pctPosHOffset, .pctPosVOffset, .tableStyleId:
            carrier = .other
        case .commentText, .value:
            carrier = .other
            if outer.isEmpty { try endParagraph() }
            separator = UInt8(ascii: element == .value ? "\t" : "\n")
        case .paragraph: if !outer.isEmpty { try closeParagraph() }
        case .paragraphProperties: paragraphProperties = max(0, paragraphProperties - 1)
        case .runProperties: isInEndProperties = false
        case .deletion, .moveFrom: if !isInEndProperties { deletions = max(0, deletions - 1) }
        case .insertion, .moveTo: if !isInEndProperties { insertions = max(0, insertions - 1) }
        case .tabStops, .tabStopList: isInTabStops = false
        case .numerator: try append(UInt8(ascii: "/"))
        case .cell: separator = UInt8(ascii: "\t")
        case .row, .stringCache, .numberCache, .level: separator = UInt8(ascii: "\n")
        case .choice, .fallback: endForm()
        case .alternateContent:
            if ignoredAlternates > 0 { ignoredAlternates -= 1 } else if !alternates.isEmpty { endAlternate() }
        default: break
        }
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        switch carrier {
        case .text: try unsafe append(text)
        case .instruction: unsafe values.addInstruction(text)
        case .noise: break
        case .other: if unsafe !XMLText.isBlank(text) { unsafe values.addText(text) }
        }
    }

    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        unsafe values.addText(text)
        values.endText()
    }

    // MARK: - Text

    private func append(_ byte: UInt8) throws(ReadingFault) {
        try unsafe withUnsafeBytes(of: byte) { (bytes) throws(ReadingFault) in try unsafe append(bytes) }
    }

    private func append(_ bytes: UnsafeRawBufferPointer) throws(ReadingFault) {
        if !alternates.isEmpty, let last = alternates.indices.last {
            // Text of a paragraph that the alternatives stand in; that of paragraphs inside of them is noted at their end.
            let isInside = alternates[last].depth < outer.count
            if !isInside { unsafe alternates[last].note(bytes) }
            if !isInside, alternates[last].isMuted { return }
        }
        unsafe paragraph.append(bytes, to: deletions > 0 ? .original : insertions > 0 ? .current : .both)
        if paragraph.text.count >= Self.longestParagraph, !paragraph.differs, outer.count < 2, alternates.isEmpty {
            try tell(paragraph.text)
            paragraph.clear()
        }
    }

    /// A character of a font, by its number there: symbol fonts have theirs at F000 and up (ECMA-376 part 1, 17.3.3.30).
    private func appendSymbol(_ attributes: XMLAttributes) throws(ReadingFault) {
        guard let digits = attributes["char"], let code = UInt32(digits, radix: 16) else { return }
        let character = (0xF020...0xF0FF).contains(code) ? code - 0xF000 : code
        guard let scalar = Unicode.Scalar(character) else { return }
        for byte in UTF8.encode(scalar) ?? UTF8.EncodedScalar() { try append(byte) }
    }

    // MARK: - Paragraphs

    private func openParagraph() throws(ReadingFault) {
        carrier = .other
        if outer.isEmpty, !paragraph.isEmpty { try endParagraph() }
        outer.append(paragraph)
        paragraph = OfficeParagraph()
    }

    private func closeParagraph() throws(ReadingFault) {
        try endParagraph()
        if let next = outer.popLast() { paragraph = next }
    }

    /// Hands over the paragraph that is read now.
    private func endParagraph() throws(ReadingFault) {
        defer { paragraph.restart() }
        values.endInstruction()
        if let last = alternates.indices.last, alternates[last].depth < outer.count {
            alternates[last].noteLine(paragraph.text)
            alternates[last].noteLine(paragraph.original)
            if alternates[last].isMuted { return }
        }
        if !paragraph.text.isEmpty { try tell(paragraph.text) }
        if !paragraph.isEndDeleted { separator = separator ?? UInt8(ascii: "\n") }
        let isMoved = paragraph.isEndInserted || paragraph.isEndDeleted || joinsPrevious
        joinsPrevious = paragraph.isEndDeleted
        guard paragraph.differs || !unended.isEmpty || isMoved else { return }
        unended.append(contentsOf: paragraph.differs ? paragraph.original : paragraph.text)
        guard !paragraph.isEndInserted else { return }
        if !unended.isEmpty {
            revisions.append(contentsOf: unended)
            revisions.append(UInt8(ascii: "\n"))
            unended.removeAll(keepingCapacity: true)
        }
    }

    private func tell(_ text: [UInt8]) throws(ReadingFault) {
        if let separator, !story.isEmpty { story.append(separator) }
        separator = nil
        story.append(text)
        try story.pass()
    }

    // MARK: - Versions

    private func beginChange(_ element: OfficeElement, _ attributes: XMLAttributes) {
        values.keepPerson(attributes)
        let isDeletion = element == .deletion || element == .moveFrom
        if isInEndProperties {
            if isDeletion { paragraph.isEndDeleted = true } else { paragraph.isEndInserted = true }
        } else if isDeletion {
            deletions += 1
        } else {
            insertions += 1
        }
    }

    private func beginAlternate() {
        guard alternates.count < Self.deepestAlternate, ignoredAlternates == 0, !isMuted else {
            ignoredAlternates += 1
            return
        }
        alternates.append(AlternateContent(depth: outer.count))
    }

    private var isMuted: Bool { alternates.last?.isMuted ?? false }

    private func beginForm() {
        if ignoredAlternates == 0, let last = alternates.indices.last { alternates[last].beginForm() }
    }

    private func endForm() {
        if ignoredAlternates == 0, let last = alternates.indices.last { alternates[last].endForm() }
    }

    private func endAlternate() {
        guard let ended = alternates.popLast() else { return }
        if !ended.repeats.isEmpty {
            repeats.append(contentsOf: ended.repeats)
            repeats.append(UInt8(ascii: "\n"))
        }
        if let last = alternates.indices.last {
            alternates[last].noteLine(ended.text)
        }
    }
}
