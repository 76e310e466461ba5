internal import WeirContent

extension OpenXMLPackage {
    /// Reads every part, whether anything refers to it or not, and the labels of the package.
    ///
    /// - Parameters:
    ///   - reading: Where the text goes.
    ///   - ordered: The parts in the order to be read in, where it is another than that of the archive.
    ///   - own: Reads a part that the format knows best, and says whether it did; what it leaves is read as parts of any
    ///     package are.
    /// - Throws: When a limit of the whole document is reached; other faults are reported with the name of the part.
    func read(
        _ reading: Reading,
        in ordered: [OpenXMLPart]? = nil,
        _ own: (OpenXMLPart) throws(ReadingFault) -> Bool
    ) throws(ReadingFault) {
        var labels = SensitivityLabels()
        for part in ordered ?? parts {
            try reading.spendEntry()
            try reading.attempt(member: part.name) { () throws(ReadingFault) in
                if try own(part) { return }
                try read(part, &labels, reading)
            }
        }
        for label in labels.all { reading.label(label) }
    }

    private func read(
        _ part: OpenXMLPart,
        _ labels: inout SensitivityLabels,
        _ reading: Reading
    ) throws(ReadingFault) {
        guard part.claimsXML, !part.type.hasSuffix("html+xml") else { return try readFile(part, reading) }
        do {
            switch part.kind {
            case "relationships+xml": try readLinks(part, reading)
            case "core-properties+xml", "extended-properties+xml": try readProperties(part, .topmost, &labels, reading)
            case "custom-properties+xml": try readProperties(part, .attribute, &labels, reading)
            case "classificationlabels+xml": try readLabelInfo(part, &labels, reading)
            default:
                switch part.key {
                case _ where part.isRelationships: try readLinks(part, reading)
                case "docprops/core.xml", "docprops/app.xml":
                    try readProperties(part, .topmost, &labels, reading)
                case "docprops/custom.xml": try readProperties(part, .attribute, &labels, reading)
                case "docmetadata/labelinfo.xml": try readLabelInfo(part, &labels, reading)
                case let key where key.hasPrefix("customxml/item") && !key.hasPrefix("customxml/itemprops"):
                    try readProperties(part, .innermost, &labels, reading)
                default: try readUnknown(part, reading)
                }
            }
        } catch  where error.problem == .unsupportedFormat {
            try readFile(part, reading)
        }
    }

    /// Reads the links out of the package that a part of relationships holds.
    private func readLinks(_ part: OpenXMLPart, _ reading: Reading) throws(ReadingFault) {
        let handler = RelationshipsHandler(source: PartName.source(ofRelationships: part.name))
        let fault = reading.fault { () throws(ReadingFault) in try scan(part, handler, reading) }
        let story = reading.story(.links)
        for link in handler.relationships where link.isExternal {
            story.append(String(decoding: PercentCoding.decoded(Array(link.target.utf8)), as: UTF8.self))
            story.append(UInt8(ascii: "\n"))
            try story.pass()
        }
        try story.finish()
        if let fault { throw fault }
    }

    private func readProperties(
        _ part: OpenXMLPart,
        _ naming: PropertiesHandler.Naming,
        _ labels: inout SensitivityLabels,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(.properties)
        let handler = PropertiesHandler(story, naming: naming, labels: labels)
        let fault = reading.fault { () throws(ReadingFault) in try scan(part, handler, reading) }
        labels = handler.labels
        try story.finish()
        try reading.tell(.attributes, handler.attributeValues, name: part.name)
        if let fault { throw fault }
    }

    private func readLabelInfo(
        _ part: OpenXMLPart,
        _ labels: inout SensitivityLabels,
        _ reading: Reading
    ) throws(ReadingFault) {
        let handler = LabelInfoHandler(labels)
        let fault = reading.fault { () throws(ReadingFault) in try scan(part, handler, reading) }
        labels = handler.labels
        if let fault { throw fault }
    }

    private func readUnknown(_ part: OpenXMLPart, _ reading: Reading) throws(ReadingFault) {
        if try readDrawing(part, reading) { return }
        if isOffice(part, reading) {
            return try readText(part, as: .other, name: part.name, keepsAllValues: true, reading)
        }
        try readXML(part, reading)
    }

    /// Reads all text of a part that no format knows.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - documentPart: What it is to a reader.
    ///   - shortestValue: The fewest bytes of a value of an attribute that is read.
    ///   - reading: Where the text goes.
    /// - Throws: What is wrong with it, after all that could be read.
    func readXML(
        _ part: OpenXMLPart,
        as documentPart: DocumentPart = .other,
        shortestValue: Int = 1,
        _ reading: Reading
    ) throws(ReadingFault) {
        try archive.readXML(part.entry, as: documentPart, shortestValue: shortestValue, reading)
    }

    private func readFile(_ part: OpenXMLPart, _ reading: Reading) throws(ReadingFault) {
        try PackageFile.read(content(of: part, reading), named: part.name, type: part.type, reading)
    }
}
