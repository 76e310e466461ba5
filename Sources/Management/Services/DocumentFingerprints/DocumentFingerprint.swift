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
    /// The document that is looked for; `nil` until one was read.
    package var inForce: PrintedDocument?
    /// A later document that is not looked for: not yet, or because it cannot be read.
    package var upload: DocumentUpload?
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
        inForce: PrintedDocument?,
        upload: DocumentUpload?,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.entry = entry
        self.name = name
        self.summary = summary
        self.matchPercent = matchPercent
        self.inForce = inForce
        self.upload = upload
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// How far it has come: its last upload, whatever is in force.
    package var status: UploadStatus { upload?.status ?? (inForce == nil ? .empty : .complete) }

    /// The document that people are told of: the one that is read now, else the one in force.
    package var document: ReferenceDocument? {
        if let upload, upload.isExpected { return upload.document }
        return inForce?.document ?? upload?.document
    }

    /// The number of the next document.
    package var nextVersion: Int { max(inForce?.document.version ?? 0, upload?.document.version ?? 0) + 1 }

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
