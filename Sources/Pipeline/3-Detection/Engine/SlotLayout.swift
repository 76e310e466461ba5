internal import RustRegex
internal import WeirCatalog

/// The slots of some entries, in their order, and what of them is no pattern.
struct SlotLayout {
    /// The slots, entry by entry.
    private(set) var slots: [Slot] = []
    /// The ways in which entries are found by words of lists, each with its first slot.
    private(set) var words: [(method: WordMethod, slot: Int)] = []
    /// The columns of datasets, each with its slot.
    private(set) var columns: [(column: ExactColumn, slot: Int)] = []
    /// The lists of words of accounts, each with its slot.
    private(set) var lists: [(list: WordList, slot: Int)] = []
    /// The reference documents of accounts, each with its entry and how much of it has to be found.
    private(set) var prints: [(entry: Int, print: DocumentPrint, atLeast: Int)] = []
    /// The entries that stand for documents.
    private(set) var documents: [DocumentUse] = []

    /// The bytes that the tables of all matchers may take together, in each direction.
    private static let matcherBudget = 16 << 20

    /// Lays out the slots of `entries`, of whose matches those below `minimum` are not reported.
    init(_ entries: [DetectionEntry], minimum: ConfidenceLevel) {
        slots.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            for checked in entry.patterns {
                slots.append(
                    Slot(
                        entry: index,
                        pattern: checked.pattern,
                        basis: checked.validator?.rawValue ?? "shape",
                        maximumBytes: checked.pattern.pattern.maximumBytes ?? LengthLimit.standardBytes,
                        validator: checked.validator,
                        boundary: checked.boundary,
                        confidence: checked.confidence,
                        need: ContextNeed(checked.confidence, minimum: minimum)
                    )
                )
            }
            if let document = entry.document {
                let use = DocumentUse(document, slot: slots.count)
                documents.append(use)
                slots += use.slots(entry: index)
            }
            if let likeness = entry.likeness { prints.append((index, likeness.print, likeness.atLeast)) }
            if let column = entry.exact {
                columns.append((column, slots.count))
                slots.append(column.slot(entry: index))
            }
            if let list = entry.list {
                lists.append((list, slots.count))
                slots.append(
                    Slot(
                        entry: index,
                        pattern: nil,
                        basis: "term of a word list",
                        maximumBytes: WordList.longestTerm,
                        validator: nil,
                        boundary: .none,
                        confidence: ConfidenceDefinition(.veryHigh),
                        need: .nothing
                    )
                )
            }
            for method in entry.words {
                words.append((method, slots.count))
                slots += method.kinds.map { kind in
                    Slot(
                        entry: index,
                        pattern: nil,
                        basis: kind.basis,
                        maximumBytes: TermTable.longestTerm,
                        validator: nil,
                        boundary: .none,
                        confidence: kind.confidence,
                        need: ContextNeed(kind.confidence, minimum: minimum)
                    )
                }
            }
        }
    }

    /// For each slot its matcher; `nil` where there is no pattern.
    ///
    /// The share of each falls by halves as they become more, so that a few patterns more or fewer do not cost the others
    /// their automata.
    var matchers: [LazyMatcher?] {
        let count = slots.count { $0.pattern != nil }
        var budget = min(LazyDFA.standardBudget, Self.matcherBudget)
        while budget > 1, budget * count > Self.matcherBudget { budget /= 2 }
        return slots.map { $0.pattern?.matcher(budget: budget) }
    }
}
