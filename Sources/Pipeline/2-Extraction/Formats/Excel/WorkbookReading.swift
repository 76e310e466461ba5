internal import WeirContent

/// The reading of one workbook: sheets in their order first, then every other part of the package.
final class WorkbookReading {
    private let package: OpenXMLPackage
    private let reading: Reading
    private var values = CellValues()
    /// The keys of the parts that were read.
    private var done: Set<String> = []
    /// The sheets that parts belong to, by their keys.
    private var sheetOfPart: [String: String] = [:]

    /// The reading of a package.
    init(_ package: OpenXMLPackage, _ reading: Reading) {
        self.package = package
        self.reading = reading
    }

    /// Reads all of it.
    ///
    /// - Throws: When a limit of the whole document is reached.
    func read() throws(ReadingFault) {
        try readSheets()
        try readPivotCaches()
        try package.read(reading) { (part) throws(ReadingFault) in try readOwn(part) }
        try values.strings.tellRest(reading)
    }

    private func readSheets() throws(ReadingFault) {
        guard let main = package.main ?? package.part("xl/workbook.xml") ?? package.part("xl/workbook.bin") else {
            return
        }
        var workbook = Workbook()
        try attempt(main) { () throws(ReadingFault) in try readMain(main, &workbook) }
        values.dates = DateSerial(from1904: workbook.from1904)
        let relationships = package.relationships(of: main, reading)
        if let part = part("sharedStrings", relationships, key: "xl/sharedstrings") {
            try attempt(part) { () throws(ReadingFault) in try readStrings(part, values.strings) }
        }
        if let part = part("styles", relationships, key: "xl/styles") {
            try attempt(part) { () throws(ReadingFault) in try readStyles(part) }
        }
        for sheet in workbook.sheets {
            let key = relationships.first { $0.id == sheet.relationship }?.key
            guard let part = key.flatMap({ package.part($0) }), !done.contains(part.key) else { continue }
            noteParts(of: part, sheet: sheet.name)
            try attempt(part) { () throws(ReadingFault) in try readSheet(part, name: sheet.name) }
        }
    }

    private func readMain(_ part: OpenXMLPart, _ workbook: inout Workbook) throws(ReadingFault) {
        guard part.claimsXML else {
            return try BinaryWorkbook.readMain(content(of: part), into: &workbook, reading)
        }
        let handler = WorkbookHandler(reading)
        defer { workbook = handler.workbook }
        try take(part, handler)
    }

    private func readStrings(_ part: OpenXMLPart, _ strings: SharedStrings) throws(ReadingFault) {
        if part.claimsXML { return try take(part, SharedStringsHandler(strings)) }
        try BinaryWorkbook.readStrings(content(of: part), into: strings)
    }

    private func readStyles(_ part: OpenXMLPart) throws(ReadingFault) {
        guard part.claimsXML else {
            return try BinaryWorkbook.readStyles(content(of: part), into: &values.styles, reading)
        }
        let handler = StylesHandler(reading)
        defer { values.styles = handler.styles }
        try take(part, handler)
    }

    private func readSheet(_ part: OpenXMLPart, name: String) throws(ReadingFault) {
        if part.claimsXML { return try take(part, SheetHandler(reading, values, sheet: name)) }
        var sheet = BinarySheet(reading, values, sheet: name)
        try sheet.read(content(of: part))
    }

    /// All of a binary part.
    private func content(of part: OpenXMLPart) throws(ReadingFault) -> ByteSlice {
        done.insert(part.key)
        return try package.content(of: part, reading)
    }

    /// Notes to which sheet the parts belong that a sheet refers to, its charts included.
    private func noteParts(of part: OpenXMLPart, sheet: String) {
        for relationship in package.relationships(of: part, reading) where !relationship.isExternal {
            sheetOfPart[relationship.key] = sheet
            guard relationship.kind == "drawing", let drawing = package.part(relationship.key) else { continue }
            for inner in package.relationships(of: drawing, reading) where !inner.isExternal {
                sheetOfPart[inner.key] = sheet
            }
        }
    }

    /// Reads what pivot tables keep of their data: the fields first, which the records refer to.
    private func readPivotCaches() throws(ReadingFault) {
        for part in package.parts where part.kind == "pivotcachedefinition+xml" && !done.contains(part.key) {
            let cache = PivotCache()
            try attempt(part) { () throws(ReadingFault) in try take(part, PivotCacheHandler(reading, cache)) }
            for relationship in package.relationships(of: part, reading) where relationship.kind == "pivotCacheRecords"
            {
                guard let records = package.part(relationship.key), !done.contains(records.key) else { continue }
                try attempt(records) { () throws(ReadingFault) in
                    try take(records, PivotCacheHandler(reading, cache))
                }
            }
        }
    }

    /// Reads a part that workbooks know best.
    ///
    /// - Returns: Whether it is one, or was read before.
    private func readOwn(_ part: OpenXMLPart) throws(ReadingFault) -> Bool {
        if done.contains(part.key) { return true }
        guard !part.isRelationships else { return false }
        let sheet = sheetOfPart[part.key]
        if !part.claimsXML { return try readBinary(part, sheet: sheet) }
        switch WorkbookPart(part) {
        case .sheet: try readSheet(part, name: sheet ?? WorkbookPart.name(of: part))
        case .strings:
            let strings = SharedStrings()
            try readStrings(part, strings)
            try strings.tellRest(reading)
        case .comments: try take(part, CellCommentsHandler(reading, sheet: sheet))
        case .pivotCache: try take(part, PivotCacheHandler(reading, PivotCache()))
        case .externalLink: try take(part, ExternalLinkHandler(reading))
        case .drawing: try take(part, SheetDrawingHandler(reading, .drawing, sheet: sheet))
        case .chart: try take(part, SheetDrawingHandler(reading, .chart, sheet: sheet))
        case .data: try package.readXML(part, as: .data, reading)
        case .looks: try package.readXML(part, shortestValue: WorkbookPart.shortestWord, reading)
        case .revisions: try package.readXML(part, as: .revisions, reading)
        case nil: return false
        }
        return true
    }

    /// Reads a part of a binary workbook.
    ///
    /// - Returns: Whether it is one.
    private func readBinary(_ part: OpenXMLPart, sheet: String?) throws(ReadingFault) -> Bool {
        switch WorkbookPart(binary: part) {
        case .sheet: try readSheet(part, name: sheet ?? WorkbookPart.name(of: part))
        case .comments: try BinaryComments.read(content(of: part), sheet: sheet, reading)
        case nil: return false
        default: try reading.tell(.data, BinaryPart.text(of: content(of: part)), name: part.name)
        }
        return true
    }

    /// The part that the main one names with a relationship of this kind, or the one that has the usual key, which lacks its extension here.
    private func part(_ kind: String, _ relationships: [Relationship], key: String) -> OpenXMLPart? {
        let named = relationships.first { $0.kind == kind && !$0.isExternal }.flatMap { package.part($0.key) }
        return named ?? package.part("\(key).xml") ?? package.part("\(key).bin")
    }

    private func attempt(_ part: OpenXMLPart, _ body: () throws(ReadingFault) -> Void) throws(ReadingFault) {
        try reading.attempt(member: part.name, body)
    }

    /// Has a part scanned; what could be read of a damaged one stays.
    private func take<Handler: PartHandler>(_ part: OpenXMLPart, _ handler: Handler) throws(ReadingFault) {
        done.insert(part.key)
        let fault = reading.fault { () throws(ReadingFault) in try package.scan(part, handler, reading) }
        try handler.close()
        if let fault { throw fault }
    }
}
