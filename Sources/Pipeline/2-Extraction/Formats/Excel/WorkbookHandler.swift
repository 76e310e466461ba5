internal import WeirContent

/// Takes the main part of a workbook: its sheets, and the names that it defines.
final class WorkbookHandler: PartHandler {
    enum Element: String, CaseIterable {
        case sheet, definedName, workbookPr, absPath, fileSharing, customWorkbookView, smartTagType
    }

    /// What was read so far.
    private(set) var workbook = Workbook()

    private let reading: Reading
    private var names: [UInt8] = []
    private var isInName = false

    /// A handler for the main part of a workbook.
    init(_ reading: Reading) {
        self.reading = reading
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) {
        switch element {
        case .sheet:
            unsafe note(attributes.bytes("name"))
            var name = attributes["name"].map { Array($0.utf8) } ?? []
            EscapedText.resolve(&name, from: 0)
            let relationship = attributes["id"] ?? ""
            workbook.sheets.append(
                Workbook.Sheet(name: String(decoding: name, as: UTF8.self), relationship: relationship)
            )
        case .definedName:
            for name: StaticString in ["comment", "customMenu", "description", "help", "statusBar"] {
                unsafe note(attributes.bytes(name))
            }
            unsafe note(attributes.bytes("name"), end: UInt8(ascii: "\t"))
            isInName = true
        case .workbookPr:
            if let value = attributes["date1904"] { workbook.from1904 = value == "1" || value == "true" }
        case .absPath: unsafe note(attributes.bytes("url"))
        case .fileSharing: unsafe note(attributes.bytes("userName"))
        case .customWorkbookView, .smartTagType: unsafe note(attributes.bytes("name"))
        case nil: break
        }
    }

    func end(_ element: Element?) {
        guard element == .definedName else { return }
        isInName = false
        names.append(UInt8(ascii: "\n"))
    }

    func text(_ text: UnsafeRawBufferPointer) {
        if isInName { unsafe names.append(contentsOf: text) }
    }

    func close() throws(ReadingFault) {
        try reading.tell(.names, names)
    }

    private func note(_ name: UnsafeRawBufferPointer?, end: UInt8 = UInt8(ascii: "\n")) {
        guard let name = unsafe name, unsafe !name.isEmpty else { return }
        let start = names.count
        unsafe names.append(contentsOf: name)
        EscapedText.resolve(&names, from: start)
        names.append(end)
    }
}
