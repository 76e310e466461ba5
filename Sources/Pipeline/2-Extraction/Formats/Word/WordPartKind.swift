internal import WeirContent

/// What a part of a Word document is.
enum WordPartKind: Hashable {
    /// Paragraphs that a reader sees.
    case text(DocumentPart)
    /// Building blocks that texts are made from.
    case glossary
    /// Settings, with the variables of the document.
    case settings
    /// Styles, lists and fonts.
    case looks

    /// The kind, from its content type; from its name where the type says nothing, as some programs leave it.
    ///
    /// - Returns: `nil` when it is not one of Word's own.
    init?(_ part: OpenXMLPart, isMain: Bool) {
        let type = part.type
        if type.contains("wordprocessingml") || type.contains("ms-word") {
            self.init(name: part.kind)
        } else if isMain, part.claimsXML {
            self = .text(.body)
        } else if type.isEmpty || type == "application/xml" || type == "text/xml", part.key.hasPrefix("word/") {
            guard let file = part.key.split(separator: "/").last, file.hasSuffix(".xml") else { return nil }
            let name = file.dropLast(4).prefix { $0.isLetter }
            self.init(name: name == "document" ? "main+xml" : "\(name)+xml")
        } else {
            return nil
        }
    }

    private init?(name: some StringProtocol) {
        switch name {
        case "main+xml": self = .text(.body)
        case "header+xml": self = .text(.header)
        case "footer+xml": self = .text(.footer)
        case "footnotes+xml": self = .text(.footnotes)
        case "endnotes+xml": self = .text(.endnotes)
        case "comments+xml": self = .text(.comments)
        case "glossary+xml": self = .glossary
        case "settings+xml": self = .settings
        case "styles+xml", "styleswitheffects+xml", "numbering+xml", "fonttable+xml", "websettings+xml": self = .looks
        default: return nil
        }
    }
}
