internal import WeirContent

/// The file information block of a Word document (MS-DOC 2.5.1): where its text is.
struct WordHeader {
    /// Whether it is of Word 97 or later; otherwise it is of Word 6 or 95.
    let isWord97: Bool
    /// Whether a password protects it, by encryption or by XOR obfuscation.
    let isEncrypted: Bool
    /// The name of the stream with its tables, in lower case.
    let tableName: String
    /// Whether a table of pieces puts its text in order.
    let hasPieces: Bool
    /// The code page of text of one byte a character.
    let codePage: Int
    /// Where text begins when there is no table of pieces.
    let textStart: Int
    /// How many characters each subdocument has, in the order of `WordSubdocument.allCases`.
    let counts: [Int]
    /// Where the table of pieces is.
    let pieces: (offset: Int, length: Int)

    /// Reads it from the beginning of the stream `WordDocument`.
    ///
    /// - Throws: `truncated`, or `unsupportedVersion` for what is older than Word 6.
    init(_ stream: ByteSlice) throws(ReadingFault) {
        let magic = try stream.little(UInt16.self, at: 0)
        isWord97 = magic == 0xA5EC
        guard isWord97 || magic == 0xA5DC else { throw ReadingFault(.unsupportedVersion) }
        let flags = try stream.little(UInt16.self, at: 10)
        isEncrypted = flags & 0x0100 != 0
        tableName = flags & 0x0200 != 0 ? "1table" : "0table"
        hasPieces = isWord97 || flags & 0x0004 != 0
        textStart = Int(try stream.little(UInt32.self, at: 24))
        codePage = isWord97 ? 1252 : LanguageCode.codePage(try stream.little(UInt16.self, at: 6))
        guard isWord97 else {
            // Word 6 has the counts at 0x34 and the table of pieces at 0x160, in this very stream.
            counts = try Self.numbers([0, 1, 2, 3, 4, 5, 6, 7], in: stream, at: 0x34)
            pieces = (
                Int(try stream.little(UInt32.self, at: 0x160)), Int(try stream.little(UInt32.self, at: 0x164))
            )
            return
        }
        // Three arrays, each with its own count before it: 16-bit, 32-bit, and pairs of offset and length.
        let longs = 34 + 2 * Int(try stream.little(UInt16.self, at: 32)) + 2
        counts = try Self.numbers([3, 4, 5, 6, 7, 8, 9, 10], in: stream, at: longs)
        let pairs = longs + 4 * Int(try stream.little(UInt16.self, at: longs - 2)) + 2
        pieces = (
            Int(try stream.little(UInt32.self, at: pairs + 8 * 33)),
            Int(try stream.little(UInt32.self, at: pairs + 8 * 33 + 4))
        )
    }

    private static func numbers(
        _ places: [Int],
        in stream: ByteSlice,
        at offset: Int
    ) throws(ReadingFault) -> [Int] {
        var numbers: [Int] = []
        for place in places { numbers.append(max(0, Int(try stream.little(Int32.self, at: offset + 4 * place)))) }
        return numbers
    }
}
