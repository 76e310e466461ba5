@testable import WeirFormats

/// Writes ZIP archives for tests: stored, or with bytes that are compressed already.
struct ZIPWriter {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a member; what is packed already is Deflate.
    mutating func add(_ name: String, _ data: [UInt8], packed: [UInt8]? = nil, size: Int? = nil) {
        let offset = body.count
        let name = Array(name.utf8)
        let bytes = packed ?? data
        let common =
            little(20, 2) + little(0, 2) + little(packed == nil ? 0 : 8, 2) + little(0, 4)
            + little(packed == nil ? Int(Checksum.of(data)) : 0, 4) + little(bytes.count, 4)
            + little(size ?? data.count, 4) + little(name.count, 2) + little(0, 2)
        body += [0x50, 0x4B, 3, 4] + common + name + bytes
        directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 10) + little(offset, 4) + name
        count += 1
    }

    /// The archive.
    func finish() -> [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2)
            + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
    }

    /// An archive with one member.
    static func archive(_ name: String, _ data: [UInt8]) -> [UInt8] {
        var writer = ZIPWriter()
        writer.add(name, data)
        return writer.finish()
    }

    private func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
