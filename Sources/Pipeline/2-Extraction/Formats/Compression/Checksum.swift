internal import CZlib

/// The checksum of ZIP and gzip (CRC-32, ISO 3309), added up piece by piece.
struct Checksum {
    /// The checksum of what was added.
    private(set) var value: UInt32 = 0
    /// How many bytes were added.
    private(set) var count = 0

    /// Adds a piece.
    mutating func add(_ piece: UnsafeRawBufferPointer) {
        let start = unsafe piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
        value = unsafe UInt32(truncatingIfNeeded: crc32_z(UInt(value), start, piece.count))
        count += piece.count
    }

    /// The checksum of bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = Checksum()
        unsafe bytes.withUnsafeBytes { piece in unsafe checksum.add(piece) }
        return checksum.value
    }
}
