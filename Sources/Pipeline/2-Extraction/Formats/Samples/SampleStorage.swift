/// An OLE file with the subject of a message in it, to be read once before any other ([MS-CFB]).
enum SampleStorage {
    private static let end: UInt32 = 0xFFFF_FFFE, free: UInt32 = 0xFFFF_FFFF, table: UInt32 = 0xFFFF_FFFD

    /// Sectors of 512 bytes: the table of sectors, the directory, the table of small sectors, and those, of 64 bytes each.
    static var message: [UInt8] {
        let content = [UInt8](repeating: 0, count: 64) + [UInt8](repeating: 0x74, count: 64)
        return header + sector([table, end, end, end]) + directory + sector([end, end])
            + content + [UInt8](repeating: 0, count: 512 - content.count)
    }

    private static var header: [UInt8] {
        let start: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
            + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0] + [UInt8](repeating: 0, count: 6)
        // Sectors of the directory, of the table, the directory's first, transaction, the size below which streams are
        // small, their table and its length, the further table and its length, and where the table of sectors is.
        let words = [0, 1, 1, 0, 4096, 2, 1, end, 0, 0] + [UInt32](repeating: free, count: 108)
        return start + words.flatMap(bytes)
    }

    private static var directory: [UInt8] {
        entry("Root Entry", kind: 5, child: 1, start: 3, size: 128)
            + entry("__properties_version1.0", kind: 2, right: 2, start: 0, size: 32)
            + entry("__substg1.0_0037001E", kind: 2, start: 1, size: 32)
            + [UInt8](repeating: 0, count: 128)
    }

    private static func entry(
        _ name: String,
        kind: UInt8,
        right: UInt32 = 0xFFFF_FFFF,
        child: UInt32 = 0xFFFF_FFFF,
        start: UInt32,
        size: UInt32
    ) -> [UInt8] {
        let units = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return units + [UInt8](repeating: 0, count: 64 - units.count)
            + [UInt8(truncatingIfNeeded: units.count + 2), 0, kind, 1] + [free, right, child].flatMap(bytes)
            + [UInt8](repeating: 0, count: 36) + [start, size, 0].flatMap(bytes)
    }

    private static func sector(_ words: [UInt32]) -> [UInt8] {
        (words + [UInt32](repeating: free, count: 128 - words.count)).flatMap(bytes)
    }

    private static func bytes(_ word: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
}
