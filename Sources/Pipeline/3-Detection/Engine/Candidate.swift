/// A match that passed its pattern, its boundary and its check, before context decides its confidence.
struct Candidate {
    /// The index of the slot that found it.
    let slot: Int32
    /// Where it starts in the block.
    let start: Int32
    /// Where it ends in the block.
    let end: Int32
    /// What else its stage knows of it; 0 for most stages.
    var detail: UInt32 = 0

    /// The order in which findings are reported: by start, then entry, then the pattern's place in the entry.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
        start != other.start ? start < other.start : slot < other.slot
    }
}
