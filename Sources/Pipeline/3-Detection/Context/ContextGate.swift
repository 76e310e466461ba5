internal import Vectorscan

/// Refuses what could not be reported without context where there is none, before anything else is spent on it.
///
/// A number of nine digits may be worth reporting beside its label only. Exports and logs have millions of them, so this
/// looks for the labels first: text is searched for keywords piece by piece, each piece when the first candidate in it
/// asks, and a candidate whose entry has no keyword within reach is none.
struct ContextGate: ~Copyable {
    private let index: KeywordIndex
    private var scan: KeywordScan
    /// The entries whose candidates need context.
    private let needy: EntrySet
    /// For each entry how far from a candidate its keywords count, in bytes.
    private let reach: [Int]
    private let longestReach: Int
    /// The entries that a column of the text's table is named after.
    private var inTable: EntrySet
    private var pieces: [Piece] = []

    /// What is known of one piece of the block.
    private struct Piece {
        var isKnown = false
        var places: [KeywordPlace] = []
        var entries: EntrySet
    }

    private static let pieceSize = 4096

    /// A gate for the entries in `needy`, given for each entry how far around a candidate its keywords count.
    ///
    /// - Throws: `VectorscanError` when there is no memory for it.
    init(_ index: KeywordIndex, reach: [Int], needy: EntrySet) throws(VectorscanError) {
        self.index = index
        self.needy = needy
        self.reach = reach
        longestReach = max(reach.max() ?? 0, FieldName.reach)
        scan = try KeywordScan(index)
        inTable = EntrySet(count: reach.count)
    }

    /// The entries that a column of the table at the beginning of the text is named after.
    mutating func entriesInTable(_ block: Block) -> EntrySet {
        var entries = EntrySet(count: reach.count)
        guard block.isFirst else { return entries }
        scan.restart()
        guard let table = Table(block, index: index, keywords: &scan) else { return entries }
        for mention in table.mentions.joined() where mention.raises { entries.insert(mention.entry) }
        return entries
    }

    /// Takes up a block of a text with these entries in its table.
    mutating func begin(_ block: Block, inTable: EntrySet) {
        self.inTable = inTable
        let count = (block.count + Self.pieceSize - 1) / Self.pieceSize
        while pieces.count < count { pieces.append(Piece(entries: EntrySet(count: reach.count))) }
        for number in 0..<count where pieces[number].isKnown {
            pieces[number].isKnown = false
            pieces[number].places.removeAll(keepingCapacity: true)
            pieces[number].entries.removeAll()
        }
    }

    /// Whether a candidate of `entry` at `start..<end` of the block has a keyword within reach.
    ///
    /// With `onlyField` one that names its field or column; whether it is the keyword that does is seen to later.
    mutating func allows(_ entry: Int, start: Int, end: Int, onlyField: Bool, in block: Block) -> Bool {
        if inTable.contains(entry) { return true }
        if onlyField, unsafe FieldName.place(of: start, in: block.text) == nil { return false }
        let lower = start - max(reach[entry], FieldName.reach)
        let upper = end + reach[entry]
        for number in numbers(lower, upper, in: block) {
            know(number, in: block)
            guard pieces[number].entries.contains(entry) else { continue }
            for place in pieces[number].places
            where place.end - block.base > lower && place.start - block.base < upper {
                if index.sense(of: place.keyword, for: entry) == true { return true }
            }
        }
        return false
    }

    /// Whether any candidate in `from..<to` of the block could be allowed.
    mutating func mayAllow(from: Int, to: Int, in block: Block) -> Bool {
        if inTable.intersects(needy) { return true }
        let lower = from - longestReach
        for number in numbers(lower, to + Detector.longestFromStart + longestReach, in: block) {
            know(number, in: block)
            if pieces[number].entries.intersects(needy) { return true }
        }
        return false
    }

    /// The pieces in which a keyword that touches `lower..<upper` can begin or end.
    private func numbers(_ lower: Int, _ upper: Int, in block: Block) -> ClosedRange<Int> {
        let first = max(0, lower - Keyword.longestInText) / Self.pieceSize
        let last = min(block.count - 1, upper + Keyword.longestInText) / Self.pieceSize
        return first...max(first, last)
    }

    private mutating func know(_ number: Int, in block: Block) {
        guard !pieces[number].isKnown else { return }
        pieces[number].isKnown = true
        let from = number * Self.pieceSize
        scan.search(from: from, to: min(block.count, from + Self.pieceSize), in: block, into: &pieces[number].places)
        for place in pieces[number].places {
            index.forEachUse(of: place.keyword) { use in
                if use.raises { pieces[number].entries.insert(use.entry) }
            }
        }
    }
}
