internal import RustRegex
package import TermLists
internal import Vectorscan
package import WeirCatalog

/// Entries compiled for scanning: an immutable value that any number of threads share.
///
/// Making one parses nothing and costs some hundredths of a second for the predefined catalog, a tenth more when its term
/// lists are among it; automaton states appear as texts need them and stay for later scans.
package final class Detector: Sendable {
    /// The slots of all entries, entry by entry.
    let slots: [Slot]
    /// For each slot what reporting needs of it.
    let rules: [Rule]
    /// For each slot its matcher, for the stages that confirm; `nil` for words of lists and for documents.
    let matchers: [LazyMatcher?]
    /// The patterns found through a literal.
    let literalStage: LiteralStage?
    /// The patterns found at sparse starts, in groups that share an automaton.
    let startGroups: [StartGroup]
    /// The entries with a pattern that needs context.
    let needy: EntrySet
    /// Matches below this are not reported.
    let minimum: ConfidenceLevel
    /// The patterns found through a long stretch of their characters.
    let runStage: RunStage?
    /// The terms and names of lists.
    let termStage: TermStage?
    /// The entries that stand for documents.
    let documents: [DocumentUse]
    /// The slots of patterns that have to be looked for everywhere.
    let denseSlots: [Int]
    /// The keywords of all entries; `nil` when none has any.
    let keywords: KeywordIndex?
    /// The judge of context.
    let judge: ContextJudge
    /// The number of entries.
    package let entryCount: Int
    /// How many bytes after its start a match and all that decides about it can take.
    let lookAhead: Int
    /// The bytes that the tables of all matchers may take together, in each direction.
    private static let matcherBudget = 16 << 20
    /// How many bytes before a match can decide about it.
    static let lookBehind = 1024
    /// The longest match that is found from its start, in bytes.
    static let longestFromStart = Route.longestFromStart

    /// What reporting needs of a slot, small enough to be copied for each match.
    struct Rule: Sendable {
        let entry: Int
        let confidence: ConfidenceDefinition
        let basis: String
        /// Whether it stands for a document, in which what names the value was read.
        let isDocument: Bool
    }

    /// Compiles `entries`; findings name them by index.
    ///
    /// - Parameters:
    ///   - entries: What to look for.
    ///   - lists: Where the term lists of the entries come from.
    ///   - minimum: Matches below this are not reported.
    /// - Throws: `DetectionError` when the literal engine cannot be built or a term list is missing.
    package init(
        _ entries: [DetectionEntry],
        lists: TermListStore = TermListStore(),
        minimum: ConfidenceLevel = .low
    ) throws(DetectionError) {
        var needy = EntrySet(count: entries.count)
        var slots: [Slot] = []
        var words: [(method: WordMethod, slot: Int)] = []
        var documents: [DocumentUse] = []
        for (index, entry) in entries.enumerated() {
            for checked in entry.patterns {
                slots.append(
                    Slot(
                        entry: index,
                        pattern: checked.pattern,
                        basis: checked.validator?.rawValue ?? "shape",
                        maximumBytes: checked.pattern.maximumBytes ?? LengthLimit.standardBytes,
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
        var literal: [(index: Int, literals: RequiredLiterals)] = []
        var starts: [(index: Int, slot: Slot)] = []
        var runs: [(index: Int, run: RequiredRun)] = []
        var dense: [Int] = []
        for (index, slot) in slots.enumerated() {
            guard let pattern = slot.pattern, slot.need != .unreachable else { continue }
            switch Route(pattern) {
            case .literals(let required): literal.append((index, required))
            case .starts: starts.append((index, slot))
            case .run(let run): runs.append((index, run))
            case .everywhere: dense.append(index)
            }
        }
        do {
            literalStage = literal.isEmpty ? nil : try LiteralStage(literal)
            keywords = try KeywordIndex(entries.map { ($0.keywords.raise, $0.keywords.lower) })
        } catch {
            throw .engine(error)
        }
        startGroups = StartGroup.groups(starts)
        for slot in slots where slot.need != .nothing { needy.insert(slot.entry) }
        self.needy = needy
        self.minimum = minimum
        runStage = runs.isEmpty ? nil : RunStage(runs)
        termStage = words.isEmpty ? nil : try TermStage(words, store: lists)
        self.documents = documents
        denseSlots = dense
        let budget = min(LazyDFA.standardBudget, Self.matcherBudget / max(1, slots.count(where: { $0.pattern != nil })))
        matchers = slots.map { slot in slot.pattern.map { LazyMatcher($0, budget: budget) } }
        rules = slots.enumerated().map { index, slot in
            Rule(
                entry: slot.entry,
                confidence: slot.confidence,
                basis: slot.basis,
                isDocument: documents.contains { $0.range.contains(index) }
            )
        }
        self.slots = slots
        entryCount = entries.count
        judge = ContextJudge(reach: entries.map { min($0.keywords.within, KeywordDefinition.maximumDistance) })
        lookAhead = (slots.map(\.maximumBytes).max() ?? 0) + 8 + KeywordScan.reach + Keyword.longestInText
    }
}
