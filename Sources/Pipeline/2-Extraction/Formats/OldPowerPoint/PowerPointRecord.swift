/// A record of a presentation (MS-PPT 2.3.1).
struct PowerPointRecord {
    /// What kind it is of (MS-PPT 2.13.24).
    let type: UInt16
    /// A number whose meaning depends on the type.
    let instance: UInt16
    /// Whether it holds records.
    let isContainer: Bool
    /// Its bytes, as many of them as there are.
    let body: ByteSlice
    /// Whether it states more bytes than there are.
    let isCutOff: Bool

    /// The type of a record that says how a presentation is encrypted (CryptSession10Container).
    static let encryption: UInt16 = 0x2F14

    /// The record at an offset.
    init(_ bytes: ByteSlice, at offset: Int) throws(ReadingFault) {
        let head = try bytes.little(UInt16.self, at: offset)
        type = try bytes.little(UInt16.self, at: offset + 2)
        let length = Int(try bytes.little(UInt32.self, at: offset + 4))
        instance = head >> 4
        body = bytes.clamped(from: offset + 8, count: length)
        isCutOff = body.count < length
        // The tags that newer versions add to slides and documents are records in records, and do not say so.
        isContainer = head & 0xF == 0xF || type == 0x138B
    }
}
