/// Undoes the prediction that makes rows of numbers compress better (ISO 32000-1, 7.4.4.4; PNG, 9.2).
struct PDFPredictor {
    private let isTIFF: Bool
    private let colors: Int
    private let bits: Int
    /// Bytes of a row.
    private let row: Int
    /// Bytes from one sample to the one it is predicted from.
    private let step: Int

    /// A predictor as the parameters of a filter state it; what they cannot mean is made the nearest they can.
    init(isTIFF: Bool, colors: Int, bits: Int, columns: Int) {
        self.isTIFF = isTIFF
        self.colors = max(1, min(colors, 32))
        self.bits = max(1, min(bits, 16))
        let columns = max(1, min(columns, 1 << 24))
        row = (self.colors * self.bits * columns + 7) / 8
        step = max(1, self.colors * self.bits / 8)
    }

    /// The data as it was before prediction.
    ///
    /// - Throws: The limit that was reached.
    func undo(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        try reading.spend(bytes: data.count)
        return ByteSlice(isTIFF ? undoTIFF(data.array) : undoPNG(data.array))
    }

    private func undoTIFF(_ data: [UInt8]) -> [UInt8] {
        var output = data
        // Samples that share a byte are predicted too seldom to be worth it; bits of text are not damaged by it.
        guard bits == 8 else { return output }
        var start = 0
        while start < output.count {
            let end = min(start + row, output.count)
            var index = start + step
            while index < end {
                output[index] = output[index] &+ output[index - step]
                index += 1
            }
            start += row
        }
        return output
    }

    private func undoPNG(_ data: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(data.count)
        var above = [UInt8](repeating: 0, count: min(row, data.count))
        var position = 0
        while position < data.count {
            let kind = data[position]
            position += 1
            let count = min(row, data.count - position)
            let start = output.count
            for index in 0..<count {
                let left = index >= step ? output[start + index - step] : 0
                let corner = index >= step ? above[index - step] : 0
                let value = data[position + index]
                switch kind {
                case 1: output.append(value &+ left)
                case 2: output.append(value &+ above[index])
                case 3: output.append(value &+ UInt8((Int(left) + Int(above[index])) / 2))
                case 4: output.append(value &+ Self.paeth(left, above[index], corner))
                default: output.append(value)
                }
            }
            for index in 0..<count { above[index] = output[start + index] }
            position += count
        }
        return output
    }

    private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let estimate = Int(left) + Int(above) - Int(corner)
        let toLeft = abs(estimate - Int(left))
        let toAbove = abs(estimate - Int(above))
        let toCorner = abs(estimate - Int(corner))
        if toLeft <= toAbove, toLeft <= toCorner { return left }
        return toAbove <= toCorner ? above : corner
    }
}
