internal import WeirContent

/// What can be read in bytes of which nobody knows the format: runs of characters, of one byte or of two each.
enum PrintableRuns {
    /// The fewest characters that make a run.
    private static let shortest = 6

    /// Hands over the runs of some bytes as one story, a line each.
    static func tell(
        _ bytes: ByteSlice,
        _ reading: Reading,
        part: DocumentPart = .other,
        sheet: String? = nil,
        name: String?
    ) throws(ReadingFault) {
        let story = reading.story(part, sheet: sheet, name: name)
        var offset = 0
        while offset < bytes.count {
            // In pieces, so that a story is handed over while it grows; a run across their border is parted.
            let piece = bytes.clamped(from: offset, count: 1 << 20)
            append(piece, to: &story.text)
            offset += piece.count
            do { try story.pass() } catch { break }
        }
        try story.finish()
    }

    /// Appends the runs of some bytes, a line each.
    static func append(_ bytes: ByteSlice, to text: inout [UInt8]) {
        bytes.withSpan { append($0, to: &text) }
    }

    private static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let wide = wideRun(bytes, from: offset)
            if wide - offset >= 2 * shortest {
                LittleUTF16.append(bytes.extracting(offset..<wide), to: &text)
                text.append(0x0A)
                offset = wide
                continue
            }
            let end = narrowRun(bytes, from: offset)
            guard end - offset >= shortest else {
                offset += 1
                continue
            }
            Charset.windows1252.append((offset..<end).map { bytes[$0] }, to: &text)
            text.append(0x0A)
            // The last character may be the first of two bytes each that follow.
            offset = end + 1 < bytes.count && bytes[end] == 0 && isPrintable(bytes[end + 1]) ? end - 1 : end
        }
    }

    /// Where the characters of two bytes end that begin at an offset.
    ///
    /// Latin, Greek, Cyrillic, Hebrew and Arabic count. Han does not: a third of all pairs of random bytes are in it.
    private static func wideRun(_ bytes: Span<UInt8>, from offset: Int) -> Int {
        var end = offset
        while end + 1 < bytes.count {
            let low = bytes[end]
            let isText =
                switch bytes[end + 1] {
                case 0: isPrintable(low) || low >= 0xA0
                case 1, 4: true
                case 3: low >= 0x70
                case 5, 6: low >= 0x10
                case 0x20: (0x10...0x3A).contains(low) || low == 0xAC
                default: false
                }
            guard isText else { break }
            end += 2
        }
        return end
    }

    /// Where the characters of one byte end that begin at an offset: ASCII, and letters of Windows-1252 between them.
    private static func narrowRun(_ bytes: Span<UInt8>, from offset: Int) -> Int {
        var end = offset
        while end < bytes.count {
            let byte = bytes[end]
            let isBridge =
                byte >= 0xC0 && end > offset && bytes[end - 1] < 0x80 && end + 1 < bytes.count
                && isPrintable(bytes[end + 1])
            guard isPrintable(byte) || isBridge else { break }
            end += 1
        }
        return end
    }

    private static func isPrintable(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) || byte == 0x09
    }
}
