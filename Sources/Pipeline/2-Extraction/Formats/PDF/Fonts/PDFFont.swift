/// A font as text needs it: what the bytes of strings stand for, and how far each glyph leads.
final class PDFFont {
    /// How strings part into codes; `nil` when every byte is one.
    let space: CodeSpace?
    /// What codes stand for.
    let characters: CharacterMap
    /// Which glyph identifiers codes select, where that is not the code itself.
    let identifiers: [UInt32: UInt32]
    /// Widths, by code in simple fonts and by glyph identifier in composite ones.
    let widths: CodeWidths
    /// Turns bytes into characters where the codes are those of a known character set.
    let charset: CodeCharset?
    /// Turns glyph identifiers into characters where the font has no map of its own.
    let collection: GlyphCollection?
    /// Whether text runs downwards.
    let isVertical: Bool
    /// What the unit of widths is, in units of text space.
    let unit: Double
    /// How high its glyphs are, for a size of 1.
    let height: Double

    /// A font of all its parts.
    init(
        space: CodeSpace? = nil,
        characters: CharacterMap,
        identifiers: [UInt32: UInt32] = [:],
        widths: CodeWidths,
        charset: CodeCharset? = nil,
        collection: GlyphCollection? = nil,
        isVertical: Bool = false,
        unit: Double = 0.001,
        height: Double = 1
    ) {
        self.space = space
        self.characters = characters
        self.identifiers = identifiers
        self.widths = widths
        self.charset = charset
        self.collection = collection
        self.isVertical = isVertical
        self.unit = unit
        self.height = height
    }

    /// Stands in where a page names no font that could be found.
    static func fallback() -> PDFFont {
        SimpleFontBuilder.font(FontEncodings.windows, widths: CodeWidths())
    }
}
