internal import WeirContent

/// The documents that the text of a Word document consists of, one after the other (MS-DOC 2.3).
enum WordSubdocument: Int, CaseIterable {
    case main, footnotes, headers, macros, comments, endnotes, textBoxes, headerTextBoxes

    /// The part that its text is.
    var part: DocumentPart {
        switch self {
        case .main: .body
        case .footnotes: .footnotes
        case .headers, .headerTextBoxes: .header
        case .macros: .scripts
        case .comments: .comments
        case .endnotes: .endnotes
        case .textBoxes: .drawing
        }
    }
}
