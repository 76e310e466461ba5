/// The part of a running scan that finds values of datasets: those of each stretch as its tokens are read, then, when all
/// of the block are known, which of them stand near others of their row.
struct ExactScan: ~Copyable {
    private let stage: ExactStage
    private var search: ValueSearch
    private var hits: [ValueHit] = []

    /// How far before a block values can begin that stand near one of it.
    private static let reachBefore = ExactStage.reach + ExactStage.longestInText

    /// A scan for the values of `stage`.
    init(_ stage: ExactStage) {
        self.stage = stage
        search = ValueSearch(groups: stage.groups.count)
    }

    /// Prepares for the next text.
    mutating func restart() {
        search.restart()
    }

    /// Prepares for the next block.
    mutating func begin() {
        hits.removeAll(keepingCapacity: true)
    }

    /// Takes the tokens of the next stretch of the block.
    mutating func take(_ batch: borrowing TokenBatch, in block: Block) {
        search.search(batch, in: block, for: stage.groups, into: &hits)
    }

    /// Offers the values that begin in the block.
    ///
    /// - Parameters:
    ///   - block: The block, of which all tokens were taken.
    ///   - reader: What reads the tokens around the block, where values near its ends ask for it.
    ///   - batch: What they are read into.
    ///   - list: What takes the values.
    mutating func finish(
        _ block: Block,
        _ reader: inout TokenReader,
        _ batch: inout TokenBatch,
        into list: inout CandidateList
    ) {
        guard !hits.isEmpty else { return }
        let needsOthers = stage.hasRows && hits.contains { stage.groups[$0.group].tables[$0.table].columns > 1 }
        if needsOthers { readAround(block, &reader, &batch) }
        hits.sort { $0.precedes($1) }
        for index in hits.indices where hits[index].start >= block.from && hits[index].start < block.commitEnd {
            offer(index, in: block, into: &list)
        }
    }

    /// Adds the values just before the block and just behind it.
    private mutating func readAround(_ block: Block, _ reader: inout TokenReader, _ batch: inout TokenBatch) {
        if block.from > 0 {
            reader.read(block, from: max(0, block.from - Self.reachBefore), to: block.from, into: &batch)
            search.search(batch, in: block, for: stage.groups, into: &hits)
        }
        let end = min(block.count, block.commitEnd + Self.reachBefore)
        if block.commitEnd < end {
            reader.read(block, from: block.commitEnd, to: end, into: &batch)
            search.search(batch, in: block, for: stage.groups, into: &hits)
        }
    }

    /// Offers a value for each column that is wanted and has it.
    private func offer(_ index: Int, in block: Block, into list: inout CandidateList) {
        let hit = hits[index]
        let table = stage.groups[hit.group].tables[hit.table]
        for use in stage.uses[hit.group][hit.table] where list.lastEnd(of: use.slot, in: block) <= hit.start {
            let cells = table.cells(at: hit.position, in: use.column)
            guard table.columns == 1 || !cells.isEmpty else { continue }
            let met = table.columns == 1 ? 1 : others(near: index, table, use.column, cells)
            _ = list.offer(use.slot, start: hit.start, end: hit.end, detail: met, in: block)
        }
    }

    /// The columns of which values of the same row stand near a value, a bit each; its own among them.
    private func others(near index: Int, _ table: ExactTable, _ column: Int, _ cells: ArraySlice<UInt32>) -> UInt32 {
        let hit = hits[index]
        let all = UInt32.max >> UInt32(32 - table.columns)
        var met: UInt32 = 1 << UInt32(column)
        func look(at other: ValueHit) {
            guard other.group == hit.group, other.table == hit.table else { return }
            met |= table.columns(at: other.position, inRowsOf: cells, column, except: met)
        }
        var before = index - 1
        while before >= 0, hits[before].start >= hit.start - Self.reachBefore, met != all {
            let distance = hit.start - hits[before].end
            if (0...ExactStage.reach).contains(distance) { look(at: hits[before]) }
            before -= 1
        }
        var after = index + 1
        while after < hits.count, hits[after].start <= hit.end + ExactStage.reach, met != all {
            if hits[after].start >= hit.end { look(at: hits[after]) }
            after += 1
        }
        return met
    }
}
