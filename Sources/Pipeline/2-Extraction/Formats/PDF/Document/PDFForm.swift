internal import WeirContent

/// The fields of a form: AcroForm and XFA (ISO 32000-1, 12.7).
final class PDFForm {
    /// A row for each field: its names, its values, its choices.
    private var rows: [UInt8] = []

    private let file: PDFFile
    private let stories: PDFStories
    private var seen: Set<PDFReference> = []
    private var visited = 0
    private static let mostFields = 100_000
    private static let mostOptions = 10_000

    /// The form of a file.
    init(_ file: PDFFile, _ stories: PDFStories) {
        self.file = file
        self.stories = stories
    }

    /// Reads all fields.
    func read(_ actions: inout PDFActions) throws(ReadingFault) {
        guard let form = file.dictionary(file.root["AcroForm"]) else { return }
        for field in file.array(form["Fields"]) { try read(field, &actions) }
        try stories.tell(.form, rows)
        rows = []
        try readXFA(form["XFA"])
    }

    /// Reads a field and those under it, unless that was done.
    func read(_ root: PDFObject, _ actions: inout PDFActions) throws(ReadingFault) {
        var waiting: [(field: PDFObject, name: [UInt8])] = [(root, [])]
        while let (object, parent) = waiting.popLast(), visited < Self.mostFields {
            if case .reference(let reference) = object, !seen.insert(reference).inserted { continue }
            guard let field = file.dictionary(object) else { continue }
            visited += 1
            var name = parent
            if let part = file.bytes(field["T"]), name.count < 1000 {
                if !name.isEmpty { name.append(0x2E) }
                name += PDFTextString.utf8(part)
            }
            try appendRow(of: field, named: name)
            try actions.add(of: field)
            let kids = file.array(field["Kids"])
            for kid in kids.prefix(Self.mostFields).reversed() { waiting.append((kid, name)) }
            if waiting.count > Self.mostFields * 2 { return }
        }
    }

    /// Gives away the rows of the fields that were read since the last time.
    func takeRows() -> [UInt8] {
        defer { rows = [] }
        return rows
    }

    private func appendRow(of field: PDFDictionary, named name: [UInt8]) throws(ReadingFault) {
        var cells: [[UInt8]] = []
        for key in ["TU", "TM"] { if let text = file.bytes(field[key]) { cells.append(PDFTextString.utf8(text)) } }
        for key in ["V", "DV"] { append(field[key], to: &cells) }
        if let rich = try richText(field["RV"]) { cells.append(rich) }
        for option in file.array(field["Opt"]).prefix(Self.mostOptions) { append(option, to: &cells) }
        guard !cells.isEmpty || field["T"] != nil else { return }
        if !name.isEmpty { cells.insert(name, at: 0) }
        for (index, cell) in cells.enumerated() where !cells[..<index].contains(cell) || index > 64 {
            if index > 0 { rows.append(0x09) }
            rows += cell
        }
        rows.append(0x0A)
        if rows.count > 1 << 20 {
            try stories.tell(.form, rows)
            rows = []
        }
    }

    /// A value is a string, a stream, a name or an array of them.
    private func append(_ object: PDFObject?, to cells: inout [[UInt8]]) {
        for value in file.values(object).prefix(Self.mostOptions) {
            switch file.resolve(value) {
            case .string(let bytes): cells.append(PDFTextString.utf8(bytes))
            case .name(let name): cells.append(Array(name.utf8))
            case .number(let number):
                if let number = Int(exactly: number) { cells.append(Array(String(number).utf8)) }
            case .stream(let stream):
                if let data = try? file.data(of: stream) { cells.append(PDFTextString.utf8(data.array)) }
            case .array(let parts):
                for part in parts.prefix(8) {
                    if let bytes = file.bytes(part) { cells.append(PDFTextString.utf8(bytes)) }
                }
            default: continue
            }
        }
    }

    /// Text with styles, in XHTML.
    func richText(_ object: PDFObject?) throws(ReadingFault) -> [UInt8]? {
        let source: ByteSlice
        switch file.resolve(object) {
        case .string(let bytes): source = ByteSlice(PDFTextString.utf8(bytes))
        case .stream(let stream): source = try file.data(of: stream)
        default: return nil
        }
        var text = try PDFMarkup.read([source], withAttributes: false).text
        if text.last == 0x0A { text.removeLast() }
        return text.isEmpty ? nil : text
    }

    /// The parts of an XFA form are one document in XML.
    private func readXFA(_ object: PDFObject?) throws(ReadingFault) {
        var pieces: [ByteSlice] = []
        for part in file.values(object) {
            guard let stream = file.stream(part) else { continue }
            pieces.append(try file.data(of: stream))
        }
        guard !pieces.isEmpty else { return }
        try stories.tell(.form, PDFMarkup.read(pieces, withAttributes: false).text, name: "XFA")
    }
}
