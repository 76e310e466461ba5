/// How the bytes of a string part into codes (ISO 32000-1, 9.7.6.2).
struct CodeSpace {
    private var ranges: [(low: [UInt8], high: [UInt8])] = []
    /// The length of every code, where all have the same.
    private(set) var fixedLength: Int?

    /// Codes of two bytes, as in Identity-H.
    static let twoBytes = CodeSpace(fixedLength: 2)

    /// Codes of one length.
    init(fixedLength: Int? = nil) {
        self.fixedLength = fixedLength
    }

    /// Adds the codes between two.
    mutating func add(_ low: [UInt8], _ high: [UInt8]) {
        guard low.count == high.count, (1...4).contains(low.count), ranges.count < 256 else { return }
        fixedLength = ranges.isEmpty || fixedLength == low.count ? low.count : nil
        ranges.append((low, high))
    }

    /// Whether it says nothing.
    var isEmpty: Bool { ranges.isEmpty && fixedLength == nil }

    /// How many bytes the code at an offset has.
    func length(_ bytes: [UInt8], at offset: Int) -> Int {
        if let fixedLength { return fixedLength }
        for length in 1...4 where offset + length <= bytes.count {
            for range in ranges where range.low.count == length {
                let isInside = (0..<length).allSatisfy {
                    bytes[offset + $0] >= range.low[$0] && bytes[offset + $0] <= range.high[$0]
                }
                if isInside { return length }
            }
        }
        return ranges.map(\.low.count).min() ?? 1
    }
}
