/// The slots of a detector by the stage that comes upon their matches.
struct SlotRoutes {
    /// Those with a literal.
    private(set) var literals: [LiteralStage.Member] = []
    /// Those with sparse starts.
    private(set) var starts: [StartGroup.Member] = []
    /// Those with a long stretch of characters of one kind.
    private(set) var runs: [(index: Int, run: RequiredRun)] = []
    /// Those that are looked for everywhere, one after the other.
    private(set) var dense: [Int] = []

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
    }
}
