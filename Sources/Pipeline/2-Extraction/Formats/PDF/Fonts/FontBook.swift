/// The fonts of a document, each built once.
final class FontBook {
    /// The forms and patterns that were read although nothing draws them.
    var hidden: Set<PDFReference> = []

    /// Whether many of the glyphs that were shown stand for no known character, on a page or altogether.
    var hasManyUnmapped: Bool { hasUnmappedPage || unmapped * Self.share > glyphs }

    private var glyphs = 0
    private var unmapped = 0
    private var hasUnmappedPage = false
    /// One in so many is many.
    private static let share = 5
    /// Fewer on a page are ornaments.
    private static let ornaments = 16
    private let file: PDFFile
    private var fonts: [PDFReference: PDFFont] = [:]
    private var collections: [String: GlyphCollection] = [:]
    private lazy var fallback = PDFFont.fallback()

    /// The fonts of a file.
    init(_ file: PDFFile) {
        self.file = file
    }

    /// The font that a value leads to; one that cannot be read is replaced.
    ///
    /// - Throws: The limit that was reached.
    func font(_ object: PDFObject?) throws(ReadingFault) -> PDFFont {
        if case .reference(let reference) = object, let font = fonts[reference] { return font }
        guard let dictionary = file.dictionary(object) else { return fallback }
        let font = try build(dictionary)
        if case .reference(let reference) = object { fonts[reference] = font }
        return font
    }

    /// Counts the glyphs of a page.
    func count(_ page: PageText) {
        glyphs += page.glyphs
        unmapped += page.unmapped
        if page.unmapped >= Self.ornaments, page.unmapped * Self.share > page.glyphs { hasUnmappedPage = true }
    }

    private func collection(_ ordering: String) -> GlyphCollection? {
        if let known = collections[ordering] { return known }
        guard let collection = GlyphCollection(ordering: ordering) else { return nil }
        collections[ordering] = collection
        return collection
    }

    private func build(_ dictionary: PDFDictionary) throws(ReadingFault) -> PDFFont {
        do {
            return file.name(dictionary["Subtype"]) == "Type0"
                ? try CompositeFontBuilder.font(dictionary, file, collections: collection)
                : try SimpleFontBuilder.font(dictionary, file)
        } catch {
            guard error == .corrupt || error == .truncated else { throw error }
            file.reading.report(error.problem)
            return fallback
        }
    }
}
