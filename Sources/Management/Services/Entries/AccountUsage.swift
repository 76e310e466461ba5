/// How much an account has of what is limited.
package struct AccountUsage: Hashable, Sendable {
    /// Custom entries: patterns, and lists of words that stand in profiles.
    package private(set) var customEntries = 0
    /// The words of those lists.
    package private(set) var words = 0
    /// Custom prompt topics.
    package private(set) var promptTopics = 0
    /// Cells of all datasets.
    package let datasetCells: Int
    /// Document fingerprints.
    package let documentFingerprints: Int

    /// Counts what an account has; takes time in proportion to its entries.
    package init(_ definitions: Definitions) {
        datasetCells = definitions.datasetCells
        documentFingerprints = definitions.documentFingerprints.count
        for entry in definitions.entries.unordered {
            switch entry.content {
            case .pattern: customEntries += 1
            case .words(let list):
                customEntries += 1
                words += list.count
            case .topic: promptTopics += 1
            }
        }
    }
}
