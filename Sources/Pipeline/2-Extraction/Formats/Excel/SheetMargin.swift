internal import WeirContent

/// Everything of a sheet that is not in its cells: formulas, validations, links, headers.
struct SheetMargin {
    /// The kinds of text that are kept apart.
    enum Place: Int, CaseIterable {
        case formulas, data, links, header, footer, other, phonetics, comments
    }

    private let reading: Reading
    private let sheet: String?
    private var stories: [SideStory]
    /// What is read now, when its cell may be stated after its text.
    private var item: (place: Place, start: Int, isMarked: Bool)?

    /// An empty margin of a sheet.
    init(_ reading: Reading, sheet: String?) {
        self.reading = reading
        self.sheet = sheet
        stories = Place.allCases.map { SideStory($0.part) }
    }

    /// How much memory it takes, in bytes.
    private(set) var cost = 0

    /// Begins the formula of a cell.
    mutating func beginFormula(of cell: CellReference) {
        stories[Place.formulas.rawValue].mark(cell)
        cost += MemoryLayout<CellReference>.stride
    }

    /// Begins something that belongs to a cell or range, where that is already known.
    mutating func beginItem(_ place: Place, _ reference: UnsafeRawBufferPointer?) {
        item = (place, stories[place.rawValue].text.count, false)
        if let cell = unsafe reference.flatMap({ unsafe CellReference($0) }) { markItem(cell) }
    }

    /// States the cell of what is read now, once.
    mutating func markItem(_ cell: CellReference) {
        guard let item, !item.isMarked else { return }
        stories[item.place.rawValue].mark(cell, at: item.start)
        self.item?.isMarked = true
        cost += MemoryLayout<CellReference>.stride
    }

    /// Ends what belongs to a cell or range.
    mutating func endItem() { item = nil }

    /// Adds text of the line that is read now.
    mutating func append(_ text: UnsafeRawBufferPointer, _ place: Place) {
        unsafe stories[place.rawValue].append(text)
        cost += text.count
    }

    /// Adds a line, and states its cell where it has one.
    mutating func add(_ text: [UInt8], _ place: Place, at cell: CellReference? = nil) {
        guard !text.isEmpty else { return }
        if let cell { stories[place.rawValue].mark(cell) }
        stories[place.rawValue].append(text[...])
        stories[place.rawValue].endLine()
        cost += text.count + MemoryLayout<CellReference>.stride
    }

    /// Adds the values of some attributes, a line each.
    mutating func add(_ attributes: XMLAttributes, _ names: [StaticString], _ place: Place) {
        for name in names {
            guard let value = unsafe attributes.bytes(name), unsafe !value.isEmpty else { continue }
            let start = stories[place.rawValue].text.count
            unsafe append(value, place)
            stories[place.rawValue].resolveEscapes(from: start)
            endLine(place)
        }
    }

    /// Ends a line.
    mutating func endLine(_ place: Place) { stories[place.rawValue].endLine() }

    /// Hands over what was collected, and begins again.
    ///
    /// - Throws: The limit that was reached.
    mutating func tell() throws(ReadingFault) {
        for index in stories.indices { try stories[index].tell(reading, sheet: sheet) }
        cost = 0
        item?.start = 0
    }
}

extension SheetMargin.Place {
    /// The part of the document that it is.
    var part: DocumentPart {
        switch self {
        case .formulas: .formulas
        case .data: .data
        case .links: .links
        case .header: .header
        case .footer: .footer
        case .other: .other
        case .phonetics: .annotations
        case .comments: .markupComments
        }
    }
}
