internal import CZlib
internal import WeirContent

/// A ZIP archive, opened: its members, and their content on demand.
struct ZIPArchive {
    /// Its members, in the order of the directory.
    let entries: [ZIPEntry]

    private let bytes: ByteSlice

    /// Reads the directory.
    ///
    /// - Throws: `corrupt` when there is none.
    init(_ bytes: ByteSlice) throws(ReadingFault) {
        self.bytes = bytes
        let tail = bytes.clamped(from: bytes.count - 66_000)
        guard let end = tail.last([0x50, 0x4B, 0x05, 0x06]) else { throw .corrupt }
        let count = Int(try tail.little(UInt16.self, at: end + 10))
        var offset = Int(try tail.little(UInt32.self, at: end + 16))
        var entries: [ZIPEntry] = []
        for _ in 0..<count {
            guard bytes.has([0x50, 0x4B, 0x01, 0x02], at: offset) else { throw .corrupt }
            let nameLength = Int(try bytes.little(UInt16.self, at: offset + 28))
            let extraLength = Int(try bytes.little(UInt16.self, at: offset + 30))
            let commentLength = Int(try bytes.little(UInt16.self, at: offset + 32))
            let local = Int(try bytes.little(UInt32.self, at: offset + 42))
            let localName = Int(try bytes.little(UInt16.self, at: local + 26))
            let localExtra = Int(try bytes.little(UInt16.self, at: local + 28))
            entries.append(
                ZIPEntry(
                    name: try bytes.slice(at: offset + 46, count: nameLength).array,
                    method: try bytes.little(UInt16.self, at: offset + 10),
                    flags: try bytes.little(UInt16.self, at: offset + 8),
                    checksum: try bytes.little(UInt32.self, at: offset + 16),
                    compressedSize: Int(try bytes.little(UInt32.self, at: offset + 20)),
                    size: Int(try bytes.little(UInt32.self, at: offset + 24)),
                    dataOffset: local + 30 + localName + localExtra
                )
            )
            offset += 46 + nameLength + extraLength + commentLength
        }
        self.entries = entries
    }

    /// The member with a name.
    func entry(named name: String) -> ZIPEntry? {
        let wanted = Array(name.utf8)
        return entries.first { $0.name == wanted }
    }

    /// All content of a member.
    ///
    /// - Throws: `encrypted`, what is damaged or unknown, or the limit that was reached.
    func content(of entry: ZIPEntry, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        var all: [UInt8] = []
        try unsafe stream(entry, reading) { (piece) throws(ReadingFault) in
            unsafe all.append(contentsOf: piece)
        }
        return ByteSlice(all)
    }

    /// Gives `body` the content of a member piece by piece, each valid during the call; memory does not grow with it.
    ///
    /// - Throws: As `content`, and what `body` throws.
    func stream(
        _ entry: ZIPEntry,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        guard !entry.isEncrypted else { throw .encrypted }
        let data = try bytes.slice(at: entry.dataOffset, count: entry.compressedSize)
        switch entry.method {
        case 0:
            try reading.spend(bytes: data.count)
            try unsafe data.withUnsafeBytes(body)
        case 8: try unsafe Inflater.inflate(data, .raw, reading, body)
        default: throw ReadingFault(.unsupportedCompression)
        }
    }
}
