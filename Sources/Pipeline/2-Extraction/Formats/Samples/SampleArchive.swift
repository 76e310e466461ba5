/// Writes ZIP archives of samples: members in one block of Deflate each that is not compressed (RFC 1951, 3.2.4).
struct SampleArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a member of at most 65,535 bytes.
    mutating func add(_ name: String, _ content: String) {
        let offset = body.count
        let name = Array(name.utf8)
        let data = Array(content.utf8)
        let packed = [1] + little(data.count, 2) + little(~data.count, 2) + data
        let common =
            little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + little(Int(Checksum.of(data)), 4)
            + little(packed.count, 4) + little(data.count, 4) + little(name.count, 2) + little(0, 2)
        body += ZIPLocalHeader.signature + common + name + packed
        directory += ZIPDirectory.signature + little(20, 2) + common + little(0, 10) + little(offset, 4) + name
        count += 1
    }

    /// The archive.
    func finish() -> [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2)
            + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
    }

    private func little(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
