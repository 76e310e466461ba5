/// Text in a record of a workbook and the records that continue it.
///
/// A string may be parted between any two characters; then the next record begins with a flag that says anew how many
/// bytes a character has (MS-XLS 2.5.293). What follows the characters is parted without such a flag.
struct BIFFText {
    private let segments: [ByteSlice]
    private var segment = 0
    private var offset: Int

    /// The text of a record, from an offset on.
    init(_ segments: [ByteSlice], from offset: Int = 0) {
        self.segments = segments
        self.offset = offset
    }

    /// Whether nothing is left.
    var isAtEnd: Bool {
        segment >= segments.count || (segment == segments.count - 1 && offset >= segments[segment].count)
    }

    /// The next byte.
    mutating func byte() throws(ReadingFault) -> UInt8 {
        while segment < segments.count {
            if offset < segments[segment].count {
                let byte = try segments[segment].byte(at: offset)
                offset += 1
                return byte
            }
            nextSegment()
        }
        throw .truncated
    }

    /// The next number of 16 bits.
    mutating func short() throws(ReadingFault) -> Int {
        let low = Int(try byte())
        return low | Int(try byte()) << 8
    }

    /// The next number of 32 bits.
    mutating func long() throws(ReadingFault) -> Int {
        let low = try short()
        return low | (try short()) << 16
    }

    /// Passes over bytes.
    mutating func skip(_ count: Int) throws(ReadingFault) {
        var left = count
        while left > 0 {
            guard segment < segments.count else { throw .truncated }
            let step = min(left, max(0, segments[segment].count - offset))
            offset += step
            left -= step
            if left > 0 { nextSegment() }
        }
    }

    /// Goes on to the record that continues this one.
    mutating func nextSegment() {
        segment += 1
        offset = 0
    }

    /// Appends a string with its length of 16 bits before it, and passes over its formats and phonetic text.
    mutating func appendRich(to text: inout [UInt8]) throws(ReadingFault) {
        let count = try short()
        let flags = try byte()
        let runs = flags & 8 != 0 ? try short() : 0
        let phonetic = flags & 4 != 0 ? try long() : 0
        try appendCharacters(count, flags: flags, to: &text)
        try skip(4 * runs)
        try skip(phonetic)
    }

    /// Appends characters.
    ///
    /// - Throws: `truncated` after what is there was appended.
    mutating func appendCharacters(_ count: Int, flags: UInt8, to text: inout [UInt8]) throws(ReadingFault) {
        var left = count
        var isWide = flags & 1 != 0
        while left > 0 {
            guard segment < segments.count else { throw .truncated }
            let width = isWide ? 2 : 1
            let here = min(left, max(0, segments[segment].count - offset) / width)
            let bytes = segments[segment].clamped(from: offset, count: here * width)
            if isWide { LittleUTF16.append(bytes, to: &text) } else { LittleUTF16.append(low: bytes, to: &text) }
            offset += bytes.count
            left -= here
            if left > 0 {
                nextSegment()
                isWide = try byte() & 1 != 0
            }
        }
    }
}
