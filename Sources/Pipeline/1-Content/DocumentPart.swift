/// The part of a document that a piece of text stands in, as results spell it.
public enum DocumentPart: String, Hashable, Sendable, CaseIterable {
    /// The text that a reader sees first.
    case body
    /// The header or footer of pages.
    case header, footer
    /// Notes at the foot of a page or the end of a text.
    case footnotes, endnotes
    /// What people wrote beside the text.
    case comments
    /// A spreadsheet's sheet.
    case sheet
    /// A presentation's slide.
    case slide
    /// What the speaker reads.
    case notes
    /// A layout that pages or slides are made from.
    case master
    /// A diagram or drawing.
    case drawing
    /// A chart.
    case chart
    /// Formulas of cells.
    case formulas
    /// Titles, authors, keywords and other properties of the document.
    case properties
    /// The names of members, sheets, styles or files.
    case names
    /// Where links lead.
    case links
    /// Attribute values and other text that markup carries beside its content.
    case attributes
    /// Comments in markup or code.
    case markupComments = "markup-comments"
    /// Programs in a document.
    case scripts
    /// Fields that are filled in.
    case form
    /// Notes that are stuck onto a page.
    case annotations
    /// The table of contents that a viewer shows.
    case outline
    /// The header lines of a message or request.
    case headers
    /// A message's text.
    case message
    /// What stands before the first part and after the last.
    case surroundings
    /// Text that was recognised in a picture.
    case ocr
    /// Text of an earlier version, deleted or replaced.
    case revisions
    /// Values that were decoded: escapes, Base64, percent signs.
    case decoded
    /// Data that other parts are made from.
    case data
    /// What stands after the end of the format's own content.
    case tail
    /// Anything else.
    case other
}
