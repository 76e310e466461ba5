internal import CWeirSIMD
internal import TermLists
internal import WeirCatalog

/// Finds the terms of large lists and the names of persons: one pass over the beginnings of words.
///
/// A vector pass marks where words begin and asks a filter of some thousand bytes for each; what passes, a few in a
/// hundred words of ordinary text, is followed through the tree of all lists.
final class TermStage: Sendable {
    /// What the slots of a method are.
    struct Use: Sendable {
        /// The slot of the surer kind of match; that of the other one is the next.
        let slot: Int
        /// The bit of the list, or of the list of given names.
        let list: UInt8
        /// The bit of the list of family names; 0 where the method is no names.
        let family: UInt8
    }

    /// The lists.
    let table: TermTable
    /// The methods that look for terms.
    let terms: [Use]
    /// The methods that look for names.
    let names: [Use]
    /// The bits of all lists of names.
    let nameLists: UInt8
    /// The bits of all other lists.
    let termLists: UInt8

    /// The stage for some methods, each with the number of its first slot.
    ///
    /// - Throws: `DetectionError` when a list is missing or when there are too many.
    init(
        _ methods: [(method: WordMethod, slot: Int)],
        store: TermListStore,
        compiler: DetectorCompiler
    ) throws(DetectionError) {
        var lists: [TermTable.Source] = []
        for (method, _) in methods {
            for list in method.lists where !lists.contains(where: { $0.name == list }) {
                lists.append(TermTable.Source(name: list, isEachWord: method.isOfNames))
            }
        }
        guard lists.count <= TermTable.mostLists else { throw .tooManyLists(lists.count) }
        table = try compiler.terms(lists, store: store)
        func bit(_ list: String) -> UInt8 { lists.firstIndex { $0.name == list }.map { 1 << UInt8($0) } ?? 0 }
        var terms: [Use] = []
        var people: [Use] = []
        for (method, slot) in methods {
            switch method {
            case .terms(let term): terms.append(Use(slot: slot, list: bit(term.list), family: 0))
            case .names(let name): people.append(Use(slot: slot, list: bit(name.given), family: bit(name.family)))
            }
        }
        self.terms = terms
        self.names = people
        nameLists = people.reduce(0) { $0 | $1.list | $1.family }
        termLists = terms.reduce(0) { $0 | $1.list }
    }

    /// How much text is searched for words at a time.
    private static let stride = 8192
    /// How far behind the block a name may be noticed that starts in it, in bytes.
    private static let lead = 128

    /// Offers all terms and names that start in the block.
    func scan(_ block: Block, into list: inout CandidateList) {
        let filters = unsafe table.filters
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.stride) { positions in
            guard let out = positions.baseAddress else { return }
            let last = names.isEmpty ? block.commitEnd : min(block.count, block.commitEnd + Self.lead)
            var from = block.from
            while from < last {
                let to = min(from &+ Self.stride, last)
                let count = unsafe withUnsafePointer(to: filters) { filters in
                    unsafe weir_find_words(block.text, from, to, block.count, filters, out)
                }
                for index in 0..<count { unsafe follow(Int(out[index]), in: block, into: &list) }
                from = to
            }
        }
    }

    /// Offers what begins with the word at `start`.
    private func follow(_ start: Int, in block: Block, into list: inout CandidateList) {
        let limit = min(block.count, start &+ TermTable.longestTerm)
        var word = unsafe WordHash.word(at: start, in: block.text, count: limit)
        guard word.end < limit || limit == block.count else { return }
        var state = WordHash.following(WordHash.seed, word.hash)
        guard var node = table.node(state) else { return }
        if node.lists & nameLists != 0 {
            let reader = unsafe NameReader(text: block.text, count: block.count, table: table)
            for use in names where node.lists & (use.list | use.family) != 0 {
                if let name = reader.name(at: start, firstEnd: word.end, known: node.lists, use) {
                    let isInBlock = name.range.lowerBound >= block.from && name.range.lowerBound < block.commitEnd
                    if isInBlock {
                        let slot = name.isWhole ? use.slot : use.slot &+ 1
                        _ = list.offer(slot, start: name.range.lowerBound, end: name.range.upperBound, in: block)
                    }
                }
            }
        }
        guard start < block.commitEnd else { return }
        var ends = InlineArray<8, Int>(repeating: 0)
        var found: UInt8 = 0
        var everyday: UInt8 = 0
        var isFirst = true
        while true {
            var here = node.lists & termLists
            found |= here
            everyday = everyday & ~here | node.everyday
            while here != 0 {
                ends[here.trailingZeroBitCount] = word.end
                here &= here &- 1
            }
            guard node.hasMore, let next = unsafe Self.nextWord(after: word.end, in: block.text, count: limit) else {
                break
            }
            word = unsafe WordHash.word(at: next, in: block.text, count: limit)
            guard word.end < limit || limit == block.count else { break }
            state = WordHash.following(state, word.hash)
            if isFirst, !table.mayHavePair(state) { break }
            isFirst = false
            guard let following = table.node(state) else { break }
            node = following
        }
        guard found != 0 else { return }
        for use in terms where found & use.list != 0 {
            let end = ends[use.list.trailingZeroBitCount]
            _ = list.offer(everyday & use.list != 0 ? use.slot &+ 1 : use.slot, start: start, end: end, in: block)
        }
    }

    /// The most characters between two words of a term.
    private static let longestJoint = 3

    /// Where the next word starts, if it is near enough to belong to the same term.
    private static func nextWord(after end: Int, in text: UnsafePointer<UInt8>, count: Int) -> Int? {
        var position = end
        for _ in 0...longestJoint {
            guard position < count else { return nil }
            if unsafe WordHash.isWordByte(text[position]) { return position }
            position &+= unsafe WordHash.signLength(text[position])
        }
        return nil
    }
}
