internal import TermLists
package import WeirCatalog
internal import WeirDetection

/// Makes the scanners of a server: one after the other for an account, as it changes what it defined.
///
/// What did not change since another scanner was made is not made again: patterns, automata with the states they have by
/// now, tables of terms and of keywords are shared by all scanners in use, whatever account they are for, and gone with the
/// last of them. All scanners share one extractor, so that the worker processes outlive them. May be used by any number
/// of threads at once.
package final class ScannerCompiler: Sendable {
    /// What takes documents apart, for all scanners.
    package let extractor: Extractor

    private let settings: Scanner.Settings
    private let catalog: Catalog
    private let compiler = DetectorCompiler()

    /// A compiler that has made no scanner yet.
    ///
    /// - Parameters:
    ///   - extractor: What takes documents apart.
    ///   - settings: How the scanners scan.
    ///   - catalog: Where predefined entries and profiles are described.
    package init(
        extractor: Extractor,
        settings: Scanner.Settings = Scanner.Settings(),
        catalog: Catalog = .predefined
    ) {
        self.extractor = extractor
        self.settings = settings
        self.catalog = catalog
    }

    /// Compiles a definition.
    ///
    /// Costs milliseconds where little changed since `other` was made, some hundredths of a second for the catalog, and
    /// tenths of a second for thousands of patterns.
    ///
    /// - Parameters:
    ///   - definition: What to look for.
    ///   - other: The scanner whose place the new one takes; nothing of it is changed, and scans in it go on.
    /// - Returns: The scanner; what cannot be found is in its `unavailable`.
    /// - Throws: `ScanError` with the code `engine`, when the literal engine cannot be built.
    package func scanner(
        for definition: Scanner.Definition,
        replacing other: Scanner? = nil
    ) throws(ScanError) -> Scanner {
        do {
            return try scanner(definition, TermListStore(folder: settings.termFolder), other)
        } catch {
            guard error.code == .termList, settings.termFolder != nil else { throw error }
            // An imported list that cannot be read must not cost the account all other entries.
            return try scanner(definition, TermListStore(), other)
        }
    }

    private func scanner(
        _ definition: Scanner.Definition,
        _ lists: TermListStore,
        _ other: Scanner?
    ) throws(ScanError) -> Scanner {
        try Scanner(
            ResolvedDefinition(definition, catalog: catalog, lists: lists, compiler: compiler),
            lists: lists,
            settings: settings,
            extractor: extractor,
            compiler: compiler,
            replacing: other?.detector
        )
    }
}
