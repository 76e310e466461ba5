/// The terms of all lists of a detector, as one table.
///
/// Two filters, small enough for the near caches, refuse nearly all words of a text in one look each: one knows words by
/// which terms are noticed, the other pairs of words, so that `the` costs nothing though a term begins with it. What
/// passes is followed through the trees: one that joins all small lists, and those of the large ones, which are not copied, so
/// that a change to one list costs what that list costs.
final class WordTable: Sendable {
    /// The tree of one list or of several.
    struct Part: Sendable {
        let tree: WordTree
        /// The list, where it is the only one.
        let list: Int?
        /// For each place of the tree the first link of the chain of lists that have the term; -1 for none.
        let heads: [Int32]
    }

    /// A list that has a term, and the next.
    struct Link: Sendable {
        let list: Int32
        let next: Int32
    }

    /// The trees.
    let parts: [Part]
    /// The chains of lists of the terms of small lists.
    let links: [Link]
    /// The words by which terms are noticed.
    let words: NumberFilter
    /// The pairs of words by which other terms are noticed; `nil` when there are none.
    let pairs: NumberFilter?
    /// The signs with which terms begin.
    let leads: LeadingSigns
    /// How many lists there are.
    let listCount: Int

    /// The lists, which live as long as the table: it is found again by which objects they are.
    private let lists: [WordList]

    /// A list with so many keys has a tree of its own in the table.
    private static let largeList = 1 << 13

    /// The table of some lists.
    init(_ lists: [WordList]) {
        self.lists = lists
        listCount = lists.count
        let large = lists.indices.filter { lists[$0].tree.count >= Self.largeList }
        let small = lists.indices.filter { lists[$0].tree.count < Self.largeList }
        var parts = large.map { Part(tree: lists[$0].tree, list: $0, heads: []) }
        var links: [Link] = []
        if !small.isEmpty { parts.append(Self.joined(small.map { ($0, lists[$0].tree) }, &links)) }
        self.parts = parts
        self.links = links
        var leads = LeadingSigns()
        for list in lists { leads.formUnion(list.leads) }
        self.leads = leads
        words = Self.filter(.isWord, of: parts) ?? NumberFilter(expecting: 0)
        pairs = Self.filter(.isPair, of: parts)
    }

    /// The part of small lists.
    private static func joined(_ lists: [(list: Int, tree: WordTree)], _ links: inout [Link]) -> Part {
        var tree = WordTree(expecting: lists.reduce(0) { $0 + $1.tree.count })
        for (_, other) in lists {
            for place in other.places where other.key(at: place) != 0 { tree.add(other.key(at: place), other[place]) }
        }
        var heads = [Int32](repeating: -1, count: tree.places.count)
        for (list, other) in lists {
            for place in other.places where other[place].contains(.isTerm) {
                guard let joint = tree.find(other.key(at: place)) else { continue }
                links.append(Link(list: Int32(truncatingIfNeeded: list), next: heads[joint]))
                heads[joint] = Int32(truncatingIfNeeded: links.count - 1)
            }
        }
        return Part(tree: tree, list: nil, heads: heads)
    }

    /// The filter of the keys with a mark; `nil` when there are none.
    private static func filter(_ mark: WordTree.Marks, of parts: [Part]) -> NumberFilter? {
        let counts = parts.map { part in part.tree.places.count { part.tree[$0].contains(mark) } }
        let count = counts.reduce(0, +)
        guard count > 0 else { return nil }
        let filter = NumberFilter(expecting: count)
        for part in parts {
            for place in part.tree.places where part.tree[place].contains(mark) {
                filter.insert(part.tree.key(at: place))
            }
        }
        return filter
    }
}
