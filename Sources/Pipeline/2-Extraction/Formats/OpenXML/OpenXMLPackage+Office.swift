internal import WeirContent

extension OpenXMLPackage {
    /// Reads the text of a part of a document, a slide or a drawing.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - documentPart: What it is to a reader.
    ///   - page: Its slide.
    ///   - name: Its name, where it needs one.
    ///   - isRepeat: Whether its text was read from another part.
    ///   - keepsAllValues: Whether the values of all attributes are read, for parts of an unknown kind.
    ///   - reading: Where the text goes.
    /// - Throws: What is wrong with it, after all that could be read.
    func readText(
        _ part: OpenXMLPart,
        as documentPart: DocumentPart,
        page: Int? = nil,
        name: String? = nil,
        isRepeat: Bool = false,
        keepsAllValues: Bool = false,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(documentPart, page: page, name: name, isRepeat: isRepeat)
        let handler = OfficeText(story, keepsAllValues: keepsAllValues)
        let fault = reading.fault { () throws(ReadingFault) in try scan(part, handler, reading) }
        try handler.finish(documentPart, page: page, name: name, reading)
        if let fault { throw fault }
    }

    /// Reads a part that any format may have and whose kind is known: drawings, charts, diagrams, looks.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - page: Its slide.
    ///   - reading: Where the text goes.
    /// - Returns: Whether it is such a part.
    /// - Throws: As `readText`.
    func readDrawing(_ part: OpenXMLPart, page: Int? = nil, _ reading: Reading) throws(ReadingFault) -> Bool {
        switch part.kind {
        case "chart+xml", "chartex+xml": try readText(part, as: .chart, page: page, reading)
        case "drawing+xml", "chartshapes+xml", "diagramdata+xml", "vmldrawing":
            try readText(part, as: .drawing, page: page, reading)
        // What a diagram looks like, with the text of its data once more.
        case "diagramdrawing+xml": try readText(part, as: .drawing, page: page, isRepeat: true, reading)
        case "theme+xml", "themeoverride+xml", "diagramlayout+xml", "diagramstyle+xml", "diagramcolors+xml",
            "chartstyle+xml", "chartcolorstyle+xml", "tablestyles+xml":
            try readXML(part, as: .data, shortestValue: PlainXMLText.shortestName, reading)
        default: return false
        }
        return true
    }

    /// Whether a part that no content type names is written in one of the languages of `OfficeText`.
    func isOffice(_ part: OpenXMLPart, _ reading: Reading) -> Bool {
        let head = ByteSlice(head(of: part, reading))
        return ["/wordprocessingml/", "/presentationml/", "/drawingml/"].contains { head.first(Array($0.utf8)) != nil }
    }
}
