internal import WeirContent

/// An OLE compound file, opened (MS-CFB): a file system in a file, with storages for folders and streams for files.
///
/// Its tables come from content. A chain of sectors is followed for no longer than its stream or the file is long, the
/// directory is entered once for each entry, and every stream that is read is spent from the budget, so that many
/// entries that share one chain cost no more than one document may.
final class CompoundFile {
    /// The entries of the directory, in its order.
    let entries: [CompoundEntry]
    /// The entries of the directory that no storage leads to.
    private(set) var strays: [CompoundEntry] = []

    private let bytes: ByteSlice
    private let sectorSize: Int
    private let miniCutoff: Int
    private let table: SectorTable
    private let miniTable: SectorTable
    private let directory: [ByteSlice]
    private var miniStream: ByteSlice?
    /// The entries below each storage, by its number.
    private var below: [Int: [Int]] = [:]

    private static let miniSectorSize = 64
    private static let entrySize = 128
    /// Numbers from here on are marks, not sectors (MS-CFB 2.1).
    private static let lastSector: UInt32 = 0xFFFF_FFFA

    /// Reads the header, the tables and the directory.
    ///
    /// - Throws: `truncated` or `corrupt` when there is no directory to be read.
    init(_ bytes: ByteSlice) throws(ReadingFault) {
        // MS-CFB 2.2
        self.bytes = bytes
        let isVersion3 = try bytes.little(UInt16.self, at: 26) < 4
        let shift = try bytes.little(UInt16.self, at: 30)
        guard shift == 9 || shift == 12 else { throw .corrupt }
        let sectorSize = 1 << Int(shift)
        self.sectorSize = sectorSize
        miniCutoff = 4096
        let sectors = Self.allocationSectors(bytes, sectorSize)
        table = SectorTable(sectors.map { Self.sector($0, of: bytes, sectorSize) })
        let most = bytes.count / sectorSize + 1
        let firstOfDirectory = try bytes.little(UInt32.self, at: 48)
        directory = table.chain(from: firstOfDirectory, limit: most).map { Self.sector($0, of: bytes, sectorSize) }
        let firstOfMini = try bytes.little(UInt32.self, at: 60)
        miniTable = SectorTable(
            table.chain(from: firstOfMini, limit: most).map { Self.sector($0, of: bytes, sectorSize) }
        )
        var entries: [CompoundEntry] = []
        for (number, sector) in directory.enumerated() {
            for place in 0..<sectorSize / Self.entrySize {
                let slice = sector.clamped(from: place * Self.entrySize, count: Self.entrySize)
                let index = number * (sectorSize / Self.entrySize) + place
                guard let entry = CompoundEntry(slice, index: index, isVersion3: isVersion3), entry.kind != .unused
                else { continue }
                entries.append(entry)
            }
        }
        self.entries = entries
        guard entries.first?.index == 0 else { throw bytes.count < 3 * sectorSize ? .truncated : .corrupt }
        connect()
    }

    /// The storage that everything is in.
    var root: CompoundEntry { entries[0] }

    /// What stands in a storage, in the order of the directory.
    func children(of storage: CompoundEntry) -> [CompoundEntry] {
        (below[storage.index] ?? []).map { entries[$0] }
    }

    /// The name of an entry (MS-CFB 2.6.1: UTF-16, its length in bytes after it, with the closing zero).
    func name(of entry: CompoundEntry) -> String {
        let perSector = sectorSize / Self.entrySize
        guard entry.index / perSector < directory.count else { return "" }
        let slice = directory[entry.index / perSector]
            .clamped(from: entry.index % perSector * Self.entrySize, count: Self.entrySize)
        let stated = (try? slice.little(UInt16.self, at: 64)) ?? 0
        var name: [UInt8] = []
        LittleUTF16.append(slice.clamped(from: 0, count: min(64, max(0, Int(stated) - 2))), to: &name)
        return String(decoding: name, as: UTF8.self)
    }

    /// The content of a stream: what there is of it.
    ///
    /// A stream that ends before its stated size is reported as truncated.
    ///
    /// - Throws: The limit that was reached.
    func content(of entry: CompoundEntry, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        let stated = Int(clamping: entry.size)
        // The stream of the first entry holds the small ones, whatever kind the entry claims to be of.
        let isMini = stated < miniCutoff && entry.index != 0
        let source = isMini ? try miniContent(reading) : bytes
        let content = try assemble(
            entry.start,
            count: min(stated, source.count),
            in: source,
            isMini ? miniTable : table,
            sectorSize: isMini ? Self.miniSectorSize : sectorSize,
            header: isMini ? 0 : sectorSize,
            reading
        )
        if content.count < stated { reading.report(.corruptTruncated) }
        return content
    }

