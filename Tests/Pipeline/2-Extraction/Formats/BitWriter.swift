/// Writes bits into bytes, least significant first.
struct BitWriter {
    /// What was written; the rest of the last byte is 0.
    private(set) var bytes: [UInt8] = []
    private var used = 0

    /// Writes a number, least significant bit first.
    mutating func write(_ value: Int, _ count: Int) {
        for bit in 0..<count {
            if used == 0 { bytes.append(0) }
            bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(used)
            used = (used + 1) % 8
        }
    }

    /// Writes a Huffman code, most significant bit first.
    mutating func writeCode(_ code: Int, _ count: Int) {
        for bit in (0..<count).reversed() { write(code >> bit & 1, 1) }
    }
}
