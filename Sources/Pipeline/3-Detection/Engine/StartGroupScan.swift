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
