internal import Vectorscan

/// The part of a running scan that finds candidates: all stages over one block after the other.
struct CandidateSearch: ~Copyable {
    private let detector: Detector
    private var list: CandidateList
    private var confirmer: Confirmer
    private var starts: StartScan?
    private var literals: LiteralScan?

    /// A search with `detector`.
    ///
    /// - Throws: `DetectionError` when there is no memory for it.
    init(_ detector: Detector) throws(DetectionError) {
        self.detector = detector
        list = CandidateList(detector.slots)
        confirmer = Confirmer(detector.matchers, lengths: detector.slots.map(\.maximumBytes))
        if let stage = detector.startStage { starts = StartScan(stage) }
        guard let stage = detector.literalStage else { return }
        do {
            literals = try LiteralScan(stage)
        } catch {
            throw .engine(error)
        }
    }

    /// Prepares for a new text.
    mutating func restart() {
        list.restart()
        confirmer.restart()
        starts?.restart()
    }

    /// Finds the candidates of the block, in the order in which they are reported.
    ///
    /// - Parameter block: The block after the last one.
    mutating func search(_ block: Block) {
        list.removeAll()
        starts?.scan(block, into: &list)
        literals?.scan(block, confirmer: &confirmer, into: &list)
        detector.termStage?.scan(block, into: &list)
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
    mutating func search(_ block: Block, after ends: [Int]) {
        list.restart(after: ends)
        confirmer.restart()
        search(block)
    }

    /// The candidates of the last block.
    var candidates: [Candidate] { list.candidates }
}
