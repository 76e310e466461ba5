/// What can be done with datasets as a whole; `DatasetUploadService` fills them.
package enum DatasetService {
    static let kind = "dataset"
    static let columnKind = "column of a dataset"

    /// What a request for a new dataset says.
    package struct New: Sendable {
        /// The name.
        package let name: String
        /// What it is for.
        package let summary: String?
        /// Whether its values are secret; `nil` says as much as `true`.
        package let isSecret: Bool?
        /// Whether the case of letters matters.
        package let isCaseSensitive: Bool?
        /// How values are uploaded.
        package let encoding: Dataset.Encoding

        /// Describes a request.
        package init(
            name: String,
            summary: String? = nil,
            isSecret: Bool? = nil,
            isCaseSensitive: Bool? = nil,
            encoding: Dataset.Encoding = .list
        ) {
            self.name = name
            self.summary = summary
            self.isSecret = isSecret
            self.isCaseSensitive = isCaseSensitive
            self.encoding = encoding
        }
    }

    /// One dataset.
    package static func dataset(_ id: ObjectID, in definitions: Definitions) throws(ManagementError) -> Dataset {
        guard let dataset = definitions.datasets[id] else { throw .notFound(kind) }
        return dataset
    }

    /// Makes a dataset without values, with a first version to be filled.
    package static func create(_ new: New, in draft: inout Draft) throws(ManagementError) -> Dataset {
        let limit = draft.limits.datasets
        guard draft.definitions.datasets.count < limit else { throw .limitReached("datasets", limit: limit) }
        let id = draft.newID(of: kind, new.name)
        try requireFree(new.name, for: id, in: draft)
        let isSecret = new.isSecret ?? true
        if isSecret { try requireCase(new.isCaseSensitive) }
        // A list is one column, and its entry is called like the dataset.
        var columns: [DatasetColumn] = []
        if case .list = new.encoding {
            columns = [
                DatasetColumn(
                    id: draft.newID(of: columnKind, new.name, new.name),
                    name: new.name,
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            ]
        }
        let version = DatasetVersion(
            number: 1,
            status: .empty,
            parts: columns.map { DatasetVersion.Part(column: $0.id, header: "", cells: 0, status: .empty) },
            secret: isSecret ? draft.datasetSecret() : nil
        )
        let dataset = Dataset(
            id: id,
            name: new.name,
            summary: new.summary,
            isSecret: isSecret,
            isCaseSensitive: isSecret || new.isCaseSensitive ?? false,
            encoding: new.encoding,
            columns: columns,
            versions: [version],
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(dataset)
        return dataset
    }

    /// Changes what a dataset is called and how it is looked for; `nil` leaves a field as it is.
    package static func update(
        _ id: ObjectID,
        name: String?,
        summary: Patch<String>,
        isCaseSensitive: Bool?,
        in draft: inout Draft
    ) throws(ManagementError) -> Dataset {
        let current = try dataset(id, in: draft.definitions)
        var next = current
        if let name {
            try requireFree(name, for: id, in: draft)
            next.name = name
            if case .list = current.encoding { next.renameColumns(name, at: draft.now) }
        }
        next.summary = summary.applied(to: current.summary)
        if let isCaseSensitive {
            if current.isSecret { try requireCase(isCaseSensitive) }
            next.isCaseSensitive = isCaseSensitive
        }
        if next != current { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    /// Takes a dataset out, with all its versions and values.
    ///
    /// - Throws: `inUse` while a profile or a data class needs one of its entries.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let dataset = try dataset(id, in: draft.definitions)
        for column in dataset.columns { try draft.definitions.requireUnused(entry: column.id, of: kind) }
        for key in dataset.contents { draft.dropContent(at: key) }
        draft.remove(dataset)
    }

    private static func requireCase(_ isCaseSensitive: Bool?) throws(ManagementError) {
        guard isCaseSensitive != false else {
            throw ManagementError(
                .outOfRange,
                "a secret dataset is always case sensitive; for a word list, set \"secret\" to false",
                at: "/case_sensitive"
            )
        }
    }

    private static func requireFree(_ name: String, for id: ObjectID, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.datasets.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}

extension Dataset {
    fileprivate mutating func renameColumns(_ name: String, at now: Timestamp) {
        for index in columns.indices where columns[index].name != name {
            columns[index].name = name
            columns[index].updatedAt = now
        }
    }
}

extension Definitions {
    /// How many values all datasets have stored.
    package var datasetCells: Int { datasets.unordered.reduce(0) { $0 + $1.storedCells } }
}
