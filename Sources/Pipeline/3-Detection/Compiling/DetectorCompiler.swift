internal import RustRegex
internal import Synchronization
internal import TermLists
internal import Vectorscan
internal import WeirCatalog

/// Makes what detectors are made of, each part once for all detectors that use it at the same time.
///
/// A detector is compiled again whenever somebody changes one of the entries it looks for. All that did not change is
/// taken from the detectors in use, with the states its automata have by now. Parts that no detector uses any more are
/// gone: the compiler keeps none alive. May be used by any number of threads at once.
package final class DetectorCompiler: Sendable {
    /// What a table of terms is made of.
    private struct TermKey: Hashable {
        let lists: [TermTable.Source]
        let store: TermListStore
    }

    /// What an automaton of sparse starts is made of.
    private struct StartKey: Hashable {
        let sources: [String]
        let budget: Int
    }

    private struct Parts {
        var patterns = WeakCache<String, CompiledPattern>()
        var starts = WeakCache<StartKey, StartMachine>()
        var keywords = WeakCache<[KeywordDefinition], KeywordIndex>()
        var terms = WeakCache<TermKey, TermTable>()
        var prints = WeakCache<[ObjectIdentifier], PrintTable>()
        var exact = WeakCache<[ObjectIdentifier], ExactGroup>()
        var words = WeakCache<[ObjectIdentifier], WordTable>()
    }

    private let parts = Mutex(Parts())

    /// A compiler that knows no parts yet.
    package init() {}

    /// The pattern with this source.
    func pattern(_ regex: String) throws(DetectionError) -> CompiledPattern {
        try parts.withLock { (parts) throws(DetectionError) in
            try parts.patterns.value(of: regex) { () throws(DetectionError) in
                let pattern: Pattern
                do throws(PatternError) {
                    pattern = try Pattern(regex)
                } catch {
                    throw .invalidPattern(error)
                }
                guard pattern.minimumBytes > 0 else { throw .emptyMatch(regex) }
                return CompiledPattern(pattern)
            }
        }
    }

    /// The automaton of some patterns, whose tables may take `budget` bytes.
    func startMachine(_ patterns: [CompiledPattern], budget: Int) -> StartMachine {
        parts.withLock { parts in
            parts.starts.value(of: StartKey(sources: patterns.map(\.pattern.source), budget: budget)) {
                StartMachine(patterns, budget: budget)
            }
        }
    }

    /// The index over the keywords of each entry; `nil` when there are none.
    func keywords(_ entries: [KeywordDefinition]) throws(DetectionError) -> KeywordIndex? {
        guard let last = entries.lastIndex(where: { !$0.raise.isEmpty || !$0.lower.isEmpty }) else { return nil }
        // Entries without keywords come and go at the end, as those of users do, and leave the index as it is.
        let key = Array(entries[...last])
        return try parts.withLock { (parts) throws(DetectionError) in
            try parts.keywords.value(of: key) { () throws(DetectionError) in
                do throws(VectorscanError) {
                    return try KeywordIndex(key.map { ($0.raise, $0.lower) })
                } catch {
                    throw .engine(error)
                }
            }
        }
    }

    /// The table of some lists, which are read only when no detector uses it.
    func terms(_ lists: [TermTable.Source], store: TermListStore) throws(DetectionError) -> TermTable {
        try parts.withLock { (parts) throws(DetectionError) in
            try parts.terms.value(of: TermKey(lists: lists, store: store)) { () throws(DetectionError) in
                var texts: [(text: [UInt8], isEachWord: Bool)] = []
                for list in lists {
                    do throws(TermListError) {
                        texts.append((try store.text(of: list.name), list.isEachWord))
                    } catch {
                        throw .termList(error)
                    }
                }
                return TermTable(texts)
            }
        }
    }

    /// The table of the prints of some documents.
    func prints(_ prints: [DocumentPrint]) -> PrintTable {
        // As with lists, the table keeps its prints.
        parts.withLock { parts in
            parts.prints.value(of: prints.map(ObjectIdentifier.init)) { PrintTable(prints) }
        }
    }

    /// What tables with one key are looked for by together; made again only when another set of tables is wanted.
    func exactGroup(_ tables: [ExactTable], key: ValueKey) -> ExactGroup {
        // A group keeps its tables, so that while it is there no other table can be taken for one of them.
        parts.withLock { $0.exact.value(of: tables.map(ObjectIdentifier.init)) { ExactGroup(tables, key: key) } }
    }

    /// The table of some lists of an account.
    func words(_ lists: [WordList]) -> WordTable {
        // A table keeps its lists, so that while it is there no other list can be taken for one of them.
        parts.withLock { parts in
            parts.words.value(of: lists.map(ObjectIdentifier.init)) { WordTable(lists) }
        }
    }

    /// How many parts are known, those that are gone and not yet forgotten among them.
    var count: Int {
        parts.withLock { parts in
            let patterns = parts.patterns.count + parts.starts.count + parts.keywords.count
            return patterns + parts.terms.count + parts.words.count + parts.exact.count + parts.prints.count
        }
    }
}
