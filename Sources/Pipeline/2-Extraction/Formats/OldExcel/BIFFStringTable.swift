/// The strings that the cells of a workbook share (MS-XLS 2.4.265), in one buffer.
struct BIFFStringTable {
    private var text: [UInt8] = []
    private var ends: [Int] = []

    /// No strings.
    init() {}

    /// Reads the table; how many strings it states to have is not relied on.
    ///
    /// - Throws: `truncated`, after what is there was read.
    mutating func read(_ segments: [ByteSlice]) throws(ReadingFault) {
        guard let first = segments.first else { return }
        let stated = Int(try first.little(UInt32.self, at: 4))
        var reader = BIFFText(segments, from: 8)
        while ends.count < stated {
            guard !reader.isAtEnd else { throw .truncated }
            do {
                try reader.appendRich(to: &text)
            } catch {
                ends.append(text.count)
                throw error
            }
            ends.append(text.count)
        }
    }

    /// How many bytes a string has; `nil` when there is none with this number.
    func length(of index: Int) -> Int? {
        guard ends.indices.contains(index) else { return nil }
        return ends[index] - (index > 0 ? ends[index - 1] : 0)
    }

    /// Appends a string.
    func append(_ index: Int, to output: inout [UInt8]) {
        guard ends.indices.contains(index) else { return }
        output.append(contentsOf: text[(index > 0 ? ends[index - 1] : 0)..<ends[index]])
    }
}