    /// The stream of the root, which holds the small streams (MS-CFB 2.4).
    private func miniContent(_ reading: Reading) throws(ReadingFault) -> ByteSlice {
        if let miniStream { return miniStream }
        let content = try content(of: root, reading)
        miniStream = content
        return content
    }

    private func assemble(
        _ start: UInt32,
        count: Int,
        in source: ByteSlice,
        _ table: SectorTable,
        sectorSize: Int,
        header: Int,
        _ reading: Reading
    ) throws(ReadingFault) -> ByteSlice {
        guard count > 0 else { return source.clamped(from: 0, count: 0) }
        try reading.spend(bytes: count)
        let chain = table.chain(from: start, limit: (count + sectorSize - 1) / sectorSize)
        guard let first = chain.first else { return source.clamped(from: 0, count: 0) }
        // Most writers lay a stream out in one piece: then nothing is copied.
        if chain.indices.allSatisfy({ chain[$0] == first + $0 }) {
            return source.clamped(from: header + first * sectorSize, count: min(count, chain.count * sectorSize))
        }
        var content: [UInt8] = []
        content.reserveCapacity(count)
        for sector in chain {
            let piece = source.clamped(
                from: header + sector * sectorSize,
                count: min(sectorSize, count - content.count)
            )
            unsafe piece.withUnsafeBytes { unsafe content.append(contentsOf: $0) }
        }
        return ByteSlice(content)
    }

    // MARK: - Opening

    private static func sector(_ number: Int, of bytes: ByteSlice, _ size: Int) -> ByteSlice {
        bytes.clamped(from: (number + 1) * size, count: size)
    }

    /// The sectors that hold the FAT: 109 in the header, the others in a chain of sectors (MS-CFB 2.2, 2.5).
    private static func allocationSectors(_ bytes: ByteSlice, _ sectorSize: Int) -> [Int] {
        var sectors: [Int] = []
        let perSector = sectorSize / 4
        // More than this can describe no sector that exists.
        let most = bytes.count / sectorSize / perSector + 1
        func take(_ slice: ByteSlice, _ offset: Int) {
            guard sectors.count < most, let number = try? slice.little(UInt32.self, at: offset), number < lastSector
            else { return }
            sectors.append(Int(number))
        }
        for place in 0..<109 { take(bytes, 76 + 4 * place) }
        var next = (try? bytes.little(UInt32.self, at: 68)) ?? lastSector
        var followed = 0
        while next < lastSector, sectors.count < most, followed < most {
            followed += 1
            let slice = sector(Int(next), of: bytes, sectorSize)
            for place in 0..<perSector - 1 { take(slice, 4 * place) }
            next = (try? slice.little(UInt32.self, at: 4 * (perSector - 1))) ?? lastSector
        }
        return sectors
    }

    /// Finds what stands in which storage.
    ///
    /// The colours and the order of the tree are not relied on: each entry is entered once, from whatever leads to it
    /// first, so that links that form a circle end.
    private func connect() {
        var positions = [Int](repeating: -1, count: (entries.last?.index ?? 0) + 1)
        for position in entries.indices { positions[entries[position].index] = position }
        var isPlaced = [Bool](repeating: false, count: entries.count)
        var parents = [Int](repeating: -1, count: entries.count)
        isPlaced[0] = true
        var pending: [(entry: UInt32, parent: Int)] = [(entries[0].child, 0)]
        while let (number, parent) = pending.popLast() {
            guard Int(number) < positions.count else { continue }
            let position = positions[Int(number)]
            guard position >= 0, !isPlaced[position] else { continue }
            isPlaced[position] = true
            let entry = entries[position]
            parents[position] = entries[parent].index
            pending.append((entry.left, parent))
            pending.append((entry.right, parent))
            if entry.kind == .storage { pending.append((entry.child, position)) }
        }
        for position in entries.indices.dropFirst() {
            if isPlaced[position] {
                below[parents[position], default: []].append(position)
            } else if entries[position].kind == .stream {
                strays.append(entries[position])
            }
        }
    }
}
