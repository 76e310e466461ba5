internal import WeirContent

/// The list of members at the end of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.12).
struct ZIPDirectory {
    /// What each of its headers begins with.
    static let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

    /// The members, in its order, as it states them; where their bytes begin is not known from it.
    private(set) var entries: [ZIPEntry] = []
    /// Whether it breaks off in the middle of a header.
    private(set) var isDamaged = false
    /// Whether there are more members than were to be read.
    private(set) var isCutShort = false

    private static let headerSize = 46

    /// Reads all headers that follow each other, however many the end record claims, up to a limit.
    init(_ archive: ByteSlice, _ record: ZIPEndRecord, limit: Int) {
        var offset = record.directory
        while offset < record.offset, archive.has(Self.signature, at: offset) {
            guard entries.count < limit else {
                isCutShort = true
                return
            }
            do throws(ReadingFault) {
                let (entry, length) = try Self.header(archive, at: offset, bias: record.bias)
                entries.append(entry)
                offset += length
            } catch {
                isDamaged = true
                return
            }
        }
        isDamaged = entries.isEmpty && record.count > 0
    }

    private static func header(
        _ archive: ByteSlice,
        at offset: Int,
        bias: Int
    ) throws(ReadingFault) -> (ZIPEntry, length: Int) {
        let nameLength = Int(try archive.little(UInt16.self, at: offset + 28))
        let extraLength = Int(try archive.little(UInt16.self, at: offset + 30))
        let commentLength = Int(try archive.little(UInt16.self, at: offset + 32))
        let name = try archive.slice(at: offset + headerSize, count: nameLength).array
        var wide = ZIPExtraField.Wide(
            size: Int(try archive.little(UInt32.self, at: offset + 24)),
            compressedSize: Int(try archive.little(UInt32.self, at: offset + 20)),
            offset: Int(try archive.little(UInt32.self, at: offset + 42))
        )
        let extra = ZIPExtraField(
            try archive.slice(at: offset + headerSize + nameLength, count: extraLength),
            name: name,
            &wide
        )
        let comment = try archive.slice(at: offset + headerSize + nameLength + extraLength, count: commentLength)
        var entry = ZIPEntry(
            name: name,
            unicodeName: extra.unicodeName,
            comment: comment.array,
            method: try archive.little(UInt16.self, at: offset + 10),
            flags: try archive.little(UInt16.self, at: offset + 8),
            checksum: try archive.little(UInt32.self, at: offset + 16),
            compressedSize: wide.compressedSize,
            size: wide.size,
            headerOffset: 0,
            dataOffset: 0
        )
        if wide.offset <= archive.count - bias {
            entry.headerOffset = wide.offset + bias
        } else {
            entry.fault = .truncated
        }
        return (entry, headerSize + nameLength + extraLength + commentLength)
    }
}
