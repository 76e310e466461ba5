/// The header that stands before the bytes of a member (APPNOTE.TXT 6.3.10, 4.3.7).
struct ZIPLocalHeader {
    /// What it begins with.
    static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    /// The member as the header states it; its size may be unknown.
    private(set) var entry: ZIPEntry
    /// Whether sizes and checksum stand behind the bytes and not here (bit 3).
    let isDeferred: Bool

    private let version: UInt16

    /// Reads the header at an offset.
    ///
    /// - Throws: `corrupt` when there is none, `truncated` when it is not there as a whole.
    init(_ archive: ByteSlice, at offset: Int) throws(ReadingFault) {
        guard archive.has(Self.signature, at: offset) else { throw .corrupt }
        let nameLength = Int(try archive.little(UInt16.self, at: offset + 26))
        let extraLength = Int(try archive.little(UInt16.self, at: offset + 28))
        let name = try archive.slice(at: offset + 30, count: nameLength).array
        var wide = ZIPExtraField.Wide(
            size: Int(try archive.little(UInt32.self, at: offset + 22)),
            compressedSize: Int(try archive.little(UInt32.self, at: offset + 18)),
            offset: 0
        )
        let extra = ZIPExtraField(
            try archive.slice(at: offset + 30 + nameLength, count: extraLength),
            name: name,
            &wide
        )
        version = try archive.little(UInt16.self, at: offset + 4)
        let flags = try archive.little(UInt16.self, at: offset + 6)
        isDeferred = flags & 0x0008 != 0
        let checksum = try archive.little(UInt32.self, at: offset + 14)
        entry = ZIPEntry(
            name: name,
            unicodeName: extra.unicodeName,
            method: try archive.little(UInt16.self, at: offset + 8),
            flags: flags,
            checksum: isDeferred && checksum == 0 ? nil : checksum,
            compressedSize: wide.compressedSize,
            size: wide.size,
            headerOffset: offset,
            dataOffset: offset + 30 + nameLength + extraLength
        )
    }

    /// Whether its sizes are not known until its bytes were read.
    var hasNoSize: Bool { isDeferred && entry.compressedSize == 0 }

    /// Whether it looks like a header and not like four bytes that happen to be those of one.
    var isPlausible: Bool {
        let isKnown = entry.method <= 20 || (90...99).contains(entry.method)
        return isKnown && version & 0xFF <= 100 && !entry.name.isEmpty && entry.name.allSatisfy { $0 >= 0x20 }
    }

    /// Whether it says the same as the directory about what both state.
    func agrees(with listed: ZIPEntry) -> Bool {
        // Both are masked when the directory is encrypted (4.3.7, bit 13).
        guard listed.flags & 0x2000 == 0 else { return true }
        return entry.name == listed.name && agreesOnBytes(with: listed)
            && (isDeferred || (entry.checksum == listed.checksum && entry.size == listed.size))
    }

    /// Whether its member has the same bytes as that of the directory.
    func agreesOnBytes(with listed: ZIPEntry) -> Bool {
        guard listed.flags & 0x2000 == 0 else { return true }
        return entry.method == listed.method && (hasNoSize || entry.compressedSize == listed.compressedSize)
    }
}
