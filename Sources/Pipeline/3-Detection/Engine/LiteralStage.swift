internal import RustRegex
internal import Vectorscan

/// Finds the patterns that contain a literal: one pass over the text for the literals of all of them.
final class LiteralStage: Sendable {
    /// What a literal proposes.
    struct Proposal: Sendable {
        /// The slot whose match may be here.
        let slot: Int
        /// How many bytes after the start of the match the literal ends.
        let ends: ClosedRange<Int>
    }

    /// The compiled literals.
    let database: LiteralDatabase
    /// For each literal what it proposes.
    let proposals: [[Proposal]]

    /// The stage for the slots with the given indexes.
    ///
    /// - Parameter slots: The slots and their literals; at least one.
    /// - Throws: `VectorscanError` when the library refuses.
    init(_ slots: [(index: Int, literals: RequiredLiterals)]) throws(VectorscanError) {
        var literals: [LiteralDatabase.Literal] = []
        var numbers: [LiteralDatabase.Literal: Int] = [:]
        var proposals: [[Proposal]] = []
        for (index, required) in slots {
            for literal in required.literals {
                let number = numbers[literal] ?? literals.count
                if number == literals.count {
                    numbers[literal] = number
                    literals.append(literal)
                    proposals.append([])
                }
                proposals[number].append(Proposal(slot: index, ends: required.ends))
            }
        }
        database = try LiteralDatabase(literals)
        self.proposals = proposals
    }
}

/// The part of a running scan that drives the literal stage.
struct LiteralScan: ~Copyable {
    private let stage: LiteralStage
    private var scratch: LiteralScratch

    /// A scan with `stage`.
    init(_ stage: LiteralStage) throws(VectorscanError) {
        self.stage = stage
        scratch = try LiteralScratch(for: stage.database)
    }

    /// Offers all matches with a literal that start in the block.
    mutating func scan(_ block: Block, confirmer: inout Confirmer, into list: inout CandidateList) {
        let hits = unsafe scratch.scan(stage.database, block.text, count: block.count)
        for index in 0..<hits.count {
            let hit = unsafe hits[index]
            for proposal in stage.proposals[Int(hit.literal)] {
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
