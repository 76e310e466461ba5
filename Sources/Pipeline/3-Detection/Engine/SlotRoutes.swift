/// The slots of a detector by the stage that comes upon their matches.
struct SlotRoutes {
    /// Those with a literal.
    private(set) var literals: [LiteralStage.Member] = []
    /// Those that are walked from their starts.
    private(set) var starts: [StartGroup.Member] = []
    /// Those with a long stretch of characters of one kind.
    private(set) var runs: [(index: Int, run: RequiredRun)] = []
    /// Those that are looked for everywhere, one after the other.
    private(set) var dense: [Int] = []

    /// So many patterns are looked for everywhere one after the other; more are walked together from each place where one
    /// can start, which is slower for one and soon faster for many.
    private static let mostDense = 4

    /// Sorts out `slots`; those whose matches are never reported have no stage.
    init(_ slots: [Slot]) {
        for (index, slot) in slots.enumerated() {
            guard let pattern = slot.pattern, slot.need != .unreachable else { continue }
            switch pattern.route {
            case .literals(let required): literals.append((index, required))
            case .starts: starts.append((index, slot))
            case .run(let run): runs.append((index, run))
            case .everywhere: dense.append(index)
            }
        }
        guard dense.count > Self.mostDense else { return }
        let walked = dense.filter { slots[$0].maximumBytes <= Route.longestFromStart }
        starts += walked.map { ($0, slots[$0]) }
        dense.removeAll { slots[$0].maximumBytes <= Route.longestFromStart }
    }
}
