/// The records that a part of a binary workbook consists of ([MS-XLSB] 2.1.4).
struct BinaryRecords {
    private let bytes: ByteSlice
    private var offset = 0

    /// The records of a part.
    init(_ bytes: ByteSlice) {
        self.bytes = bytes
    }

    /// The next record; `nil` at the end.
    ///
    /// - Throws: `truncated` when it is not all there.
    mutating func next() throws(ReadingFault) -> BinaryRecord? {
        guard offset < bytes.count else { return nil }
        let type = try number(bytes: 2)
        let size = try number(bytes: 4)
        let payload = try bytes.slice(at: offset, count: size)
        offset += size
        return BinaryRecord(type: type, payload: payload)
    }

    /// A number of seven bits a byte, the lowest first.
    private mutating func number(bytes count: Int) throws(ReadingFault) -> Int {
        var number = 0
        for index in 0..<count {
            let byte = try bytes.byte(at: offset)
            offset += 1
            number |= Int(byte & 0x7F) << (7 * index)
            if byte < 0x80 { break }
        }
        return number
    }
}
