/// Windows metafiles: drawings as a list of calls, two of which draw text (MS-WMF, 2.3.3).
enum WMFReader: FormatReader {
    /// What stands before the header in files that say where they are to be placed.
    private static let placeable: [UInt8] = [0xD7, 0xCD, 0xC6, 0x9A]
    private static let placeableSize = 22
    private static let headerSize = 18

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try DrawnText.collect(reading) { (text) throws(ReadingFault) in try readRecords(of: content, text, reading) }
    }

    private static func readRecords(
        of content: ByteSlice,
        _ text: DrawnText,
        _ reading: Reading
    ) throws(ReadingFault) {
        var offset = headerSize + (content.has(placeable) ? placeableSize : 0)
        while offset < content.count {
            let size = Int(try content.little(UInt32.self, at: offset)) * 2
            guard size >= 6 else { throw .corrupt }
            try reading.spend(operators: 1)
            let record = try content.slice(at: offset, count: size)
            switch try record.little(UInt16.self, at: 4) {
            case 0x0000: return
            case 0x0521: try drawPlain(record, text)
            case 0x0A32: try drawExtended(record, text)
            default: break
            }
            offset += size
        }
        throw .truncated
    }

    /// `META_TEXTOUT` (MS-WMF, 2.3.3.20): the string, then where it stands.
    private static func drawPlain(_ record: ByteSlice, _ text: DrawnText) throws(ReadingFault) {
        let count = Int(try record.little(UInt16.self, at: 6))
        let place = 8 + count + count % 2
        try text.draw(
            record.slice(at: 8, count: count),
            isWide: false,
            x: Int(try record.little(Int16.self, at: place + 2)),
            y: Int(try record.little(Int16.self, at: place)),
            width: 0,
            count: count
        )
    }

    /// `META_EXTTEXTOUT` (MS-WMF, 2.3.3.5): where it stands, a rectangle where there is one, the string, its spacing.
    private static func drawExtended(_ record: ByteSlice, _ text: DrawnText) throws(ReadingFault) {
        let count = Int(try record.little(UInt16.self, at: 10))
        let start = try record.little(UInt16.self, at: 12) & 6 == 0 ? 14 : 22
        var width = 0
        let spacing = start + count + count % 2
        if let distances = try? record.slice(at: spacing, count: count * 2) {
            for index in 0..<count { width += Int((try? distances.little(Int16.self, at: index * 2)) ?? 0) }
        }
        try text.draw(
            record.slice(at: start, count: count),
            isWide: false,
            x: Int(try record.little(Int16.self, at: 8)),
            y: Int(try record.little(Int16.self, at: 6)),
            width: width,
            count: count
        )
    }
}
