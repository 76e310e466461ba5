internal import WeirContent

/// Takes what a workbook keeps of another one that its formulas refer to: names, and the values of cells.
final class ExternalLinkHandler: PartHandler {
    enum Element: String, CaseIterable {
        case sheetName, definedName, ddeLink, ddeItem, oleLink, oleItem
        case sheetData, row, cell
        case value = "v"
        case item = "val"
    }

    private let reading: Reading
    private let values = CellValues()
    private var sheetNames: [String] = []
    private var names: [UInt8] = []
    private var writer: SheetWriter
    private var cell = CellReference(row: 0, column: -1)
    private var type = CellType.number
    private var value: [UInt8] = []
    private var isInValue = false

    /// A handler for a link to another workbook.
    init(_ reading: Reading) {
        self.reading = reading
        writer = SheetWriter(reading, values, part: .data, sheet: nil)
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        switch element {
        case .sheetName:
            sheetNames.append(attributes["val"] ?? "")
            unsafe note(attributes.bytes("val"))
        case .definedName, .ddeLink, .ddeItem, .oleLink, .oleItem:
            for name: StaticString in ["name", "refersTo", "ddeService", "ddeTopic", "progId"] {
                unsafe note(attributes.bytes(name))
            }
        case .sheetData:
            try writer.finish()
            let index = attributes["sheetId"].flatMap { Int($0) } ?? -1
            let name = sheetNames.indices.contains(index) ? sheetNames[index] : nil
            writer = SheetWriter(reading, values, part: .data, sheet: name)
        case .row:
            let stated = unsafe attributes.bytes("r").flatMap { unsafe CellReference.number($0) }
            cell = CellReference(row: stated.map { max(0, $0 - 1) } ?? cell.row + 1, column: -1)
        case .cell:
            cell.column += 1
            if let stated = unsafe attributes.bytes("r").flatMap({ unsafe CellReference($0) }) { cell = stated }
            type = unsafe CellType(attributes.bytes("t"))
        case .value, .item:
            if element == .item { type = .text }
            isInValue = true
            value.removeAll(keepingCapacity: true)
        case nil: break
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {
        switch element {
        case .value, .item:
            guard isInValue else { break }
            isInValue = false
            try writer.write(&value, type == .shared ? .text : type, style: 0, at: cell)
        case .row: try writer.endRow()
        default: break
        }
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        if isInValue {
            unsafe value.append(contentsOf: text)
        } else if unsafe !XMLText.isBlank(text) {
            unsafe note(text)
        }
    }

    func close() throws(ReadingFault) {
        try writer.finish()
        try reading.tell(.names, names)
    }

    private func note(_ name: UnsafeRawBufferPointer?) {
        guard let name = unsafe name, unsafe !name.isEmpty else { return }
        let start = names.count
        unsafe names.append(contentsOf: name)
        EscapedText.resolve(&names, from: start)
        names.append(UInt8(ascii: "\n"))
    }
}
