/// Decompresses the source of macros (MS-OVBA 2.4.1): chunks of up to 4096 bytes, each with its own window.
enum VBADecompressor {
    private static let chunkSize = 4096

    /// Everything that a container holds.
    ///
    /// - Parameters:
    ///   - container: What is compressed.
    ///   - spend: Takes bytes from the budget, before they are allocated.
    /// - Returns: What could be read, and whether that is all.
    /// - Throws: `compression` when it is no container, and what `spend` throws.
    static func decompress(
        _ container: ByteSlice,
        spend: (Int) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> (source: [UInt8], isComplete: Bool) {
        guard try container.byte(at: 0) == 1 else { throw .compression }
        var output: [UInt8] = []
        var offset = 1
        while offset + 2 < container.count {
            let header = try container.little(UInt16.self, at: offset)
            // The three bits of the signature are 0b011 (2.4.1.1.5); what follows the last chunk is something else.
            guard header >> 12 & 7 == 3 else { break }
            let chunk = container.clamped(from: offset + 2, count: Int(header & 0xFFF) + 1)
            offset += 2 + chunk.count
            try spend(chunkSize)
            if header & 0x8000 == 0 {
                output += chunk.array
            } else if !chunk.withSpan({ append($0, to: &output) }) {
                return (output, false)
            }
        }
        return (output, true)
    }

    /// Appends what a chunk holds.
    ///
    /// - Returns: Whether it was in order.
    private static func append(_ chunk: Span<UInt8>, to output: inout [UInt8]) -> Bool {
        let start = output.count
        var offset = 0
        while offset < chunk.count {
            let flags = chunk[offset]
            offset += 1
            for bit in 0..<8 where offset < chunk.count {
                guard output.count - start < chunkSize else { return true }
                if flags >> UInt8(bit) & 1 == 0 {
                    output.append(chunk[offset])
                    offset += 1
                    continue
                }
                guard offset + 1 < chunk.count else { return false }
                let token = Int(chunk[offset]) | Int(chunk[offset + 1]) << 8
                offset += 2
                // The further the chunk has come, the more bits of a token say how far back to go (2.4.1.3.19.1).
                let done = output.count - start
                var bits = 4
                while 1 << bits < done { bits += 1 }
                let length = token & (0xFFFF >> bits) + 3
                let distance = token >> (16 - bits) + 1
                guard distance <= done else { return false }
                for _ in 0..<min(length, chunkSize - done) { output.append(output[output.count - distance]) }
            }
        }
        return true
    }
}
