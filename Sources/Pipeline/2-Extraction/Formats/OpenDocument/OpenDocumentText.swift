internal import WeirContent
internal import WeirExtraction

/// Takes the text of OpenDocument, from a part of a package or from a flat document.
///
/// Each sheet and each page is a story of its own; the text of other documents is one. What stands inside of text and is
/// not part of it (comments, notes, names, links) is told after it.
final class OpenDocumentText: XMLHandler {
    typealias Element = OpenDocumentElement

    /// What text between tags is.
    enum Carrier {
        case paragraph, values, binary, property
    }

    /// The labels that its properties state.
    private(set) var labels = SensitivityLabels()
    /// Files that it holds, in Base64.
    private(set) var binaries: [[UInt8]] = []

    private let reading: Reading
    private var kind = DocumentPart.body
    private var story: Story?
    private var page: Int?
    private var sheetName: String?
    private var sheet: OpenDocumentSheet?
    private var cells: [OpenDocumentCell] = []
    private var tables = 0
    private var isAtBody = false
    private var hasKind = false
    private var looks = 0

    private var carriers: [Carrier] = [.values]
    private var parts: [DocumentPart?] = [nil]
    private var paragraph = OfficeParagraph()
    private var outer: [(paragraph: OfficeParagraph, endsBlank: Bool)] = []
    private var endsBlank = true
    private var separator: UInt8?
    private var pendingCell: TextMark.Place?
    private var property: (name: String, value: [UInt8])?
    private var loose: [UInt8] = []
    private var changes = OpenDocumentChanges()
    private var channels: [DocumentPart: OpenDocumentChannel] = [:]

    /// The attributes that hold text for people, or lead elsewhere.
    private static let kept: Set<String> = [
        "name", "display-name", "title", "label", "value", "current-value", "string-value", "string-value-if-true",
        "string-value-if-false", "formula", "condition", "description", "expression", "cell-range-address", "comment",
        "tooltip", "database-name", "table-name", "column-name", "connection-resource", "help-text", "author",
    ]

