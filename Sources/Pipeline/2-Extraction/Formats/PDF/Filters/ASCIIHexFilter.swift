/// The filter ASCIIHexDecode (ISO 32000-1, 7.4.2).
enum ASCIIHexFilter {
    /// Decodes up to the end mark; what is no digit is passed over.
    ///
    /// - Throws: The limit that was reached.
    static func decode(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        try reading.spend(bytes: data.count / 2 + 1)
        var output: [UInt8] = []
        var high: UInt8?
        data.withSpan { input in
            for index in input.indices {
                if input[index] == 0x3E { break }
                guard let digit = hexadecimal(input[index]) else { continue }
                if let first = high {
                    output.append(first << 4 | digit)
                    high = nil
                } else {
                    high = digit
                }
            }
        }
        if let high { output.append(high << 4) }
        return ByteSlice(output)
    }
}
