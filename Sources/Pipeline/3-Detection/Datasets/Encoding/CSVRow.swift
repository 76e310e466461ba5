/// One row of a table.
package struct CSVRow: Sendable {
    /// The line that it begins in, from 1.
    package private(set) var line = 1
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var hasQuote = false

    /// A row without fields.
    init() {}

    /// How many fields it has.
    package var count: Int { ends.count }

    /// A field, without its quotation marks; an index below `count`.
    package subscript(_ index: Int) -> [UInt8] {
        Array(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
    }

    /// Whether nothing stands in it, not even an empty field in quotation marks.
    var isEmpty: Bool { bytes.isEmpty && ends.isEmpty && !hasQuote }

    /// Adds a byte to the field that is being read.
    @inline(__always)
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends the field that is being read.
    mutating func endField() { ends.append(bytes.count) }

    /// Notes that the field that is being read stands in quotation marks.
    mutating func noteQuote() { hasQuote = true }

    /// Forgets everything, for the row that begins in this line.
    mutating func restart(line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        hasQuote = false
    }
}
