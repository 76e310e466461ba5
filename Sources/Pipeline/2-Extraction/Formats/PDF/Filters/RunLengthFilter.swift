/// The filter RunLengthDecode (ISO 32000-1, 7.4.5).
enum RunLengthFilter {
    /// Decodes up to the end mark or the end of the data.
    ///
    /// - Throws: The limit that was reached.
    static func decode(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        var output: [UInt8] = []
        var position = 0
        var spent = 0
        while position < data.count {
            let length = Int(try data.byte(at: position))
            position += 1
            if length == 128 { break }
            if length < 128 {
                output += data.clamped(from: position, count: length + 1).array
                position += length + 1
            } else if position < data.count {
                output += repeatElement(try data.byte(at: position), count: 257 - length)
                position += 1
            }
            if output.count - spent > 1 << 16 {
                try reading.spend(bytes: output.count - spent)
                spent = output.count
            }
        }
        try reading.spend(bytes: output.count - spent)
        return ByteSlice(output)
    }
}
