/// An encoding with one byte a character: what each of them is in UTF-8.
struct SingleByteTable: Sendable {
    /// For each byte its UTF-8 from the lowest byte on, and its length in the highest.
    private let entries: [UInt32]

    /// A table from the character of each of the bytes from 0x80 on; those below are ASCII.
    init(upper: [Unicode.Scalar]) {
        var entries = (0..<128).map { UInt32($0) | 1 << 24 }
        for index in 0..<128 {
            let scalar = index < upper.count ? upper[index] : "\u{FFFD}"
            var entry: UInt32 = 0
            let bytes = UTF8.encode(scalar)
            var count: UInt32 = 0
            for byte in bytes ?? UTF8.encodedReplacementCharacter {
                entry |= UInt32(byte) << (8 * count)
                count += 1
            }
            // Characters outside the first plane have four bytes; no such encoding has any.
            entries.append(count <= 3 ? entry | count << 24 : 0x03BD_BFEF)
        }
        self.entries = entries
    }

    /// Windows-1252; the five bytes it leaves open are control characters, as in browsers (WHATWG Encoding, 9).
    static let windows1252 = SingleByteTable(
        upper: Array(
            """
            \u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\
            \u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\
            \u{153}\u{9D}\u{17E}\u{178}
            """.unicodeScalars
        ) + (0xA0...0xFF).compactMap { Unicode.Scalar($0 as UInt32) }
    )

    /// Appends text as UTF-8.
    ///
    /// - Returns: How many bytes have no character.
    func convert(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) -> Int {
        let piece = 8192
        var faults = 0
        var offset = 0
        // Each entry is stored as four bytes of which the next one overwrites what is too much.
        unsafe withUnsafeTemporaryAllocation(byteCount: piece * 3 + 8, alignment: 8) { room in
            while offset < bytes.count {
                let end = min(bytes.count, offset + piece)
                var written = 0
                while offset < end {
                    if offset + 8 <= end {
                        let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                        if word & 0x8080_8080_8080_8080 == 0 {
                            unsafe room.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                            offset &+= 8
                            written &+= 8
                            continue
                        }
                    }
                    let entry = unsafe entries[Int(bytes[offset])]
                    unsafe room.storeBytes(of: entry.littleEndian, toByteOffset: written, as: UInt32.self)
                    if entry == 0x03BD_BFEF { faults &+= 1 }
                    written &+= Int(entry >> 24)
                    offset &+= 1
                }
                unsafe text.append(
                    contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<written])
                )
            }
        }
        return faults
    }
}
