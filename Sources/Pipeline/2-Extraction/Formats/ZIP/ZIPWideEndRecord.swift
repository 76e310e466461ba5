/// The record of ZIP64 before the end record, with numbers that do not fit that one (APPNOTE.TXT 6.3.10, 4.3.14).
struct ZIPWideEndRecord {
    /// Where the record begins.
    let offset: Int
    /// How many members there are.
    let count: Int
    /// How many bytes the directory has.
    let size: Int
    /// Where the directory begins, from the beginning of the archive.
    let start: Int

    private static let signature: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    private static let locatorSignature: [UInt8] = [0x50, 0x4B, 0x06, 0x07]

    /// Reads the record that belongs to the end record at an offset; `nil` when there is none.
    init?(_ archive: ByteSlice, before end: Int) {
        let locator = end - 20
        guard archive.has(Self.locatorSignature, at: locator),
            let stated = try? archive.little(UInt64.self, at: locator + 8)
        else { return nil }
        // With something before the archive, it stands later than stated: then right before its locator.
        let place = Int(clamping: stated)
        let offset = archive.has(Self.signature, at: place) ? place : locator - 56
        guard archive.has(Self.signature, at: offset),
            let count = try? archive.little(UInt64.self, at: offset + 32),
            let size = try? archive.little(UInt64.self, at: offset + 40),
            let start = try? archive.little(UInt64.self, at: offset + 48)
        else { return nil }
        self.offset = offset
        self.count = Int(clamping: count)
        self.size = Int(clamping: size)
        self.start = Int(clamping: start)
    }
}
