internal import CZlib

/// Writes ZIP archives whose members are deflated: what is rehearsed with, made where it is needed.
enum StoredZIP {
    /// An archive of members with their names.
    static func archive(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in members {
            let offset = archive.count
            let data = deflated(content)
            var facts: [UInt8] = [20, 0, 0, 0, 8, 0, 0, 0, 0, 0]
            facts += little(UInt32(truncatingIfNeeded: checksum(content)), 4) + little(UInt32(data.count), 4)
            facts += little(UInt32(content.count), 4) + little(UInt32(name.utf8.count), 2) + [0, 0]
            archive += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + data
            directory += [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 10)
            directory += little(UInt32(offset), 4) + Array(name.utf8)
        }
        let count = little(UInt32(members.count), 2)
        return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
            + little(UInt32(directory.count), 4) + little(UInt32(archive.count), 4) + [0, 0]
    }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt {
        unsafe bytes.withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, UInt32($0.count)) }
    }

    /// Deflate without wrapping: what zlib makes, without its header and checksum.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var room = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))))
        var count = UInt(room.count)
        let status = unsafe room.withUnsafeMutableBufferPointer { out in
            unsafe bytes.withUnsafeBufferPointer { unsafe compress(out.baseAddress, &count, $0.baseAddress, UInt($0.count)) }
        }
        guard status == Z_OK, count > 6 else { return [3, 0] }
        return Array(room[2..<(Int(count) - 4)])
    }
}
