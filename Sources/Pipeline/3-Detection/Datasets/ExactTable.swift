/// The hashes of a dataset's values in order, and for each in which cells it stands.
///
/// Hashes are spread evenly, so that their upper bits say where to look: a question that the filter let through costs two
/// or three looks into memory.
final class ExactTable: Sendable {
    /// What the values were hashed with.
    let key: ValueKey
    /// How many columns there are.
    let columns: Int
    /// The hashes, ascending, each once.
    let hashes: [UInt64]
    /// The shapes that values have.
    let shapes: Set<ValueShape>
    /// The hashes of the first words of values with several words and no digit.
    let starts: [UInt64]

    private let rows: Int
    /// For each hash where its cells begin, and behind the last where they end; empty for one column.
    private let firsts: [UInt32]
    /// The cells, those of the first column first, each column's row by row.
    private let cells: [UInt32]
    /// For each value of the upper bits where their hashes begin.
    private let index: [UInt32]
    private let shift: UInt64

    /// So many rows of the rarer value are compared: two values that both stand in very many rows say little of any.
    private static let mostCompared = 256
    /// The cells of a value that stands in no more are looked at one by one.
    private static let fewCells = 16

    /// A table of columns with the same number of rows.
    init(_ encoded: [EncodedColumn], key: ValueKey) {
        self.key = key
        columns = encoded.count
        rows = encoded.first?.rows ?? 0
        shapes = encoded.reduce(into: []) { $0.formUnion($1.shapes) }
        starts = encoded.count == 1 ? encoded[0].starts : Set(encoded.flatMap(\.starts)).sorted()
        let order = CellOrder(encoded)
        shift = order.shift
        index = order.index
        hashes = order.hashes
        firsts = encoded.count > 1 ? order.firsts : []
        cells = encoded.count > 1 ? order.cells : []
    }

    /// Where among the hashes one stands; `nil` when no value has it.
    func position(of hash: UInt64) -> Int? {
        let bucket = Int(hash &>> shift)
        guard bucket + 1 < index.count else { return nil }
        var (low, high) = (Int(index[bucket]), Int(index[bucket + 1]))
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash ? low : nil
    }

    /// The columns in which a value stands in one of some rows, a bit each.
    ///
    /// - Parameters:
    ///   - position: The value.
    ///   - cells: Cells of the rows, all of one column.
    ///   - column: That column.
    ///   - known: Columns that are not asked about.
    /// - Returns: The columns.
    func columns(
        at position: Int,
        inRowsOf cells: ArraySlice<UInt32>,
        _ column: Int,
        except known: UInt32
    ) -> UInt32 {
        let others = self.cells[Int(firsts[position])..<Int(firsts[position + 1])]
        var found: UInt32 = 0
        guard others.count > Self.fewCells else {
            for cell in others {
                let other = Int(cell) / rows
                guard (known | found) >> UInt32(other) & 1 == 0 else { continue }
                let wanted = Int(cell) - (other - column) * rows
                let place = Self.firstIndex(in: cells, atLeast: wanted)
                if place < cells.endIndex, Int(cells[place]) == wanted { found |= 1 << UInt32(other) }
            }
            return found
        }
        for other in 0..<columns where known >> UInt32(other) & 1 == 0 {
            let places = self.cells(at: position, in: other)
            if haveCommonRow(cells, places, (other - column) * rows) { found |= 1 << UInt32(other) }
        }
        return found
    }

    /// Whether cells of two columns, the second `distance` cells behind the first, have a row in common.
    private func haveCommonRow(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>, _ distance: Int) -> Bool {
        var (rare, frequent, distance) = (first, second, distance)
        if rare.count > frequent.count { (rare, frequent, distance) = (second, first, -distance) }
        for cell in rare.prefix(Self.mostCompared) {
            let wanted = Int(cell) + distance
            frequent = frequent[Self.firstIndex(in: frequent, atLeast: wanted)...]
            guard let next = frequent.first else { return false }
            if Int(next) == wanted { return true }
        }
        return false
    }

    /// The cells of a column that have a value; none where there is one column.
    func cells(at position: Int, in column: Int) -> ArraySlice<UInt32> {
        guard columns > 1 else { return [] }
        let all = cells[Int(firsts[position])..<Int(firsts[position + 1])]
        let start = Self.firstIndex(in: all, atLeast: column * rows)
        let end = Self.firstIndex(in: all[start...], atLeast: (column + 1) * rows)
        return all[start..<end]
    }

    private static func firstIndex(in cells: ArraySlice<UInt32>, atLeast wanted: Int) -> Int {
        var (low, high) = (cells.startIndex, cells.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if Int(cells[middle]) < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
