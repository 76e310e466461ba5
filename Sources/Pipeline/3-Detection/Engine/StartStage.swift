/// Patterns that are found by one machine, with their slots.
struct StartStage: Sendable {
    /// The slot of each pattern of the machine.
    let slots: [Int]
    /// What finds them.
    let machine: StartMachine

    /// The stage for the slots with the given indexes, whose automaton may use `budget` bytes for transitions.
    init(_ slots: [(index: Int, slot: Slot)], compiler: DetectorCompiler, budget: Int) {
        self.slots = slots.map(\.index)
        machine = compiler.startMachine(slots.compactMap(\.slot.pattern), budget: budget)
    }
}
