internal import Vectorscan

/// The part of a running scan that drives the literal stage.
struct LiteralScan: ~Copyable {
    private let stage: LiteralStage
    private var main: LiteralScratch
    private var recent: LiteralScratch?

    /// A scan with `stage`.
    init(_ stage: LiteralStage) throws(VectorscanError) {
        let main = try LiteralScratch(for: stage.main.set.database)
        let recent = try Self.scratch(stage.recent)
        self.stage = stage
        self.main = main
        self.recent = recent
    }

    private static func scratch(_ pass: LiteralStage.Pass?) throws(VectorscanError) -> LiteralScratch? {
        guard let pass else { return nil }
        return try LiteralScratch(for: pass.set.database)
    }

    /// Offers all matches with a literal that start in the block.
    mutating func scan(_ block: Block, confirmer: inout Confirmer, into list: inout CandidateList) {
        let hits = unsafe main.scan(stage.main.set.database, block.text, count: block.count)
        unsafe Self.confirm(hits, stage.main, block, &confirmer, &list)
        guard let pass = stage.recent else { return }
        guard let hits = unsafe recent?.scan(pass.set.database, block.text, count: block.count) else { return }
        unsafe Self.confirm(hits, pass, block, &confirmer, &list)
    }

    private static func confirm(
        _ hits: UnsafeBufferPointer<LiteralScratch.Hit>,
        _ pass: LiteralStage.Pass,
        _ block: Block,
        _ confirmer: inout Confirmer,
        _ list: inout CandidateList
    ) {
        for index in 0..<hits.count {
            let hit = unsafe hits[index]
            for proposal in pass.proposals[Int(hit.literal)] {
                let end = Int(hit.end)
                confirmer.confirm(
                    proposal.slot,
                    from: end - proposal.ends.upperBound,
                    through: end - proposal.ends.lowerBound,
                    in: block,
                    into: &list
                )
            }
        }
    }
}
