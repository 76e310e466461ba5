internal import WeirContent

/// The elements of OpenDocument that carry or shape text, by their local names (OpenDocument 1.3 part 3).
enum OpenDocumentElement: String, CaseIterable, Sendable {
    // What a document is.
    case body, text, spreadsheet, presentation, drawing, chart

    // Text.
    case paragraph = "p"
    case heading = "h"
    case span
    case space = "s"
    case tab
    case lineBreak = "line-break"
    case numbered = "list-item"
    case list
    case ruby = "ruby-text"

    // Tables.
    case table
    case row = "table-row"
    case cell = "table-cell"
    case coveredCell = "covered-table-cell"
    case trackedCell = "change-track-table-cell"

    // Pages and their surroundings.
    case page, notes
    case masterPage = "master-page"
    case handoutMaster = "handout-master"
    case header, footer
    case leftHeader = "header-left"
    case leftFooter = "footer-left"
    case firstHeader = "header-first"
    case firstFooter = "footer-first"

    // Text beside the text.
    case annotation, note
    case trackedChanges = "tracked-changes"
    case changedRegion = "changed-region"
    case deletion, insertion, change
    case changeStart = "change-start"
    case changeEnd = "change-end"
    case changeInfo = "change-info"

    // Drawings, which stand inside of paragraphs.
    case frame, rect, line, polyline, polygon, path, ellipse, circle, connector, caption, control, measure, image,
        object
    case customShape = "custom-shape"
    case group = "g"
    case textBox = "text-box"
    case binaryData = "binary-data"
    case title
    case desc

    // Properties.
    case meta, description, subject, keyword, creator, date, generator, language
    case initialCreator = "initial-creator"
    case printedBy = "printed-by"
    case creationDate = "creation-date"
    case printDate = "print-date"
    case editingDuration = "editing-duration"
    case editingCycles = "editing-cycles"
    case userDefined = "user-defined"

    // Looks.
    case styles
    case automaticStyles = "automatic-styles"
    case fontFaces = "font-face-decls"
}

extension OpenDocumentElement {
    /// What is read inside of it, as long as nothing in it says otherwise; `nil` when that goes on as before.
    var carrier: OpenDocumentText.Carrier? {
        switch self {
        case .paragraph, .heading: .paragraph
        case .annotation, .note, .ruby, .frame, .rect, .line, .polyline, .polygon, .path, .ellipse, .circle, .connector,
            .caption, .control, .measure, .image, .object, .customShape, .group, .textBox, .title, .desc, .changeInfo,
            .cell, .coveredCell, .list, .numbered:
            .values
        case .binaryData: .binary
        default: nil
        }
    }

    /// The part of the document that its text belongs to, where it is another than that of what is around it.
    func part(_ attributes: XMLAttributes) -> DocumentPart? {
        switch self {
        case .annotation: .comments
        case .note: attributes["note-class"] == "endnote" ? .endnotes : .footnotes
        case .notes: .notes
        case .trackedChanges: .revisions
        case .masterPage, .handoutMaster: .master
        case .header, .leftHeader, .firstHeader: .header
        case .footer, .leftFooter, .firstFooter: .footer
        default: nil
        }
    }
}
