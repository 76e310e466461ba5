/// One column of a table, its values hashed: what `weir edm encode` writes and a secret dataset takes.
///
/// `Documentation/exact-data-format.md` describes the text; `stored` is the same in fewer bytes, for storing.
package struct EncodedColumn: Sendable {
    /// For each row of the table the hash of its value; 0 where there is none that can be looked for.
    let hashes: [UInt64]
    /// The shapes that values have, ascending.
    let shapes: [ValueShape]
    /// The hashes of the first words of values with several words and no digit, ascending.
    let starts: [UInt64]
    /// What tells the key it was hashed with.
    let check: UInt64
    /// How many rows have a value.
    package let cells: Int

    /// How many rows the table has.
    package var rows: Int { hashes.count }

    /// The most rows of a column.
    package static let mostRows = 1 << 24

    /// A column of these values.
    ///
    /// - Parameters:
    ///   - hashes: For each row the hash of its value, or 0.
    ///   - shapes: The shapes that values have.
    ///   - starts: The hashes of the first words of values with several words and no digit.
    ///   - check: What tells the key.
    init(hashes: [UInt64], shapes: Set<ValueShape>, starts: Set<UInt64>, check: UInt64) {
        self.hashes = hashes
        self.shapes = shapes.sorted { $0.number < $1.number }
        self.starts = starts.sorted()
        self.check = check
        cells = hashes.count { $0 != 0 }
    }
}
