internal import WeirContent

/// PowerPoint presentations (ECMA-376 part 1, 19), with and without macros.
enum PowerPointReader: OpenXMLPackageReader {
    static func read(_ package: OpenXMLPackage, _ reading: Reading) throws(ReadingFault) {
        let slides = SlideOrder(package, reading)
        try package.read(reading, in: slides.ordered(package.parts)) { (part) throws(ReadingFault) in
            let page = slides.page(of: part)
            guard let kind = documentPart(part) else { return try package.readDrawing(part, page: page, reading) }
            try package.readText(part, as: kind, page: page, reading)
            return true
        }
    }

    /// What a part is to a reader, from its content type, or from its folder where the type says nothing.
    private static func documentPart(_ part: OpenXMLPart) -> DocumentPart? {
        let type = part.type
        if type.contains("presentationml") || type.contains("ms-powerpoint") {
            return switch part.kind {
            case "slide+xml": .slide
            case "notesslide+xml": .notes
            case "comments+xml": .comments
            case "slidemaster+xml", "slidelayout+xml", "notesmaster+xml", "handoutmaster+xml": .master
            default: nil
            }
        }
        guard type.isEmpty || type == "application/xml" || type == "text/xml" else { return nil }
        let folders = part.key.split(separator: "/")
        guard folders.count == 3, folders[0] == "ppt", part.key.hasSuffix(".xml") else { return nil }
        return switch folders[1] {
        case "slides": .slide
        case "notesslides": .notes
        case "comments": .comments
        case "slidemasters", "slidelayouts", "notesmasters", "handoutmasters": .master
        default: nil
        }
    }
}
