/// Puts the strings of a page together: what follows closely is one word, a gap is a blank, a wide one a tab, and what
/// stands elsewhere is another line.
struct PageText {
    /// The text so far, in UTF-8.
    private(set) var text: [UInt8] = []
    /// Where pieces of it stand.
    private(set) var runs: [TextRun] = []
    /// How many glyphs were shown.
    private(set) var glyphs = 0
    /// How many of them stand for no known character.
    private(set) var unmapped = 0
    /// Whether a piece was drawn before what stands left of or above it.
    private(set) var isOutOfOrder = false
    /// Whether so much text was handed over already that its order cannot be mended.
    private(set) var isPartial = false

    private var end = (x: 0.0, y: 0.0)
    private var spacedEnd = (x: 0.0, y: 0.0)
    private var direction = (x: 1.0, y: 0.0)
    private var em = 0.0
    /// Where the last string began in `text`, and where it stood.
    private var last = (text: 0, x: 0.0, y: 0.0)
    private var before = (range: 0..<0, x: 0.0, y: 0.0)
    private var isOpen = false
    /// Where a string begins that may be drawn over the character before it.
    private var overlap: Int?

    // The distances that part words, in sizes of the smaller of the two fonts.
    private static let blank = 0.12
    /// What is as far away as evenly spaced glyphs are, but for this much, is no gap.
    static let even = 0.05
    private static let piece = 0.4
    private static let column = 2.0
    private static let line = 0.6
    private static let back = -0.8
    private static let farBack = -4.0
    private static let mostRuns = 100_000

    /// Begins a string.
    ///
    /// - Parameters:
    ///   - x: Where it begins.
    ///   - y: Where it begins.
    ///   - new: Where it leads; of length 1.
    ///   - newEm: The size of the font on the page.
    mutating func begin(x: Double, y: Double, direction new: (x: Double, y: Double), em newEm: Double) {
        settle()
        if isOpen {
            part(x, y, new, newEm)
        } else {
            isOpen = true
            startRun(x, y, new, newEm)
        }
        last = (text.count, x, y)
        direction = new
        em = newEm
    }

    private mutating func part(_ x: Double, _ y: Double, _ new: (x: Double, y: Double), _ newEm: Double) {
        let unit = min(em, newEm)
        if abs(x - spacedEnd.x) + abs(y - spacedEnd.y) <= Self.even * unit,
            new.x * direction.x + new.y * direction.y > 0
        {
            return
        }
        let dx = x - end.x
        let dy = y - end.y
        let along = dx * direction.x + dy * direction.y
        let across = dy * direction.x - dx * direction.y
        let isTurned = !(new.x * direction.x + new.y * direction.y > 0.95)
        // Written so that what is no number parts too.
        guard !isTurned, abs(across) <= Self.line * unit, along >= Self.farBack * unit else {
            if isTurned || across > Self.line * unit || !(abs(across) > Self.line * unit) { isOutOfOrder = true }
            separate(0x0A)
            return startRun(x, y, new, newEm)
        }
        if along < -0.15 * unit, along > -1.2 * unit, abs(across) <= Self.line * unit, steppedBack() { return }
        if along > Self.piece * unit {
            separate(along > Self.column * unit ? 0x09 : 0x20)
            startRun(x, y, new, newEm)
        } else if along > Self.blank * unit {
            separate(0x20)
        } else if along < Self.back * unit {
            isOutOfOrder = true
            if !isRightToLeft { separate(0x20) }
            startRun(x, y, new, newEm)
        }
    }

    /// Ends the string that was begun.
    ///
    /// - Parameters:
    ///   - place: Where its last glyph ends.
    ///   - spaced: Where the next glyph would stand, with the spacing that all glyphs have.
    @inline(__always)
    mutating func finish(_ place: (x: Double, y: Double), spaced: (x: Double, y: Double)) {
        end = place
        spacedEnd = spaced
        if !runs.isEmpty { runs[runs.count - 1].end = place }
    }

    /// Appends what a glyph stands for.
    @inline(__always)
    mutating func append(_ code: UInt32, of font: PDFFont) {
        glyphs += 1
        let before = text.count
        if !font.characters.append(code, to: &text) { appendUnknown(after: before) }
    }

