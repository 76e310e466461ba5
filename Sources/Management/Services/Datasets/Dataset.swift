/// Values of the account's own that are looked for exactly: a list of words, or the columns of a table.
///
/// The values themselves are kept apart, under the keys that `contents` names.
package struct Dataset: Definition {
    /// Where an account keeps its datasets.
    package static var shelf: WritableKeyPath<Definitions, Shelf<Dataset>> { \.datasets }

    /// How values are uploaded; the raw value is the API's `encoding_version`.
    package enum Encoding: Int, Hashable, Sendable, CaseIterable {
        /// All at once: one column, which has no header.
        case list = 1
        /// Column by column.
        case columns = 2
    }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the account.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// Whether its values are uploaded as hashes, and matches are never shown.
    package let isSecret: Bool
    /// Whether a match has to have the letters' case; always so for a secret dataset.
    package var isCaseSensitive: Bool
    /// How values are uploaded.
    package let encoding: Encoding
    /// Every column of the versions that are in force or being filled.
    package var columns: [DatasetColumn]
    /// The versions, oldest first; never empty.
    package var versions: [DatasetVersion]
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time, or values were uploaded.
    package var updatedAt: Timestamp

    /// Describes a dataset.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        isSecret: Bool,
        isCaseSensitive: Bool,
        encoding: Encoding,
        columns: [DatasetColumn],
        versions: [DatasetVersion],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.isSecret = isSecret
        self.isCaseSensitive = isCaseSensitive
        self.encoding = encoding
        self.columns = columns
        self.versions = versions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension Dataset {
    /// The newest version.
    package var latest: DatasetVersion? { versions.last }
    /// The version whose values are looked for: the newest that is complete.
    package var inForce: DatasetVersion? { versions.last { $0.status == .complete } }
    /// How far the newest version has come.
    package var status: UploadStatus { latest?.status ?? .empty }
    /// How many values are looked for.
    package var cells: Int { inForce?.cells ?? 0 }
    /// The columns as they are shown: those of the newest version that has some.
    package var parts: [DatasetVersion.Part] { versions.last { !$0.parts.isEmpty }?.parts ?? [] }

    /// The version that has all its values and is being made ready to be looked for.
    package var inPreparation: DatasetVersion? { versions.last { $0.status.isInPreparation } }

    /// Where the values are: those in force, those in preparation, and those that were uploaded for the newest version.
    package var contents: Set<ContentKey> {
        var keys: Set<ContentKey> = []
        for version in kept {
            for part in version.parts where part.status.hasContent {
                keys.insert(ContentKey(dataset: id, version: version.number, column: part.column))
            }
        }
        return keys
    }

    /// How many values are stored for it.
    package var storedCells: Int { kept.reduce(0) { $0 + $1.cells } }

    /// The versions that have values, oldest first: the one in force, the one in preparation, and the newest.
    var kept: [DatasetVersion] {
        let numbers = [inForce, inPreparation, latest].map { $0?.number }
        return versions.filter { numbers.contains($0.number) }
    }

    /// Its columns as entries.
    var entries: [ContributedEntry] {
        columns.map { column in
            let part = kept.reversed().lazy.compactMap { version in
                version.parts.first { $0.column == column.id }
            }.first
            return ContributedEntry(
                id: column.id,
                name: column.name,
                summary: summary,
                source: .column(isCaseSensitive: isCaseSensitive, isSecret: isSecret),
                status: (part?.status ?? .empty).rawValue,
                createdAt: column.createdAt,
                updatedAt: column.updatedAt
            )
        }
    }
}
