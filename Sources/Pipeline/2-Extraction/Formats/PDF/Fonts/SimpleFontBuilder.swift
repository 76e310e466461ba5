/// Builds fonts whose codes are single bytes: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6).
enum SimpleFontBuilder {
    /// A font of an encoding.
    static func font(_ encoding: [UInt16], widths: CodeWidths) -> PDFFont {
        var characters = CharacterMap()
        for code in encoding.indices where encoding[code] != 0 {
            characters.set(UInt32(code), [UInt32(encoding[code])])
        }
        return PDFFont(characters: characters, widths: widths)
    }

    /// The font of a dictionary.
    static func font(_ dictionary: PDFDictionary, _ file: PDFFile) throws(ReadingFault) -> PDFFont {
        let isType3 = file.name(dictionary["Subtype"]) == "Type3"
        var characters = try encoded(dictionary, file)
        if let stream = file.stream(dictionary["ToUnicode"]) {
            let map = CMapParser(try file.data(of: stream)).characters
            characters.override(with: map)
        }
        let widths = Self.widths(dictionary, file)
        guard isType3 else { return PDFFont(characters: characters, widths: widths) }
        let matrix = file.array(dictionary["FontMatrix"]).map { file.number($0) ?? 0 }
        guard matrix.count == 6, matrix[0] != 0, abs(matrix[0]) < 1e6 else {
            return PDFFont(characters: characters, widths: widths)
        }
        // A Type 3 font has a space of its own; its glyphs are as high as the box around them.
        let box = file.array(dictionary["FontBBox"]).map { file.number($0) ?? 0 }
        var height = box.count == 4 ? abs(box[3] - box[1]) * abs(matrix[3]) : 0
        if !(height > 0.05 && height < 1000) { height = max(1e-6, widths.widest * abs(matrix[0])) }
        return PDFFont(characters: characters, widths: widths, unit: abs(matrix[0]), height: height)
    }

    // MARK: - Encoding

    private static func encoded(_ dictionary: PDFDictionary, _ file: PDFFile) throws(ReadingFault) -> CharacterMap {
        let encoding = file.resolve(dictionary["Encoding"])
        let descriptor = file.dictionary(dictionary["FontDescriptor"]) ?? PDFDictionary()
        var characters = CharacterMap()
        let name = encoding.nameValue ?? file.name(file.dictionary(encoding)?["BaseEncoding"])
        if let table = named(name) {
            fill(&characters, table)
        } else {
            try fillBuiltIn(&characters, dictionary, descriptor, file)
        }
        guard case .dictionary(let differences) = encoding else { return characters }
        var code = 0
        for item in file.array(differences["Differences"]) {
            switch file.resolve(item) {
            case .number(let number): code = number >= 0 && number < 256 ? Int(number) : 256
            case .name(let name):
                if code < 256 { state(UInt32(code), name, &characters) }
                code += 1
            default: continue
            }
            if code > 100_000 { break }
        }
        return characters
    }

    /// States the glyph of a code by its name.
    static func state(_ code: UInt32, _ name: String, _ characters: inout CharacterMap) {
        let found = GlyphNames.characters(of: name)
        if !found.isEmpty {
            characters.set(code, found)
        } else if let value = GlyphNames.code(in: name) {
            characters.set(code, [UInt32(FontEncodings.windows[Int(value)])])
        } else {
            characters.guess(code)
        }
    }

    private static func named(_ name: String?) -> [UInt16]? {
        switch name {
        case "WinAnsiEncoding": FontEncodings.windows
        case "MacRomanEncoding": FontEncodings.mac
        case "StandardEncoding": FontEncodings.standard
        case "PDFDocEncoding": FontEncodings.document
        default: nil
        }
    }

    /// The encoding that the font's program has, or the one that its name stands for.
    private static func fillBuiltIn(
        _ characters: inout CharacterMap,
        _ dictionary: PDFDictionary,
        _ descriptor: PDFDictionary,
        _ file: PDFFile
    ) throws(ReadingFault) {
        let name = file.name(dictionary["BaseFont"]) ?? ""
        if name.hasSuffix("Symbol") { return fill(&characters, FontEncodings.symbol) }
        if name.hasSuffix("ZapfDingbats") { return fill(&characters, FontEncodings.dingbats) }
        let subtype = file.name(dictionary["Subtype"])
        fill(&characters, subtype == "TrueType" ? FontEncodings.windows : FontEncodings.standard)
        if let stream = file.stream(descriptor["FontFile"]) {
            Type1Program.encoding(try file.data(of: stream)) { state($0, $1, &characters) }
        } else if let stream = file.stream(descriptor["FontFile3"]), subtype != "TrueType" {
            CFFProgram.encoding(try file.data(of: stream)) { state($0, $1, &characters) }
        }
    }

    private static func fill(_ characters: inout CharacterMap, _ table: [UInt16]) {
        for code in table.indices where table[code] != 0 { characters.set(UInt32(code), [UInt32(table[code])]) }
    }

    // MARK: - Widths

    private static func widths(_ dictionary: PDFDictionary, _ file: PDFFile) -> CodeWidths {
        var widths = CodeWidths()
        let descriptor = file.dictionary(dictionary["FontDescriptor"]) ?? PDFDictionary()
        let stated = file.array(dictionary["Widths"])
        guard stated.isEmpty else {
            widths.missing = Float(max(0, min(file.number(descriptor["MissingWidth"]) ?? 0, 10_000)))
            let first = file.integer(dictionary["FirstChar"]) ?? 0
            for (offset, width) in stated.prefix(256).enumerated() where first >= 0 && first < 256 {
                if let width = file.number(width) { widths.set(first + offset, width) }
            }
            return widths
        }
        let name = (file.name(dictionary["BaseFont"]) ?? "").lowercased()
        widths.missing = 556
        if name.contains("courier") {
            widths.missing = 600
            return widths
        }
        let isBold = name.contains("bold") || name.contains("black")
        let isSerif = name.contains("times") || name.contains("serif") || name.contains("roman")
        let table: [UInt16]
        if isSerif {
            table = isBold ? StandardWidths.timesBold : StandardWidths.times
        } else {
            table = isBold ? StandardWidths.helveticaBold : StandardWidths.helvetica
        }
        for (offset, width) in table.enumerated() { widths.set(32 + offset, Double(width)) }
        return widths
    }
}
