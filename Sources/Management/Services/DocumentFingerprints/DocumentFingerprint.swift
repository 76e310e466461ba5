/// A document of the account's own, of which similar ones are looked for.
package struct DocumentFingerprint: Definition {
    /// Where an account keeps its fingerprints.
    package static var shelf: WritableKeyPath<Definitions, Shelf<DocumentFingerprint>> { \.documentFingerprints }
    /// How similar a document can have to be, in per cent.
    package static let percents = 0...100

    /// Its identifier.
    package let id: ObjectID
    /// The identifier of the entry that profiles share.
    package let entry: ObjectID
    /// The name people see, unique in the account.
    package var name: String
    /// What it is for; empty when nobody said.
    package var summary: String
    /// How similar a document has to be, in per cent.
    package var matchPercent: Int
    /// The document; `nil` until one is uploaded.
    package var document: ReferenceDocument?
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a fingerprint.
    package init(
        id: ObjectID,
        entry: ObjectID,
        name: String,
        summary: String,
        matchPercent: Int,
        document: ReferenceDocument?,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.entry = entry
        self.name = name
        self.summary = summary
        self.matchPercent = matchPercent
        self.document = document
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// How far it has come.
    ///
    /// Nothing takes fingerprints of documents yet, so that an uploaded one waits.
    package var status: UploadStatus { document == nil ? .empty : .pending }

    /// Its entry.
    var contributedEntry: ContributedEntry {
        ContributedEntry(
            id: entry,
            name: name,
            summary: summary.isEmpty ? nil : summary,
            source: .documentFingerprint,
            status: status.rawValue,
            createdAt: createdAt,
            updatedAt: updatedAt
        )
    }
}
