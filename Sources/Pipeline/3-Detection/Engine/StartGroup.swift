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

/// The part of a running scan that drives a group.
final class StartGroupScan {
    private let group: StartGroup
    private var all: StartScan
    private var sure: StartScan?
    private var isDense = false

    /// From this share of places at which a shape starts on it pays to look for context first: more than prose and source
    /// code have, less than exports.
    private static let denseFrom = StartScan.stride / 80

    /// A scan with `group`.
    init(_ group: StartGroup) {
        self.group = group
        all = StartScan(group.all)
        if let stage = group.sure { sure = StartScan(stage) }
    }

    /// Prepares for a new text.
    func restart() {
        all.restart()
        sure?.restart()
        isDense = false
    }

    /// Offers all matches that start in a part of the block, at most `StartScan.stride` bytes.
    ///
    /// Where candidates are dense and nothing around speaks for those that need it, only the others are looked for.
    func scan(_ block: Block, from: Int, to: Int, into list: inout CandidateList) {
        if isDense, !group.hasSure || sure != nil, list.gate?.mayAllow(from: from, to: to, in: block) == false {
            _ = sure?.scan(block, from: from, to: to, into: &list)
            return
        }
        list.asksContextFirst = isDense
        isDense = all.scan(block, from: from, to: to, into: &list) > Self.denseFrom
        list.asksContextFirst = false
    }
}