    /// A handler for a document, or for a part of one.
    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Hands over what is left.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        endLoose()
        if !paragraph.isEmpty { try endParagraph() }
        while let next = outer.popLast() {
            paragraph = next.paragraph
            if !paragraph.isEmpty { try endParagraph() }
        }
        for text in changes.rest { channels[.revisions, default: OpenDocumentChannel()].add(text) }
        try finishUnit()
        for part in [.header, .footer, .master, .names, .properties] as [DocumentPart] { try tellChannel(part) }
    }

    // MARK: - Events

    func begin(_ element: OpenDocumentElement?, _ attributes: XMLAttributes) throws(ReadingFault) {
        endLoose()
        let around = carriers.last ?? .values
        parts.append(element?.part(attributes) ?? parts.last ?? nil)
        guard around != .property else { return beginProperty(element, attributes) }
        carriers.append(element?.carrier ?? around)
        guard let element else { return keep(attributes) }
        if isAtBody { try beginBody(element) }
        switch element {
        case .paragraph, .heading: try openParagraph()
        case .span, .list, .numbered: break
        case .space: try append(repeatElement(UInt8(ascii: " "), count: Self.blanks(attributes)))
        case .tab: try append(CollectionOfOne(UInt8(ascii: "\t")))
        case .lineBreak: try append(CollectionOfOne(UInt8(ascii: "\n")))
        case .body: isAtBody = !hasKind
        case .table: try beginTable(attributes)
        case .row: if tables == 1 { sheet?.beginRow(attributes) }
        case .cell, .coveredCell, .trackedCell: beginCell(attributes)
        case .page: try beginPage(attributes)
        case .changedRegion: changes.beginRegion(attributes["id"])
        case .deletion: changes.beginDeletion()
        case .insertion: changes.noteInsertion()
        case .change: if let text = changes.deletion(attributes["change-id"]) { try append(text, to: .original) }
        case .changeStart: changes.begin(attributes["change-id"])
        case .changeEnd: changes.end(attributes["change-id"])
        case .styles, .automaticStyles, .fontFaces: looks += 1
        case .meta: carriers[carriers.count - 1] = .property
        case .binaryData: binaries.append([])
        default: keep(attributes)
        }
    }

    func end(_ element: OpenDocumentElement?) throws(ReadingFault) {
        endLoose()
        defer {
            if carriers.count > 1 { carriers.removeLast() }
            if parts.count > 1 { parts.removeLast() }
        }
        if property != nil { return endProperty() }
        guard let element, carriers.last != .property else { return }
        switch element {
        case .paragraph, .heading: try closeParagraph()
        case .table: tables = max(0, tables - 1)
        case .row:
            if tables == 1 { sheet?.endRow() }
            separator = UInt8(ascii: "\n")
        case .cell, .coveredCell, .trackedCell: try endCell()
        case .deletion: changes.endDeletion()
        case .styles, .automaticStyles, .fontFaces: looks = max(0, looks - 1)
        default: break
        }
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        switch carriers.last ?? .values {
        case .paragraph: try unsafe appendCollapsed(text)
        case .property: unsafe property?.value.append(contentsOf: text)
        case .binary: if let last = binaries.indices.last { unsafe binaries[last].append(contentsOf: text) }
        case .values:
            if unsafe !loose.isEmpty || !XMLText.isBlank(text) { unsafe loose.append(contentsOf: text) }
        }
    }

    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        unsafe add(Array(text), to: .markupComments)
    }

    // MARK: - Units

    private func beginBody(_ element: OpenDocumentElement) throws(ReadingFault) {
        isAtBody = false
        hasKind = true
        switch element {
        case .spreadsheet: kind = .sheet
        case .presentation: kind = .slide
        case .drawing: kind = .drawing
        case .chart: kind = .chart
        default: break
        }
    }

    private func beginTable(_ attributes: XMLAttributes) throws(ReadingFault) {
        tables += 1
        guard kind == .sheet, tables == 1, isInMain else { return }
        try finishUnit()
        sheet = OpenDocumentSheet()
        sheetName = attributes["name"]
        if let sheetName { add(sheetName.utf8, to: .names) }
    }

    private func beginPage(_ attributes: XMLAttributes) throws(ReadingFault) {
        guard kind == .slide || kind == .drawing, isInMain else { return }
        try finishUnit()
        page = (page ?? 0) + 1
        if let name = attributes["name"] { add(name.utf8, to: .names) }
    }

    /// Ends a sheet, a page or the whole text, with what stood beside it.
    private func finishUnit() throws(ReadingFault) {
        if !paragraph.isEmpty { try endParagraph() }
        try story?.finish()
        story = nil
        separator = nil
        let beside: [DocumentPart] = [
            .notes, .comments, .footnotes, .endnotes, .revisions, .formulas, .links, .attributes, .markupComments,
        ]
        for part in beside { try tellChannel(part) }
    }

    private func tellChannel(_ part: DocumentPart) throws(ReadingFault) {
        guard let channel = channels.removeValue(forKey: part), !channel.text.isEmpty else { return }
        try channel.tell(to: reading.story(part, page: page, sheet: sheetName, isRepeat: part == .revisions))
    }

    private var isInMain: Bool { parts.last.flatMap { $0 } == nil }

    // MARK: - Cells

    private func beginCell(_ attributes: XMLAttributes) {
        cells.append(OpenDocumentCell(attributes))
        guard tables == 1, sheet != nil else { return }
        sheet?.beginCell(attributes)
        pendingCell = place
        if let formula = unsafe attributes.bytes("formula") { unsafe add(formula, to: .formulas) }
    }

    private func endCell() throws(ReadingFault) {
        if let value = cells.last?.hiddenValue { try deliver(value) }
        if !cells.isEmpty { cells.removeLast() }
        separator = UInt8(ascii: "\t")
        guard tables == 1, sheet != nil else { return }
        sheet?.endCell()
        pendingCell = nil
    }

    /// The cell that is read now.
    private var place: TextMark.Place? {
        guard let sheet, !cells.isEmpty, isInMain || parts.last == .comments else { return nil }
        return .cell(row: sheet.row, column: sheet.column)
    }

    // MARK: - Paragraphs

    private func openParagraph() throws(ReadingFault) {
        if outer.isEmpty, !paragraph.isEmpty { try endParagraph() }
        outer.append((paragraph, endsBlank))
        paragraph = OfficeParagraph()
        endsBlank = true
    }

    private func closeParagraph() throws(ReadingFault) {
        try endParagraph()
        guard let next = outer.popLast() else { return }
        paragraph = next.paragraph
        endsBlank = next.endsBlank
    }

    private func endParagraph() throws(ReadingFault) {
        defer { paragraph.restart() }
        if changes.isInDeletion, parts.last == .revisions { return changes.add(paragraph.text) }
        if paragraph.differs { add(paragraph.original, to: .revisions) }
        try deliver(paragraph.text)
    }

    /// Hands over a paragraph or a value to where it belongs.
    private func deliver(_ text: [UInt8]) throws(ReadingFault) {
        if let last = cells.indices.last { cells[last].shown.append(contentsOf: text) }
        if let part = parts.last ?? nil { return add(text, to: part) }
        defer { separator = separator ?? UInt8(ascii: "\n") }
        guard !text.isEmpty else { return }
        let story = self.story ?? reading.story(kind, page: page, sheet: sheetName)
        self.story = story
        if let separator, !story.isEmpty { story.append(separator) }
        separator = nil
        if let pendingCell { story.mark(pendingCell) }
        pendingCell = nil
        story.append(text)
        try story.pass()
    }

    private func append(
        _ bytes: some Collection<UInt8>,
        to version: OfficeParagraph.Version? = nil
    ) throws(ReadingFault) {
        paragraph.append(bytes, to: version ?? (changes.isInserted ? .current : .both))
        endsBlank = false
    }

    /// Appends text with white space as it is shown: a run of it is one blank (OpenDocument 1.3 part 3, 6.1.2).
    private func appendCollapsed(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        let version: OfficeParagraph.Version = changes.isInserted ? .current : .both
        var start = 0
        for index in 0..<text.count {
            let byte = unsafe text[index]
            guard byte <= 0x20 else {
                endsBlank = false
                continue
            }
            if byte == 0x20, !endsBlank {
                endsBlank = true
                continue
            }
            unsafe paragraph.append(UnsafeRawBufferPointer(rebasing: text[start..<index]), to: version)
            start = index + 1
            if !endsBlank { paragraph.append(CollectionOfOne(0x20), to: version) }
            endsBlank = true
        }
        unsafe paragraph.append(UnsafeRawBufferPointer(rebasing: text[start...]), to: version)
    }

    /// How many blanks an element stands for; more than a few only ever set things apart.
    private static func blanks(_ attributes: XMLAttributes) -> Int {
        min(16, max(1, attributes["c"].flatMap { Int($0) } ?? 1))
    }

    // MARK: - Properties and values

    private func beginProperty(_ element: OpenDocumentElement?, _ attributes: XMLAttributes) {
        carriers.append(.property)
        let name = (element == .userDefined ? attributes["name"] : nil) ?? element?.rawValue ?? ""
        property = (name, element == .userDefined ? Array("\(name)\t".utf8) : [])
        keep(attributes)
    }

    private func endProperty() {
        guard let ended = property else { return }
        property = nil
        channels[.properties, default: OpenDocumentChannel()].add(ended.value, at: .name(ended.name))
        guard let tab = ended.value.firstIndex(of: UInt8(ascii: "\t")) else { return }
        labels.take(property: ended.name, value: String(decoding: ended.value[(tab + 1)...], as: UTF8.self))
    }

    private func keep(_ attributes: XMLAttributes) {
        if looks > 0 {
            if let name = unsafe attributes.bytes("display-name") { unsafe add(name, to: .names) }
            return
        }
        for index in 0..<attributes.count {
            let name = attributes.name(at: index)
            let value = unsafe attributes.value(at: index)
            if name == "href" {
                let link = unsafe PercentCoding.decoded(Array(value))
                if Self.leadsOut(link) { add(String(decoding: link, as: UTF8.self).utf8, to: .links) }
            } else if Self.kept.contains(name) {
                unsafe add(value, to: .attributes)
            }
        }
    }

    /// Whether a link leads out of the document, and not to a part of it.
    private static func leadsOut(_ link: [UInt8]) -> Bool {
        link.contains(UInt8(ascii: ":")) || link.starts(with: "..".utf8) || link.first == UInt8(ascii: "/")
    }

    private func endLoose() {
        guard !loose.isEmpty else { return }
        defer { loose.removeAll(keepingCapacity: true) }
        // What formats of numbers put between digits.
        guard looks == 0 || loose.count >= PlainXMLText.shortestName else { return }
        add(loose, to: parts.last == .comments ? .comments : .attributes)
    }

    private func add(_ line: some Collection<UInt8>, to part: DocumentPart) {
        channels[part, default: OpenDocumentChannel()].add(line, at: part == .names ? nil : place)
    }
}
