/// Builds fonts whose codes are character identifiers of one to four bytes: Type 0 (ISO 32000-1, 9.7).
enum CompositeFontBuilder {
    /// The font of a dictionary.
    ///
    /// - Parameters:
    ///   - dictionary: The dictionary.
    ///   - file: Where its references lead.
    ///   - collections: Knows collections of glyphs by their name.
    /// - Returns: The font.
    /// - Throws: The limit that was reached, or what is wrong with a part of it.
    static func font(
        _ dictionary: PDFDictionary,
        _ file: PDFFile,
        collections: (String) -> GlyphCollection?
    ) throws(ReadingFault) -> PDFFont {
        let descendant = file.dictionary(file.array(dictionary["DescendantFonts"]).first) ?? PDFDictionary()
        var space = CodeSpace.twoBytes
        var identifiers: [UInt32: UInt32] = [:]
        var isVertical = false
        var mapName = file.name(dictionary["Encoding"]) ?? ""
        if let stream = file.stream(dictionary["Encoding"]) {
            let map = CMapParser(try file.data(of: stream))
            if !map.space.isEmpty { space = map.space }
            identifiers = map.identifiers
            isVertical = map.isVertical
            mapName = map.base ?? file.name(stream.dictionary["UseCMap"]) ?? ""
        }
        let charset = CodeCharset(map: mapName)
        let system = file.dictionary(descendant["CIDSystemInfo"])
        let ordering = file.bytes(system?["Ordering"]).map { String(decoding: $0, as: UTF8.self) }
        let collection = charset == nil ? ordering.flatMap(collections) : nil
        var characters = CharacterMap()
        if let stream = file.stream(dictionary["ToUnicode"]) {
            characters = CMapParser(try file.data(of: stream)).characters
        } else if charset == nil, collection == nil {
            characters = try ownCharacters(descendant, file)
        }
        return PDFFont(
            space: space,
            characters: characters,
            identifiers: identifiers,
            widths: widths(descendant, file),
            charset: charset,
            collection: collection,
            isVertical: isVertical || mapName.hasSuffix("-V")
        )
    }

    /// The characters of a font without a map to them: those that the program of the font states.
    private static func ownCharacters(
        _ descendant: PDFDictionary,
        _ file: PDFFile
    ) throws(ReadingFault) -> CharacterMap {
        let descriptor = file.dictionary(descendant["FontDescriptor"]) ?? PDFDictionary()
        var characters = CharacterMap()
        guard let stream = file.stream(descriptor["FontFile2"]) else { return characters }
        var glyphs: ByteSlice?
        if let map = file.stream(descendant["CIDToGIDMap"]) { glyphs = try file.data(of: map) }
        let program = TrueTypeProgram(try file.data(of: stream))
        program.characters { glyph, character in
            guard glyphs == nil else { return }
            characters.set(glyph, [character])
        }
        guard let glyphs else { return characters }
        var byGlyph: [UInt32: UInt32] = [:]
        program.characters { glyph, character in byGlyph[glyph] = character }
        for identifier in 0..<min(65_536, glyphs.count / 2) {
            guard let glyph = try? glyphs.big(UInt16.self, at: identifier * 2), glyph != 0,
                let character = byGlyph[UInt32(glyph)]
            else { continue }
            characters.set(UInt32(identifier), [character])
        }
        return characters
    }

    /// Widths stand as `first [w w …]` or `first last w`.
    private static func widths(_ descendant: PDFDictionary, _ file: PDFFile) -> CodeWidths {
        var widths = CodeWidths()
        if let missing = file.number(descendant["DW"]) { widths.missing = Float(max(0, min(missing, 10_000))) }
        let items = file.array(descendant["W"])
        var index = 0
        while index + 1 < items.count {
            guard let first = file.integer(items[index]), first >= 0, first < 1 << 16 else {
                index += 1
                continue
            }
            switch file.resolve(items[index + 1]) {
            case .array(let list):
                for (offset, width) in list.prefix(1 << 16).enumerated() {
                    if let width = file.number(width) { widths.set(first + offset, width) }
                }
                index += 2
            case .number(let last):
                guard index + 2 < items.count else { return widths }
                if let width = file.number(items[index + 2]), last >= Double(first) {
                    widths.set(first...Int(min(last, 65_535)), width)
                }
                index += 3
            default: index += 1
            }
        }
        return widths
    }
}
