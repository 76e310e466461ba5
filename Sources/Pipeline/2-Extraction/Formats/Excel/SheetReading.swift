/// The reading of one sheet, element by element.
///
/// A value, so that an event costs one check of exclusive access and not one for each property.
struct SheetReading {
    /// Where the text of the element that is open goes.
    private enum Target {
        case nowhere, value, inline, phonetic, formula, reference
        case beside(SheetMargin.Place)
    }

    private var writer: SheetWriter
    private var margin: SheetMargin
    private var target = Target.nowhere
    private var row = -1
    private var cell = CellReference(row: 0, column: -1)
    private var isInCell = false
    private var isInValidation = false
    private var isInInline = false
    private var style = 0
    private var type = CellType.number
    private var value: [UInt8] = []
    private var inline: [UInt8] = []
    private var reference: [UInt8] = []

    /// The longest text of a cell that is kept; Excel takes 32,767 characters.
    private static let longestText = 1 << 17

    /// The reading of a sheet with a name.
    init(_ reading: Reading, _ values: CellValues, sheet: String?) {
        writer = SheetWriter(reading, values, sheet: sheet)
        margin = SheetMargin(reading, sheet: sheet)
    }

    /// An element begins.
    mutating func begin(_ element: SheetHandler.Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        switch element {
        case .cell: beginCell(attributes)
        case .value: target = isInCell ? .value : .beside(.other)
        case .row: try beginRow(attributes)
        case .formula:
            target = isInCell ? .formula : .beside(isInValidation ? .data : .formulas)
            if isInCell { margin.beginFormula(of: cell) }
        case .inline: isInInline = true
        case .text: if isInInline { target = .inline } else { target = .beside(.other) }
        case .phonetic: target = .phonetic
        case .reference:
            target = .reference
            reference.removeAll(keepingCapacity: true)
        case nil: break
        case .some(let element): beginBeside(element, attributes)
        }
    }

    /// An element ends.
    mutating func end(_ element: SheetHandler.Element?) throws(ReadingFault) {
        switch element {
        case .cell: try endCell()
        case .value, .formula, .text, .formula1, .formula2, .ruleFormula, .oddHeader, .evenHeader, .firstHeader,
            .oddFooter, .evenFooter, .firstFooter:
            if case .beside(let place) = target { margin.endLine(place) }
            if case .formula = target { margin.endLine(.formulas) }
            target = .nowhere
        case .row: try writer.endRow()
        case .inline:
            isInInline = false
            target = .nowhere
        case .phonetic: target = .nowhere
        case .reference:
            target = .nowhere
            unsafe reference.withUnsafeBytes { text in
                if let cell = unsafe CellReference(text) { margin.markItem(cell) }
            }
        case .validation:
            isInValidation = false
            margin.endItem()
        case .conditions: margin.endItem()
        case nil: margin.endLine(.other)
        default: break
        }
    }

    /// Text of the element that is open.
    mutating func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        switch target {
        case .value:
            unsafe value.append(contentsOf: text)
            if value.count > Self.longestText { try spillValue() }
        case .inline:
            unsafe inline.append(contentsOf: text)
            if inline.count > Self.longestText { try spillInline() }
        case .formula: unsafe margin.append(text, .formulas)
        case .reference: unsafe reference.append(contentsOf: text)
        case .beside(let place): unsafe margin.append(text, place)
        case .phonetic: unsafe margin.append(text, .phonetics)
        case .nowhere: if unsafe !XMLText.isBlank(text) { unsafe margin.append(text, .other) }
        }
        if margin.cost > SideStory.mostKept { try handOverMargin() }
    }

    /// A comment of the markup, which no spreadsheet shows.
    mutating func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        unsafe margin.append(text, .comments)
        margin.endLine(.comments)
        if margin.cost > SideStory.mostKept { try handOverMargin() }
    }

    /// The sheet ends, or what could be read of it.
    mutating func close() throws(ReadingFault) {
        do {
            if isInCell { try endCell() }
        } catch {
            try writer.finish()
            throw error
        }
        try writer.finish()
        try margin.tell()
    }

    private mutating func beginRow(_ attributes: XMLAttributes) throws(ReadingFault) {
        try writer.endRow()
        row = unsafe attributes.bytes("r").flatMap { unsafe CellReference.number($0) }.map { max(0, $0 - 1) } ?? row + 1
        cell = CellReference(row: row, column: -1)
    }

    private mutating func beginCell(_ attributes: XMLAttributes) {
        cell.column += 1
        style = 0
        type = .number
        for index in 0..<attributes.count {
            let value = unsafe attributes.value(at: index)
            switch attributes.letter(at: index) {
            case UInt8(ascii: "r"): if let stated = unsafe CellReference(value) { cell = stated }
            case UInt8(ascii: "s"): style = unsafe CellReference.number(value) ?? 0
            case UInt8(ascii: "t"): type = unsafe CellType(value)
            default: break
            }
        }
        isInCell = true
        value.removeAll(keepingCapacity: true)
        inline.removeAll(keepingCapacity: true)
    }

    private mutating func endCell() throws(ReadingFault) {
        isInCell = false
        isInInline = false
        target = .nowhere
        if !value.isEmpty { try writer.write(&value, type, style: style, at: cell) }
        if !inline.isEmpty { try writer.write(&inline, .text, style: style, at: cell) }
        writer.endCell()
    }

    /// Writes a value that is too long to be kept.
    private mutating func spillValue() throws(ReadingFault) {
        try writer.write(&value, .text, style: style, at: cell, continues: true)
        value.removeAll(keepingCapacity: true)
    }

    /// Writes text that is too long to be kept.
    private mutating func spillInline() throws(ReadingFault) {
        try writer.write(&inline, .text, style: style, at: cell, continues: true)
        inline.removeAll(keepingCapacity: true)
    }

    private mutating func handOverMargin() throws(ReadingFault) {
        try writer.interrupt()
        try margin.tell()
    }

    private mutating func beginBeside(_ element: SheetHandler.Element, _ attributes: XMLAttributes) {
        switch element {
        case .oddHeader, .evenHeader, .firstHeader: target = .beside(.header)
        case .oddFooter, .evenFooter, .firstFooter: target = .beside(.footer)
        case .formula1, .formula2: target = .beside(.data)
        case .ruleFormula: target = .beside(.formulas)
        case .conditions:
            unsafe margin.beginItem(.formulas, attributes.bytes("sqref"))
        case .rule:
            margin.add(attributes, ["text"], .formulas)
        case .validation:
            isInValidation = true
            unsafe margin.beginItem(.data, attributes.bytes("sqref"))
            margin.add(attributes, ["promptTitle", "prompt", "errorTitle", "error"], .data)
        case .link:
            unsafe margin.beginItem(.links, attributes.bytes("ref"))
            margin.add(attributes, ["display", "tooltip", "location"], .links)
            margin.endItem()
        case .scenario: margin.add(attributes, ["name", "comment", "user"], .other)
        case .inputCells:
            unsafe margin.beginItem(.data, attributes.bytes("r"))
            margin.add(attributes, ["val"], .data)
            margin.endItem()
        default: margin.add(attributes, Self.wordsOfOthers, .other)
        }
    }

    /// Attributes that people fill in, of the elements that have nothing else.
    private static let wordsOfOthers: [StaticString] = [
        "val", "codeName", "name", "sheet", "ref", "title", "destinationFile", "progId",
    ]
}
