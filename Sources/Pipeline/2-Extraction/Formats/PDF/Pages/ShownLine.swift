/// The strings of one operator on their way to the page: where each glyph stands.
struct ShownLine {
    private let font: PDFFont
    private let size: Double
    private let characterSpacing: Double
    private let wordSpacing: Double
    /// How much text is stretched along the line; never where it runs downwards.
    private let stretch: Double
    /// From text to page.
    private let placement: PDFMatrix
    private let rise: Double
    private let direction: (x: Double, y: Double)
    private let em: Double
    /// The size of the font in text space, with the sign of the direction in which it leads.
    private let unit: Double
    /// Whether glyphs stand so far apart that each is in a column of its own.
    private let isLoose: Bool
    /// How far the line leads, in text space.
    private var offset = 0.0
    /// Where the last glyph ended, without the spacing after it.
    private var glyphEnd = 0.0
    /// The same with the spacing.
    private var spacedEnd = 0.0
    private var hasBegun = false

    /// The spacing from which on it sets columns instead of letters, in sizes of the font.
    private static let loose = 1.0
    // A shift between two strings of one operator that is no gap and no step back.
    private static let close = -0.8...0.12

    /// A line in some state.
    init(_ state: TextState, _ font: PDFFont, _ textMatrix: PDFMatrix) {
        self.font = font
        size = state.size
        characterSpacing = state.characterSpacing
        wordSpacing = state.wordSpacing
        stretch = font.isVertical ? 1 : state.stretch
        rise = state.rise
        placement = textMatrix.then(state.matrix)
        let width = (placement.a * placement.a + placement.b * placement.b).squareRoot()
        let height = (placement.c * placement.c + placement.d * placement.d).squareRoot()
        let unit = abs(size) * font.height
        if font.isVertical {
            direction = Self.unit(-placement.c, -placement.d, height, size)
            em = unit * height
            self.unit = size * font.height
        } else {
            self.unit = size * font.height * stretch
            direction = Self.unit(placement.a, placement.b, width, size * stretch)
            let stretched = width * abs(stretch)
            em = unit * (stretched > 0 && height > 0 ? min(stretched, height) : max(stretched, height))
        }
        isLoose = characterSpacing * stretch / unit > Self.loose
    }

    private static func unit(_ x: Double, _ y: Double, _ length: Double, _ sign: Double) -> (x: Double, y: Double) {
        guard length > 0, length.isFinite else { return (1, 0) }
        return sign < 0 ? (-x / length, -y / length) : (x / length, y / length)
    }

    /// Shifts what follows, in thousandths of the size, against the direction of the line.
    mutating func adjust(_ thousandths: Double) {
        offset -= thousandths * 0.001 * size * stretch
    }

    /// Shows a string.
    mutating func show(_ pool: [UInt8], _ range: Range<Int>, _ page: inout PageText) {
        guard !range.isEmpty, range.upperBound <= pool.count else { return }
        let shift = (offset - glyphEnd) / unit
        if hasBegun, shift < -0.15 { page.noteStepBack() }
        let isSpaced = !isLoose && abs((offset - spacedEnd) / unit) < PageText.even
        if !hasBegun || !isSpaced && !Self.close.contains(shift) {
            if hasBegun { finish(&page) }
            let (x, y) = position(offset)
            page.begin(x: x, y: y, direction: direction, em: em)
            hasBegun = true
        }
        if font.space == nil { showBytes(pool, range, &page) } else { showCodes(pool, range, &page) }
        spacedEnd = offset
        glyphEnd = offset - characterSpacing * stretch
    }

    private mutating func showBytes(_ pool: [UInt8], _ range: Range<Int>, _ page: inout PageText) {
        let scale = size * font.unit
        for index in range {
            let byte = pool[index]
            if isLoose, index > range.lowerBound { page.gap() }
            page.append(UInt32(byte), of: font)
            offset +=
                (font.widths[UInt32(byte)] * scale + characterSpacing + (byte == 0x20 ? wordSpacing : 0)) * stretch
        }
    }

    private mutating func showCodes(_ pool: [UInt8], _ range: Range<Int>, _ page: inout PageText) {
        let bytes = Array(pool[range])
        let scale = size * font.unit
        var index = 0
        while index < bytes.count {
            if isLoose, index > 0 { page.gap() }
            let wanted =
                font.charset?.codeLength(bytes, at: index) ?? font.space?.length(bytes, at: index) ?? 1
            let length = max(1, min(wanted, bytes.count - index))
            var code: UInt32 = 0
            for offset in 0..<length { code = code << 8 | UInt32(bytes[index + offset]) }
            var width: Double
            if let charset = font.charset, !font.characters.knows(code) {
                page.append(code, length: length, of: charset)
                // The collections of glyphs begin with those of ASCII, from the blank as number 1 on.
                width = code >= 0x20 && code < 0x7F ? font.widths[code - 31] : Double(font.widths.missing)
                if length == 1, width >= 1000 { width = 500 }
            } else {
                let identifier = font.identifiers.isEmpty ? code : font.identifiers[code] ?? 0
                if let collection = font.collection, !font.characters.knows(code) {
                    page.append(identifier, of: collection)
                } else {
                    page.append(code, of: font)
                }
                width = font.widths[identifier]
            }
            if font.isVertical { width = 1000 }
            let space = length == 1 && code == 0x20 ? wordSpacing : 0
            offset += (width * scale + characterSpacing + space) * stretch
            index += length
        }
    }

    /// Ends the line, or the part of it before a gap.
    func finish(_ page: inout PageText) {
        guard hasBegun else { return }
        page.finish(position(glyphEnd), spaced: position(isLoose ? glyphEnd : spacedEnd))
    }

    private func position(_ offset: Double) -> (x: Double, y: Double) {
        let moved = font.isVertical ? placement.moved(rise, -offset) : placement.moved(offset, rise)
        return (moved.e, moved.f)
    }

    /// The text matrix after the line.
    func matrix(after matrix: PDFMatrix) -> PDFMatrix {
        font.isVertical ? matrix.moved(0, -offset) : matrix.moved(offset, 0)
    }
}
