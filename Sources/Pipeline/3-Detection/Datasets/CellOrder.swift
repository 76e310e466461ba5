/// The cells of a table in the order of their hashes.
///
/// They are counted out by the upper bits of their hashes first, which leaves a handful in each place to be sorted: hashes
/// are spread evenly.
struct CellOrder {
    /// The hashes, ascending, each once.
    private(set) var hashes: [UInt64] = []
    /// For each hash where its cells begin, and behind the last where they end.
    private(set) var firsts: [UInt32] = []
    /// The cells of each hash, ascending.
    private(set) var cells: [UInt32] = []
    /// For each value of the upper bits where their hashes begin, and behind the last where they end.
    private(set) var index: [UInt32] = []
    /// By how much a hash is shifted for its upper bits.
    let shift: UInt64

    private struct Cell {
        var hash: UInt64
        var number: UInt32
    }

    /// Orders the cells that have a value.
    init(_ columns: [EncodedColumn]) {
        let count = columns.reduce(0) { $0 + $1.cells }
        var bits: UInt64 = 1
        while 8 << bits < count { bits += 1 }
        let shift = 64 - bits
        self.shift = shift
        var ends = [Int](repeating: 0, count: (1 << Int(bits)) + 1)
        for column in columns {
            for hash in column.hashes where hash != 0 { ends[Int(hash &>> shift) + 1] += 1 }
        }
        for bucket in 1..<ends.count { ends[bucket] += ends[bucket - 1] }
        let starts = ends
        var ordered = [Cell](repeating: Cell(hash: 0, number: 0), count: count)
        var number: UInt32 = 0
        for column in columns {
            for hash in column.hashes {
                if hash != 0 {
                    let bucket = Int(hash &>> shift)
                    ordered[ends[bucket]] = Cell(hash: hash, number: number)
                    ends[bucket] += 1
                }
                number += 1
            }
        }
        hashes.reserveCapacity(count)
        cells.reserveCapacity(count)
        index.reserveCapacity(starts.count)
        for bucket in 0..<(starts.count - 1) {
            index.append(UInt32(hashes.count))
            let range = starts[bucket]..<starts[bucket + 1]
            ordered[range].sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.number < $1.number }
            for cell in ordered[range] {
                if hashes.last != cell.hash {
                    hashes.append(cell.hash)
                    firsts.append(UInt32(cells.count))
                }
                cells.append(cell.number)
            }
        }
        index.append(UInt32(hashes.count))
        firsts.append(UInt32(cells.count))
    }
}
