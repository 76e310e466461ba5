/// Streams that decompress to many zeros, written bit by bit.
enum ZeroStreams {
    /// Deflate (RFC 1951, 3.2.6): a zero, then matches of 258 bytes at distance 1, in the fixed codes; it has no end.
    static func deflate(_ count: Int) -> [UInt8] {
        var writer = BitWriter()
        writer.write(0b011, 3)
        writer.writeCode(0b0011_0000, 8)
        for _ in 0..<16 {
            // The codes of length 258 and of distance 1.
            writer.writeCode(0b1100_0101, 8)
            writer.writeCode(0, 5)
        }
        // 8 matches are 13 bytes, so that all bytes after the second come again every 13.
        let cycle = writer.bytes[2..<15]
        var bytes = Array(writer.bytes[0..<2])
        for _ in 0..<count / 258 / 8 { bytes += cycle }
        return bytes
    }

    /// gzip around it.
    static func gzip(_ count: Int) -> [UInt8] { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflate(count) }

    /// Zstandard (RFC 8878, 3.1.1.2): blocks of 128 KB, each one byte that is repeated.
    static func zstd(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x50]
        let blocks = count >> 17
        for block in 1...blocks {
            let header = (block == blocks ? 1 : 0) | 1 << 1 | 1 << 20
            bytes += [UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16), 0]
        }
        return bytes
    }

    /// Brotli (RFC 7932, 9.2): blocks of 16 MB, each one zero that is copied; all its codes have one symbol.
    static func brotli(_ count: Int) -> [UInt8] {
        var writer = BitWriter()
        writer.write(0, 1)
        for _ in 0..<count >> 24 {
            // Not the last, 6 nibbles of length, compressed.
            writer.write(0, 1)
            writer.write(2, 2)
            writer.write(1 << 24 - 1, 24)
            writer.write(0, 1)
            // One type of block of each kind, no postfix, no direct distances, one context mode, one tree of each kind.
            writer.write(0, 3)
            writer.write(0, 6)
            writer.write(0, 2)
            writer.write(0, 2)
            // Literal 0; insert 1 and copy with 24 more bits; distance 1 with one more bit.
            for (symbol, width) in [(0, 8), (399, 10), (16, 6)] {
                writer.write(1, 2)
                writer.write(0, 2)
                writer.write(symbol, width)
            }
            writer.write(1 << 24 - 1 - 2118, 24)
            writer.write(0, 1)
        }
        writer.write(3, 2)
        return writer.bytes
    }

    /// LZ4 frames: blocks of 4 MB, each one literal, a long match at distance 1, and five literals.
    static func lz4(_ count: Int) -> [UInt8] {
        let run = [UInt8](repeating: 255, count: (4 << 20) / 255 - 1)
        let block: [UInt8] = [0x1F, 0, 1, 0] + run + [0] + [0x50, 0, 0, 0, 0, 0]
        let size = (0..<4).map { UInt8(truncatingIfNeeded: block.count >> ($0 * 8)) }
        var bytes: [UInt8] = [0x04, 0x22, 0x4D, 0x18, 0x60, 0x70, 0x73]
        for _ in 0..<count >> 22 { bytes += size + block }
        return bytes + [0, 0, 0, 0]
    }
}
