/// The terms of all lists of a detector, as one table.
///
/// A filter refuses nearly all words of a text. What passes is followed through the trees: one that joins all small lists, and those of the large ones, which are not copied, so
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
    let filter: WordFilter
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
        filter = WordFilter(parts.map(\.tree))
    }

    /// The part of small lists.
    private static func joined(_ lists: [(list: Int, tree: WordTree)], _ links: inout [Link]) -> Part {
        let tree = WordTree(expecting: lists.reduce(0) { $0 + $1.tree.count })
        for (_, other) in lists { other.forEach { key, marks in tree.add(key, marks) } }
        var heads = [Int32](repeating: -1, count: tree.placeCount)
        let look = tree.look
        for (list, other) in lists {
            other.forEach { key, marks in
                guard marks.contains(.isTerm), let joint = look.find(key) else { return }
                links.append(Link(list: Int32(truncatingIfNeeded: list), next: heads[joint]))
                heads[joint] = Int32(truncatingIfNeeded: links.count - 1)
            }
        }
        return Part(tree: tree, list: nil, heads: heads)
    }
}
