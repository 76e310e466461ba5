/// A value of a dataset at a place of a block.
struct ValueHit {
    /// Where it starts in the block.
    let start: Int
    /// Where it ends in the block.
    let end: Int
    /// The group of its dataset.
    let group: Int
    /// The dataset's place in the group.
    let table: Int
    /// Where its hash stands in the table.
    let position: Int

    /// The order in which values are looked at: by start, the longest first, then by dataset.
    func precedes(_ other: ValueHit) -> Bool {
        if start != other.start { return start < other.start }
        if end != other.end { return end > other.end }
        return (group, table) < (other.group, other.table)
    }
}
