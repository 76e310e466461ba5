internal import Vectorscan

/// The part of a running scan that finds candidates: all stages over one block after the other.
struct CandidateSearch: ~Copyable {
    private let detector: Detector
    private var list: CandidateList
    private var confirmer: Confirmer
    private let starts: [StartGroupScan]
    private var inTable: EntrySet
    private var literals: LiteralScan?
    private var tokens: TokenScan?
    /// What was found of reference documents in the last block.
    private(set) var prints = PrintHits()

    /// A search with `detector`.
    ///
    /// - Throws: `DetectionError` when there is no memory for it.
    init(_ detector: Detector) throws(DetectionError) {
        let gate = try Self.gate(detector)
        let literals = try Self.literals(detector)
        self.detector = detector
        list = CandidateList(detector.slots, gate: gate)
        inTable = EntrySet(count: detector.contextCount)
        confirmer = Confirmer(detector.matchers, lengths: detector.slots.map(\.maximumBytes))
        starts = detector.startGroups.map(StartGroupScan.init)
        self.literals = literals
        tokens = detector.tokenStage.map { TokenScan($0) }
    }

    private static func literals(_ detector: Detector) throws(DetectionError) -> LiteralScan? {
        guard let stage = detector.literalStage else { return nil }
        do {
            return try LiteralScan(stage)
        } catch {
            throw .engine(error)
        }
    }

    private static func gate(_ detector: Detector) throws(DetectionError) -> ContextGate? {
        guard let index = detector.keywords else { return nil }
        do {
            return try ContextGate(
                index,
                reach: Array(detector.judge.reach.prefix(detector.contextCount)),
                needy: detector.needy
            )
        } catch {
            throw .engine(error)
        }
    }

    /// Prepares for a new text.
    mutating func restart() {
        list.restart()
        confirmer.restart()
        for group in starts { group.restart() }
        tokens?.restart()
    }

    /// The entries that a column of the text's table is named after, given its first block.
    mutating func entriesInTable(_ block: Block) -> EntrySet {
        list.gate?.entriesInTable(block) ?? EntrySet(count: detector.contextCount)
    }

    /// Finds the candidates of the block, in the order in which they are reported.
    ///
    /// - Parameter block: The block after the last one.
    mutating func search(_ block: Block) {
        if block.isFirst { inTable = entriesInTable(block) }
        list.gate?.begin(block, inTable: inTable)
        list.removeAll()
        prints.removeAll()
        scanStarts(block)
        literals?.scan(block, confirmer: &confirmer, into: &list)
        detector.termStage?.scan(block, into: &list)
        tokens?.scan(block, into: &list, &prints)
        detector.runStage?.scan(block, confirmer: &confirmer, into: &list)
        for slot in detector.denseSlots {
            confirmer.confirm(slot, from: block.from, through: block.commitEnd - 1, in: block, into: &list)
        }
        list.sort()
    }

    /// Finds the candidates of any block, given where the matches before it end.
    ///
    /// - Parameters:
    ///   - block: A block.
    ///   - ends: For each slot where its last match before the block ends, as an offset in the text; empty when none
    ///     reaches into the block.
    ///   - inTable: The entries that a column of the text's table is named after.
    mutating func search(_ block: Block, after ends: [Int], inTable: EntrySet) {
        list.restart(after: ends)
        confirmer.restart()
        self.inTable = inTable
        search(block)
    }

    /// Offers the matches of the start stage.
    private mutating func scanStarts(_ block: Block) {
        var from = block.from
        while from < block.commitEnd {
            let to = min(from &+ StartScan.stride, block.commitEnd)
            for group in starts { group.scan(block, from: from, to: to, into: &list) }
            from = to
        }
    }

    /// The candidates of the last block.
    var candidates: [Candidate] { list.candidates }
}
