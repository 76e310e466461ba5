/// An entry that another object of the account brings along, and that goes with it.
package struct ContributedEntry: Hashable, Sendable {
    /// What brings it along.
    package enum Source: Hashable, Sendable {
        /// A column of a dataset.
        case column(isCaseSensitive: Bool, isSecret: Bool)
        /// A fingerprint of a document.
        case documentFingerprint
    }

    /// Its identifier.
    package let id: ObjectID
    /// Its name.
    package let name: String
    /// What it is for.
    package let summary: String?
    /// What brings it along.
    package let source: Source
    /// How far the content it needs has come, in the words of the API.
    package let status: String
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package let updatedAt: Timestamp
}

extension Definitions {
    /// The entries that other objects bring along: the columns of datasets, then the fingerprints of documents.
    package var contributedEntries: [ContributedEntry] {
        datasets.sorted.flatMap(\.entries) + documentFingerprints.sorted.map(\.contributedEntry)
    }

    /// Whether one of the entries that other objects bring along has an identifier.
    func contributesEntry(_ id: ObjectID) -> Bool {
        datasets.unordered.contains { dataset in dataset.columns.contains { $0.id == id } }
            || documentFingerprints.unordered.contains { $0.entry == id }
    }
}
