/// The header of a gzip member (RFC 1952, 2.3).
struct GzipHeader {
    /// How many bytes it takes.
    let length: Int
    /// The name of the file that was compressed, as raw bytes; empty when it is not stated.
    let name: [UInt8]
    /// What somebody wrote about it; empty when nobody did.
    let comment: [UInt8]

    /// Reads the header that `data` begins with.
    ///
    /// - Throws: `truncated`, and `compression` for another method than Deflate.
    init(_ data: ByteSlice) throws(ReadingFault) {
        guard try data.byte(at: 0) == 0x1F, try data.byte(at: 1) == 0x8B, try data.byte(at: 2) == 8 else {
            throw .compression
        }
        let flags = try data.byte(at: 3)
        var offset = 10
        if flags & 0x04 != 0 { offset += 2 + Int(try data.little(UInt16.self, at: offset)) }
        var texts: [[UInt8]] = []
        for bit in [UInt8(0x08), 0x10] {
            guard flags & bit != 0 else {
                texts.append([])
                continue
            }
            guard let end = data.first([0], from: offset) else { throw .truncated }
            texts.append(try data.slice(at: offset, count: end - offset).array)
            offset = end + 1
        }
        if flags & 0x02 != 0 { offset += 2 }
        guard offset <= data.count else { throw .truncated }
        length = offset
        name = texts[0]
        comment = texts[1]
    }
}