    /// Appends what a glyph stands for, whose code is a character of a known set.
    mutating func append(_ code: UInt32, length: Int, of charset: CodeCharset) {
        glyphs += 1
        let before = text.count
        if !charset.append(code, length: length, to: &text) { appendUnknown(after: before) }
    }

    /// Appends what a glyph of a collection stands for.
    mutating func append(_ identifier: UInt32, of collection: GlyphCollection) {
        glyphs += 1
        let before = text.count
        if !collection.append(identifier, to: &text) { appendUnknown(after: before) }
    }

    /// Stands for a glyph without a character, so that its neighbours do not become one number.
    private mutating func appendUnknown(after before: Int) {
        unmapped += 1
        if text.count == before { text.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
    }

    /// Parts glyphs of one string.
    mutating func gap() { separate(0x20) }

    /// Begins a new line, whatever stands where.
    mutating func breakLine() {
        settle()
        if isOpen { separate(0x0A) }
        isOpen = false
    }

    /// Notes that what follows may be drawn over the last character, which is an accent or takes one.
    ///
    /// - Returns: Whether the last character is an accent.
    @discardableResult
    mutating func steppedBack() -> Bool {
        guard let last = text.last, last != 0x20, last != 0x0A, last != 0x09 else { return false }
        overlap = text.count
        guard last >= 0x80, text.count >= 2 else { return false }
        // The accents that stand alone are U+00A8 to U+00B8 and U+02C6 to U+02DD.
        let first = text[text.count - 2]
        return first == 0xC2 && last >= 0xA8 && last <= 0xB8 || first == 0xCB
    }

    /// Notes a step back within a string, after which an accent may get its letter.
    mutating func noteStepBack() {
        compose()
        steppedBack()
    }

    /// Composes what was drawn over each other.
    private mutating func compose() {
        guard let place = overlap, place < text.count else { return }
        overlap = nil
        AccentComposer.compose(at: place, in: &text)
    }

    private mutating func separate(_ byte: UInt8) {
        guard let previous = text.last, previous != 0x0A, previous != 0x09 else { return }
        if previous == 0x20 {
            guard byte != 0x20 else { return }
            text.removeLast()
            if text.isEmpty || text.last == 0x0A || text.last == 0x09 { return }
        }
        text.append(byte)
    }

    private mutating func startRun(_ x: Double, _ y: Double, _ direction: (x: Double, y: Double), _ em: Double) {
        guard !isPartial, runs.count < Self.mostRuns else { return isPartial = true }
        runs.append(TextRun(text: text.count, start: (x, y), end: (x, y), direction: direction, em: em))
    }

    /// A string drawn again at almost the same place makes it look bold; it is one string.
    private mutating func settle() {
        compose()
        guard isOpen, last.text < text.count else { return }
        let range = last.text..<text.count
        let near = abs(last.x - before.x) + abs(last.y - before.y) < 0.1 * em
        if near, !before.range.isEmpty, before.range.upperBound <= range.lowerBound,
            text[before.range].elementsEqual(text[range])
        {
            text.removeSubrange(before.range.upperBound...)
            while let run = runs.last, runs.count > 1, run.text > before.range.lowerBound { runs.removeLast() }
        } else {
            before = (range, last.x, last.y)
        }
    }

    /// Whether the text so far ends in a script that runs from right to left.
    private var isRightToLeft: Bool {
        guard text.count >= 2 else { return false }
        // Hebrew and Arabic are U+0590 to U+08FF: D6 to DF and E0 A0 to E0 A3 in UTF-8.
        return text[text.count - 2] >= 0xD6 && text[text.count - 2] <= 0xDF
    }

    /// Takes the finished lines away, of pages that hold too much to be kept.
    mutating func takeIfLarge(_ limit: Int) -> [UInt8]? {
        // What follows may still belong to the last word, so that stays.
        guard text.count > limit, let end = text.lastIndex(of: 0x0A) ?? text.lastIndex(of: 0x20) else { return nil }
        isPartial = true
        runs.removeAll()
        let lines = Array(text[...end])
        text.removeFirst(lines.count)
        last.text = max(0, last.text - lines.count)
        before.range = 0..<0
        overlap = nil
        return lines
    }

    /// Ends the page.
    mutating func close() {
        settle()
        while let byte = text.last, byte == 0x20 || byte == 0x09 { text.removeLast() }
    }
}
