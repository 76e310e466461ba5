internal import WeirExtraction

/// Which format a package of OpenDocument is.
enum OpenDocumentFormat {
    /// The format whose documents have a media type; templates and masters count as what they make.
    static func format(ofType type: String) -> ContentFormat? {
        guard let dot = type.lastIndex(of: "."), type[...dot].hasSuffix("opendocument.") else { return nil }
        let name = type[type.index(after: dot)...]
        return switch name.prefix(while: { $0 != "-" }) {
        case "text": .odText
        case "spreadsheet": .odSheet
        case "presentation": .odPresentation
        default: .odGraphics
        }
    }
}
