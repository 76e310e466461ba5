/// The filter ASCII85Decode (ISO 32000-1, 7.4.3).
enum ASCII85Filter {
    /// Decodes up to the end mark; what is no digit is passed over.
    ///
    /// - Throws: The limit that was reached.
    static func decode(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        // A `z` stands for four bytes, everything else shrinks.
        let most = data.withSpan { input in
            var zeros = 0
            for index in input.indices where input[index] == 0x7A { zeros += 1 }
            return input.count + zeros * 3
        }
        try reading.spend(bytes: most)
        var output: [UInt8] = []
        var group: UInt32 = 0
        var digits = 0
        data.withSpan { input in
            // Some producers begin as PostScript does.
            var index = input.count >= 2 && input[0] == 0x3C && input[1] == 0x7E ? 2 : 0
            while index < input.count, input[index] != 0x7E {
                let byte = input[index]
                index += 1
                if byte == 0x7A, digits == 0 {
                    output.append(contentsOf: [0, 0, 0, 0])
                    continue
                }
                guard byte >= 0x21, byte <= 0x75 else { continue }
                group = group &* 85 &+ UInt32(byte &- 0x21)
                digits += 1
                if digits == 5 {
                    for shift in [24, 16, 8, 0] as [UInt32] { output.append(UInt8(truncatingIfNeeded: group >> shift)) }
                    group = 0
                    digits = 0
                }
            }
        }
        if digits > 1 {
            for _ in digits..<5 { group = group &* 85 &+ 84 }
            for index in 0..<(digits - 1) { output.append(UInt8(truncatingIfNeeded: group >> UInt32(24 - index * 8))) }
        }
        return ByteSlice(output)
    }
}
