internal import Glibc

/// Where the directory of a ZIP archive is, as the record at its end states it (APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16).
struct ZIPEndRecord {
    /// Where the record begins.
    let offset: Int
    /// Where the archive ends, with its comment.
    let end: Int
    /// Where the directory begins.
    let directory: Int
    /// How many bytes stand before the archive, as in programs that extract themselves.
    let bias: Int
    /// How many members it claims to list, modulo 65,536 without ZIP64.
    let count: Int
    /// Whether the archive is the last of several parts.
    let isVolume: Bool
    /// What somebody wrote about the archive.
    let comment: ByteSlice

    /// How far from the end the record can begin: its 22 bytes, the longest comment, and some bytes that were appended.
    private static let reach = 66_000
    private static let minimumSize = 22

    /// The last record that leads to a directory, or else to one in another part; `nil` when there is none.
    static func find(in archive: ByteSlice) -> ZIPEndRecord? {
        let tail = archive.clamped(from: archive.count - reach)
        let base = archive.count - tail.count
        var volume: ZIPEndRecord?
        for offset in candidates(tail).reversed() {
            guard let record = ZIPEndRecord(archive, at: base + offset) else { continue }
            guard record.isVolume else { return record }
            if record.end == archive.count { volume = volume ?? record }
        }
        return volume
    }

    /// Where a signature stands.
    ///
    /// It is looked for by its last byte, which no text has and which is rare elsewhere.
    private static func candidates(_ tail: ByteSlice) -> [Int] {
        unsafe tail.withUnsafeBytes { bytes -> [Int] in
            var found: [Int] = []
            guard let start = bytes.baseAddress, bytes.count >= minimumSize else { return found }
            var offset = 3
            while offset < bytes.count,
                let hit = unsafe memchr(start + offset, 0x06, bytes.count - offset)
            {
                let position = unsafe UnsafeRawPointer(hit) - start
                if unsafe bytes[position - 1] == 0x05, unsafe bytes[position - 2] == 0x4B,
                    unsafe bytes[position - 3] == 0x50
                {
                    found.append(position - 3)
                }
                offset = position + 1
            }
            return found
        }
    }

    /// Reads the record at an offset; `nil` when it leads nowhere.
    private init?(_ archive: ByteSlice, at offset: Int) {
        guard let disk = try? archive.little(UInt16.self, at: offset + 4),
            let stated = try? archive.little(UInt16.self, at: offset + 10),
            let size32 = try? archive.little(UInt32.self, at: offset + 12),
            let start32 = try? archive.little(UInt32.self, at: offset + 16),
            let commentLength = try? archive.little(UInt16.self, at: offset + 20)
        else { return nil }
        var count = Int(stated)
        var size = Int(size32)
        var start = Int(start32)
        var directoryEnd = offset
        if let wide = ZIPWideEndRecord(archive, before: offset) {
            directoryEnd = wide.offset
            if stated == .max { count = wide.count }
            if size32 == .max { size = wide.size }
            if start32 == .max { start = wide.start }
        }
        self.offset = offset
        self.count = count
        comment = archive.clamped(from: offset + Self.minimumSize, count: Int(commentLength))
        end = offset + Self.minimumSize + comment.count
        isVolume = disk != 0 && disk != .max
        // What stands before the archive is told from where the directory has to be to end where this begins.
        let expected = directoryEnd - size
        if expected >= 0, archive.has(ZIPDirectory.signature, at: expected) {
            directory = expected
            bias = max(0, expected - start)
        } else if archive.has(ZIPDirectory.signature, at: start) {
            directory = start
            bias = 0
        } else if isVolume || (count == 0 && size == 0) {
            directory = directoryEnd
            bias = 0
        } else {
            return nil
        }
    }
}
