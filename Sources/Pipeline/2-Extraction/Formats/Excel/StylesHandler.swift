internal import WeirContent

/// Takes a workbook's styles: what numbers look like, and the names that people gave to styles.
final class StylesHandler: PartHandler {
    enum Element: String, CaseIterable {
        case numberFormat = "numFmt"
        case cellFormats = "cellXfs"
        case format = "xf"
        case differentialFormats = "dxfs"
        case style = "cellStyle"
        case tableStyle
    }

    /// What was read so far.
    private(set) var styles = CellStyles()

    private let reading: Reading
    private var names: [UInt8] = []
    private var isInCellFormats = false
    private var isInDifferentialFormats = false

    /// A handler for the styles of a workbook.
    init(_ reading: Reading) {
        self.reading = reading
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) {
        switch element {
        case .numberFormat:
            guard let code = unsafe attributes.bytes("formatCode") else { return }
            unsafe note(code)
            guard !isInDifferentialFormats, let number = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            styles.addFormat(number, code: unsafe Array(code))
        case .cellFormats: isInCellFormats = true
        case .format:
            if isInCellFormats { styles.addStyle(formatNumber: attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
        case .differentialFormats: isInDifferentialFormats = true
        case .style, .tableStyle:
            // The names of built-in styles are the same in every workbook.
            if unsafe attributes.bytes("builtinId") == nil, let name = unsafe attributes.bytes("name") {
                unsafe note(name)
            }
        case nil: break
        }
    }

    func end(_ element: Element?) {
        if element == .cellFormats { isInCellFormats = false }
        if element == .differentialFormats { isInDifferentialFormats = false }
    }

    func text(_ text: UnsafeRawBufferPointer) {}

    func close() throws(ReadingFault) {
        try reading.tell(.names, names)
    }

    private func note(_ name: UnsafeRawBufferPointer) {
        let start = names.count
        unsafe names.append(contentsOf: name)
        EscapedText.resolve(&names, from: start)
        names.append(UInt8(ascii: "\n"))
    }
}
