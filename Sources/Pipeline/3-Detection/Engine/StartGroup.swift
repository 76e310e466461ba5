internal import RustRegex

/// Patterns found from their starts that share an automaton.
///
/// An automaton for patterns that go on for long, such as addresses, has a state for each way in which they can stand beside
/// each other; together with the short ones those would be too many. So each kind has an automaton of its own, as have
/// patterns that can start anywhere, which would have the others tried anywhere.
final class StartGroup: Sendable {
    /// All patterns of the group.
    let all: StartStage
    /// Those that count without context; `nil` when that is all of them or none.
    let sure: StartStage?
    /// Whether any of them counts without context.
    let hasSure: Bool

    /// A slot with its index.
    typealias Member = (index: Int, slot: Slot)

    /// The longest match of a short pattern, in bytes.
    private static let longestShort = 64
    /// How many patterns of users share an automaton: more have too many states, fewer too many automata.
    static let crowd = 64
    /// The bytes of transitions that the automata of one kind may use: enough for some thirty thousand states.
    private static let budget = 16 << 20
    /// The least that one automaton has, in bytes of transitions.
    private static let leastBudget = 1 << 20

    private init(_ slots: [Member], _ compiler: DetectorCompiler, budget: Int) {
        let sure = slots.filter { $0.slot.need == .nothing }
        all = StartStage(slots, compiler: compiler, budget: budget)
        self.sure =
            sure.isEmpty || sure.count == slots.count
            ? nil : StartStage(sure, compiler: compiler, budget: budget)
        hasSure = !sure.isEmpty
    }

    /// The groups for some slots.
    ///
    /// Those of a catalog and those of users are kept apart where there are many, so that a change of the latter leaves the
    /// automata of the former as they are.
    ///
    /// - Parameters:
    ///   - slots: The slots with their indexes.
    ///   - isCustom: For each entry whether it is a user's.
    ///   - compiler: What makes automata.
    /// - Returns: The groups, those of the catalog's patterns before those of users in each kind.
    static func groups(_ slots: [Member], isCustom: [Bool], compiler: DetectorCompiler) -> [StartGroup] {
        var groups: [StartGroup] = []
        for some in kinds(of: slots) {
            let custom = some.filter { isCustom[$0.slot.entry] }
            let others = some.filter { !isCustom[$0.slot.entry] }
            if !others.isEmpty { groups.append(StartGroup(others, compiler, budget: budget)) }
            let crowds = crowds(of: custom)
            let share = max(leastBudget, budget / max(1, crowds.count))
            groups += crowds.filter { !$0.isEmpty }.map { StartGroup($0, compiler, budget: share) }
        }
        return groups
    }

    /// Short and long patterns, apart for those with sparse starts and for those that can start anywhere.
    private static func kinds(of slots: [Member]) -> [[Member]] {
        let everywhere = slots.filter { $0.slot.pattern?.route.isEverywhere == true }
        let sparse = slots.filter { $0.slot.pattern?.route.isEverywhere != true }
        return [sparse, everywhere].flatMap { some in
            [
                some.filter { $0.slot.maximumBytes <= longestShort },
                some.filter { $0.slot.maximumBytes > longestShort },
            ]
        }
    }

    /// Patterns of users, a crowd for each automaton.
    ///
    /// To which one a pattern belongs is decided by the pattern, and the order in a crowd too: whatever else comes or goes, it
    /// stays where it is, and one that comes or goes changes one crowd.
    private static func crowds(of slots: [Member]) -> [[Member]] {
        var count = 1
        while count * crowd < slots.count { count *= 2 }
        var crowds: [[Member]] = Array(repeating: [], count: count)
        for slot in slots { crowds[Int((slot.slot.pattern?.hash ?? 0) % UInt64(count))].append(slot) }
        return crowds.map { crowd in
            crowd.sorted { ($0.slot.pattern?.pattern.source ?? "") < ($1.slot.pattern?.pattern.source ?? "") }
        }
    }
}
