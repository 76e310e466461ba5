/// Patterns found at sparse starts that share an automaton.
///
/// An automaton for patterns that go on for long, such as addresses, has a state for each way in which they can stand beside
/// each other; together with the short ones those would be too many. So each kind has an automaton of its own.
final class StartGroup: Sendable {
    /// All patterns of the group.
    let all: StartStage
    /// Those that count without context; `nil` when that is all of them or none.
    let sure: StartStage?
    /// Whether any of them counts without context.
    let hasSure: Bool

    /// The longest match of a short pattern, in bytes.
    private static let longestShort = 64

    private init(_ slots: [(index: Int, slot: Slot)]) {
        let sure = slots.filter { $0.slot.need == .nothing }
        all = StartStage(slots)
        self.sure = sure.isEmpty || sure.count == slots.count ? nil : StartStage(sure)
        hasSure = !sure.isEmpty
    }

    /// The groups for the slots with the given indexes.
    static func groups(_ slots: [(index: Int, slot: Slot)]) -> [StartGroup] {
        let short = slots.filter { $0.slot.maximumBytes <= longestShort }
        let long = slots.filter { $0.slot.maximumBytes > longestShort }
        return [short, long].filter { !$0.isEmpty }.map(StartGroup.init)
    }
}
