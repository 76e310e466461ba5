package import TermLists
internal import Vectorscan
package import WeirCatalog

/// Entries compiled for scanning: an immutable value that any number of threads share.
///
/// Making one parses nothing and costs some hundredths of a second for the predefined catalog, a tenth more when its term
/// lists are among it; automaton states appear as texts need them and stay for later scans. One that takes the place of
/// another costs milliseconds where little changed.
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
    /// What is found through the tokens of the text; `nil` when there is nothing.
    let tokenStage: TokenStage?
    /// The columns of datasets by the entries that stand for them.
    let columns: [Int: ExactColumn]
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
    /// The number of entries up to the last one for which context means anything.
    let contextCount: Int
    /// How many bytes after its start a match and all that decides about it can take.
    let lookAhead: Int
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
        /// How many columns the dataset has whose values it stands for; 0 elsewhere.
        let columns: UInt8
        /// Whether its entry has words that change the confidence of a match.
        let hasKeywords: Bool
    }

    /// Compiles `entries`; findings name them by index.
    ///
    /// - Parameters:
    ///   - entries: What to look for.
    ///   - lists: Where the term lists of the entries come from.
    ///   - minimum: Matches below this are not reported.
    ///   - compiler: What made the entries, and makes the parts that detectors share.
    ///   - other: The detector that it takes the place of; what did not change is taken from it.
    /// - Throws: `DetectionError` when the literal engine cannot be built or a term list is missing.
    package init(
        _ entries: [DetectionEntry],
        lists: TermListStore = TermListStore(),
        minimum: ConfidenceLevel = .low,
        compiler: DetectorCompiler = DetectorCompiler(),
        replacing other: Detector? = nil
    ) throws(DetectionError) {
        let layout = SlotLayout(entries, minimum: minimum)
        let routes = SlotRoutes(layout.slots)
        do {
            literalStage =
                routes.literals.isEmpty ? nil : try LiteralStage(routes.literals, replacing: other?.literalStage)
        } catch {
            throw .engine(error)
        }
        keywords = try compiler.keywords(entries.map(\.keywords))
        startGroups = StartGroup.groups(routes.starts, isCustom: entries.map(\.isCustom), compiler: compiler)
        runStage = routes.runs.isEmpty ? nil : RunStage(routes.runs)
        denseSlots = routes.dense
        termStage = layout.words.isEmpty ? nil : try TermStage(layout.words, store: lists, compiler: compiler)
        tokenStage = TokenStage(
            words: layout.lists.isEmpty ? nil : WordStage(layout.lists, compiler: compiler),
            exact: layout.columns.isEmpty ? nil : ExactStage(layout.columns, compiler: compiler),
            prints: layout.prints.isEmpty ? nil : PrintStage(layout.prints, compiler: compiler)
        )
        let lastNeedy = layout.slots.last { $0.need != .nothing }?.entry ?? -1
        let lastNamed = entries.lastIndex { $0.hasKeywords } ?? -1
        contextCount = max(lastNeedy, lastNamed) + 1
        var needy = EntrySet(count: contextCount)
        for slot in layout.slots where slot.need != .nothing { needy.insert(slot.entry) }
        self.needy = needy
        self.minimum = minimum
        slots = layout.slots
        documents = layout.documents
        let columns = Dictionary(
            layout.columns.map { (layout.slots[$0.slot].entry, $0.column) },
            uniquingKeysWith: { first, _ in first }
        )
        self.columns = columns
        matchers = layout.matchers
        let documentSlots = layout.documents.map(\.range)
        rules = layout.slots.enumerated().map { index, slot in
            Rule(
                entry: slot.entry,
                confidence: slot.confidence,
                basis: slot.basis,
                isDocument: documentSlots.contains { $0.contains(index) },
                columns: UInt8(columns[slot.entry]?.data.columnNames.count ?? 0),
                hasKeywords: entries[slot.entry].hasKeywords
            )
        }
        entryCount = entries.count
        judge = ContextJudge(reach: entries.map { min($0.keywords.within, KeywordDefinition.maximumDistance) })
        let longest = max(layout.slots.map(\.maximumBytes).max() ?? 0, layout.prints.isEmpty ? 0 : PrintStage.lookAhead)
        lookAhead = longest + 8 + KeywordScan.reach + Keyword.longestInText
    }

    /// What takes what is found of reference documents in one payload; `nil` when no entry stands for one.
    package func printTally() -> PrintTally? { tokenStage?.prints.map(PrintTally.init) }
}

extension Detector {
    /// The names of the columns that met where a value of a dataset was found, the value's own first; `nil` for a match
    /// of another kind.
    package func columnNames(of detection: Detection) -> [String]? {
        columns[detection.entry]?.names(detection.detail)
    }
}
