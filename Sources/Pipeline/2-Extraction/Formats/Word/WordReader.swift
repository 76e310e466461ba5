internal import WeirContent

/// Word documents (ECMA-376 part 1, 17), with and without macros.
enum WordReader: OpenXMLPackageReader {
    static func read(_ package: OpenXMLPackage, _ reading: Reading) throws(ReadingFault) {
        try package.read(reading) { (part) throws(ReadingFault) in
            guard let kind = WordPartKind(part, isMain: part.key == package.main?.key) else {
                return try package.readDrawing(part, reading)
            }
            switch kind {
            case .text(let documentPart): try package.readText(part, as: documentPart, reading)
            case .glossary: try package.readText(part, as: .data, name: "glossary", reading)
            case .settings: try readSettings(part, of: package, reading)
            case .looks: try package.readXML(part, as: .data, shortestValue: PlainXMLText.shortestName, reading)
            }
            return true
        }
    }

    private static func readSettings(
        _ part: OpenXMLPart,
        of package: OpenXMLPackage,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(.properties)
        let handler = WordSettings(story)
        let fault = reading.fault { () throws(ReadingFault) in try package.scan(part, handler, reading) }
        try story.finish()
        try reading.tell(.attributes, handler.values, name: part.name)
        if let fault { throw fault }
    }
}
