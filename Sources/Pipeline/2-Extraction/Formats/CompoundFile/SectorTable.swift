/// Which sector follows which: the FAT of a compound file, or its mini FAT (MS-CFB 2.3, 2.4).
struct SectorTable {
    private var next: [UInt32]

    /// A table from the sectors that hold it.
    init(_ sectors: [ByteSlice]) {
        next = []
        for sector in sectors {
            next.reserveCapacity(next.count + sector.count / 4)
            for offset in stride(from: 0, to: sector.count - sector.count % 4, by: 4) {
                if let number = try? sector.little(UInt32.self, at: offset) { next.append(number) }
            }
        }
    }

    /// The sectors of a chain, in order, at most `limit` of them.
    ///
    /// A chain that runs into itself or out of the table ends there. A circle is noticed by the sector that was passed
    /// last at a power of two (Brent's method), before its sectors were taken four times.
    func chain(from start: UInt32, limit: Int) -> [Int] {
        var chain: [Int] = []
        var sector = Int(start)
        var landmark = -1
        while chain.count < limit, sector < next.count, sector != landmark {
            if chain.count & (chain.count - 1) == 0 { landmark = sector }
            chain.append(sector)
            sector = Int(next[sector])
        }
        return chain
    }
}
