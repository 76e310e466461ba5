internal import WeirContent

/// The filter LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, most significant bit first.
enum LZWFilter {
    private static let clear = 256
    private static let end = 257
    private static let most = 4096

    /// Decodes as far as the codes make sense.
    ///
    /// - Parameters:
    ///   - data: The codes.
    ///   - isEarly: Whether codes grow one code earlier than they must.
    ///   - reading: Pays for the output.
    /// - Returns: What the codes stand for.
    /// - Throws: The limit that was reached.
    static func decode(_ data: ByteSlice, isEarly: Bool, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        let input = data.array
        var output: [UInt8] = []
        var spent = 0
        // Each code stands for a piece of the output that was already written: its start and length.
        var starts = [Int](repeating: 0, count: most)
        var lengths = [Int](repeating: 0, count: most)
        var next = 258
        var width = 9
        var previous: (start: Int, length: Int)?
        var bits = 0
        var held: UInt32 = 0
        var position = 0
        while true {
            while bits < width, position < input.count {
                held = held << 8 | UInt32(input[position])
                position += 1
                bits += 8
            }
            guard bits >= width else { break }
            let code = Int(held >> UInt32(bits - width)) & ((1 << width) - 1)
            bits -= width
            if code == end { break }
            if code == clear {
                next = 258
                width = 9
                previous = nil
                continue
            }
            let start = output.count
            if code < 256 {
                output.append(UInt8(truncatingIfNeeded: code))
            } else if code < next, code >= 258 {
                for offset in 0..<lengths[code] { output.append(output[starts[code] + offset]) }
            } else if code == next, let previous {
                for offset in 0..<previous.length { output.append(output[previous.start + offset]) }
                output.append(output[previous.start])
            } else {
                reading.report(.corruptCompression)
                break
            }
            if let previous, next < most {
                // The new piece is the last one and one byte more, which stands right behind it.
                starts[next] = previous.start
                lengths[next] = previous.length + 1
                next += 1
                let threshold = isEarly ? next + 1 : next
                if threshold >= 1 << width, width < 12 { width += 1 }
            }
            previous = (start, output.count - start)
            if output.count - spent > 1 << 16 {
                try reading.spend(bytes: output.count - spent)
                spent = output.count
            }
        }
        try reading.spend(bytes: output.count - spent)
        return ByteSlice(output)
    }
}
