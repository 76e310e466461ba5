/// What the operators of a page set and `q` and `Q` keep (ISO 32000-1, 8.4 and 9.3).
struct TextState {
    /// From the space of what is drawn to the space of the page.
    var matrix = PDFMatrix()
    /// The font; `nil` until one is chosen.
    var font: PDFFont?
    /// Its size.
    var size = 0.0
    /// What is added to the width of each glyph.
    var characterSpacing = 0.0
    /// What is added to the width of each blank.
    var wordSpacing = 0.0
    /// How much text is stretched; 1 for not at all.
    var stretch = 1.0
    /// The distance of lines.
    var leading = 0.0
    /// How far text is lifted.
    var rise = 0.0
}
