/// Decompresses the RTF of messages (MS-OXRTFCP): a window of 4096 bytes that begins with what most RTF begins with.
enum LZFu {
    /// What the window holds at first (MS-OXRTFCP 2.1.2.1).
    private static let initial = Array(
        """
        {\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor \
        MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \
        \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx
        """.utf8
    )
    private static let windowSize = 4096
    private static let compressed: UInt32 = 0x7546_5A4C
    private static let plain: UInt32 = 0x414C_454D
    /// A reference of two bytes stands for at most seventeen.
    private static let mostGrowth = 9

    /// What a property holds.
    ///
    /// What is cut off is given as far as it goes.
    ///
    /// - Parameters:
    ///   - property: What is compressed, with its header.
    ///   - spend: Takes the most bytes that it may come to from the budget, before they are allocated.
    /// - Returns: The RTF.
    /// - Throws: `compression` when it is in no known form, and what `spend` throws.
    static func decompress(
        _ property: ByteSlice,
        spend: (Int) throws(ReadingFault) -> Void
    ) throws(ReadingFault) -> [UInt8] {
        let stated = Int(try property.little(UInt32.self, at: 4))
        let type = try property.little(UInt32.self, at: 8)
        let data = property.clamped(from: 16)
        if type == plain { return data.clamped(from: 0, count: stated).array }
        guard type == compressed else { throw .compression }
        try spend(min(stated, mostGrowth * data.count))
        var output = initial
        data.withSpan { expand($0, to: &output, end: initial.count + stated) }
        output.removeFirst(initial.count)
        return output
    }

    /// Appends what is compressed; the window is what `output` ends with.
    private static func expand(_ data: Span<UInt8>, to output: inout [UInt8], end: Int) {
        var offset = 0
        while offset < data.count {
            let flags = data[offset]
            offset += 1
            for bit in 0..<8 {
                guard offset < data.count, output.count < end else { return }
                if flags >> UInt8(bit) & 1 == 0 {
                    output.append(data[offset])
                    offset += 1
                    continue
                }
                guard offset + 1 < data.count else { return }
                let reference = Int(data[offset]) << 8 | Int(data[offset + 1])
                offset += 2
                let place = reference >> 4
                let write = output.count % windowSize
                // A reference to where the next byte goes is the end.
                if place == write { return }
                let distance = (write - place + windowSize) % windowSize
                for _ in 0..<(reference & 0xF) + 2 {
                    // What the window never held reads as zero.
                    output.append(distance <= output.count ? output[output.count - distance] : 0)
                }
            }
        }
    }
}
