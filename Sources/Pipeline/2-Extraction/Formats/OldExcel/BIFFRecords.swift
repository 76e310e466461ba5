/// The records of a workbook stream, one after the other, each with the records that continue it (MS-XLS 2.1.4).
struct BIFFRecords {
    /// A record.
    struct Record {
        /// What kind it is of (MS-XLS 2.3.2).
        let type: UInt16
        /// Where its header stands.
        let offset: Int
        /// Its bytes, and those of each record that continues it.
        let segments: [ByteSlice]

        /// Its own bytes.
        var body: ByteSlice { segments[0] }
    }

    /// The type of a record that continues the one before (MS-XLS 2.4.58).
    private static let continuation: UInt16 = 0x3C

    private let stream: ByteSlice
    private var offset = 0

    /// The records of a stream.
    init(_ stream: ByteSlice) {
        self.stream = stream
    }

    /// The next record; `nil` at the end.
    ///
    /// - Throws: `truncated` when the stream ends inside of a record.
    mutating func next() throws(ReadingFault) -> Record? {
        guard offset + 4 <= stream.count else { return nil }
        let start = offset
        let type = try stream.little(UInt16.self, at: offset)
        var segments = [try take()]
        while offset + 4 <= stream.count, try stream.little(UInt16.self, at: offset) == Self.continuation {
            segments.append(try take())
        }
        return Record(type: type, offset: start, segments: segments)
    }

    private mutating func take() throws(ReadingFault) -> ByteSlice {
        let length = Int(try stream.little(UInt16.self, at: offset + 2))
        let body = stream.clamped(from: offset + 4, count: length)
        // A record that is cut off is still given; the next call ends.
        offset += 4 + length
        return body
    }

    /// Whether the stream ended inside of the last record.
    var isTruncated: Bool { offset > stream.count }
}
