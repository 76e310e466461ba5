/// Enhanced metafiles: drawings as a list of calls, some of which draw text (MS-EMF, 2.3.5).
enum EMFReader: FormatReader {
    /// The records that draw text.
    private enum Kind: UInt32 {
        case header = 1
        case end = 14
        case narrow = 83
        case wide = 84
        case severalNarrow = 96
        case severalWide = 97
        case small = 108
        case bitmap = 80
        case stretchedBitmap = 81
    }

    /// How many strings one record may draw.
    private static let mostStrings = 100_000

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try DrawnText.collect(reading) { (text) throws(ReadingFault) in try readRecords(of: content, text, reading) }
    }

    private static func readRecords(
        of content: ByteSlice,
        _ text: DrawnText,
        _ reading: Reading
    ) throws(ReadingFault) {
        var offset = 0
        while offset < content.count {
            let kind = Kind(rawValue: try content.little(UInt32.self, at: offset))
            let size = Int(try content.little(UInt32.self, at: offset + 4))
            guard size >= 8 else { throw .corrupt }
            try reading.spend(operators: 1)
            let record = try content.slice(at: offset, count: size)
            switch kind {
            case .narrow, .wide: try draw(record, at: 36, isWide: kind == .wide, text)
            case .severalNarrow, .severalWide:
                let count = min(Int(try record.little(UInt32.self, at: 36)), mostStrings)
                for index in 0..<count { try draw(record, at: 40 + index * 40, isWide: kind == .severalWide, text) }
            case .small: try drawSmall(record, text)
            case .bitmap, .stretchedBitmap: try handOver(record, reading)
            case .end: return
            default: break
            }
            offset += size
        }
        throw .truncated
    }

    /// Draws what an `EmrText` object says (MS-EMF, 2.2.5); its offsets count from the record.
    private static func draw(
        _ record: ByteSlice,
        at place: Int,
        isWide: Bool,
        _ text: DrawnText
    ) throws(ReadingFault) {
        let x = Int(try record.little(Int32.self, at: place))
        let y = Int(try record.little(Int32.self, at: place + 4))
        let count = Int(try record.little(UInt32.self, at: place + 8))
        let string = try record.slice(
            at: Int(try record.little(UInt32.self, at: place + 12)),
            count: isWide ? count * 2 : count
        )
        let spacing = Int(try record.little(UInt32.self, at: place + 36))
        var width = 0
        if spacing > 0, let distances = try? record.slice(at: spacing, count: count * 4) {
            for index in 0..<count { width += Int((try? distances.little(Int32.self, at: index * 4)) ?? 0) }
        }
        try text.draw(string, isWide: isWide, x: x, y: y, width: width, count: count)
    }

    /// Hands over a bitmap that is drawn, with the header that makes it a file (MS-EMF, 2.3.1.5 and 2.3.1.7).
    private static func handOver(_ record: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let header = try record.slice(
            at: Int(try record.little(UInt32.self, at: 48)),
            count: Int(try record.little(UInt32.self, at: 52))
        )
        let pixels = try record.slice(
            at: Int(try record.little(UInt32.self, at: 56)),
            count: Int(try record.little(UInt32.self, at: 60))
        )
        guard !header.isEmpty, !pixels.isEmpty else { return }
        let count = 14 + header.count + pixels.count
        try reading.spend(bytes: count)
        var file: [UInt8] = [UInt8(ascii: "B"), UInt8(ascii: "M")]
        for number in [count, 0, 14 + header.count] {
            for shift in [0, 8, 16, 24] { file.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        reading.picture(ByteSlice(file + header.array + pixels.array))
    }

    /// `EMR_SMALLTEXTOUT` (MS-EMF, 2.3.5.37).
    private static func drawSmall(_ record: ByteSlice, _ text: DrawnText) throws(ReadingFault) {
        let count = Int(try record.little(UInt32.self, at: 16))
        let options = try record.little(UInt32.self, at: 20)
        let isWide = options & 0x200 == 0
        let start = options & 0x100 == 0 ? 52 : 36
        try text.draw(
            record.slice(at: start, count: isWide ? count * 2 : count),
            isWide: isWide,
            x: Int(try record.little(Int32.self, at: 8)),
            y: Int(try record.little(Int32.self, at: 12)),
            width: 0,
            count: count
        )
    }
}
