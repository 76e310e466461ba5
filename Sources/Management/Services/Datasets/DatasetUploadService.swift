/// How datasets are filled, version by version.
///
/// A version is filled while it is the newest. When it has all its values it is prepared (`DatasetProgress`), and replaces
/// the one before it when it is complete: until then that one is looked for. A version with all its values is given up
/// only when a later one has all of its own. What is refused changes nothing.
package enum DatasetUploadService {
    /// The most columns of a dataset.
    package static let mostColumns = 32
    /// How many versions are remembered.
    static let mostVersions = 100

    /// A column that a request wants a version to have.
    package struct NewColumn: Sendable {
        /// Which column it is.
        package enum Identity: Sendable {
            /// One that the dataset has.
            case existing(ObjectID)
            /// One with this name.
            case new(String)
        }

        /// Which it is.
        package let identity: Identity
        /// What it is called in the table it comes from.
        package let header: String
        /// How many values are announced.
        package let cells: Int

        /// Describes a column.
        package init(_ identity: Identity, header: String = "", cells: Int = 0) {
            self.identity = identity
            self.header = header
            self.cells = cells
        }

        fileprivate func names(_ id: ObjectID) -> Bool {
            guard case .existing(let named) = identity else { return false }
            return named == id
        }
    }

    /// Starts the next version; one that has not all its values is given up.
    package static func nextVersion(of id: ObjectID, in draft: inout Draft) throws(ManagementError) -> Dataset {
        let current = try DatasetService.dataset(id, in: draft.definitions)
        var next = current
        if let latest = current.latest, latest.status == .uploading {
            next.versions[next.versions.count - 1].reach(.failed)
        }
        let parts: [DatasetVersion.Part]
        if case .list = current.encoding {
            parts = current.columns.map { DatasetVersion.Part(column: $0.id, header: "", cells: 0, status: .empty) }
        } else {
            // Columns that only the version has which is or may be given up stay: a profile may share them by now.
            let given =
                current.latest.map { $0.status == .uploading || $0.status.isInPreparation ? $0.parts : [] } ?? []
            parts = given.map { DatasetVersion.Part(column: $0.column, header: $0.header, cells: 0, status: .empty) }
        }
        let version = DatasetVersion(
            number: (current.latest?.number ?? 0) + 1,
            status: .empty,
            parts: parts,
            secret: current.isSecret ? draft.datasetSecret() : nil
        )
        next.versions.append(version)
        return try put(next, instead: current, in: &draft)
    }

    /// Says which columns a version has; a version for which that was said before starts anew.
    package static func declare(
        _ columns: [NewColumn],
        of id: ObjectID,
        version number: Int,
        in draft: inout Draft
    ) throws(ManagementError) -> [DatasetVersion.Part] {
        let (current, version) = try filling(id, version: number, .columns, in: draft.definitions)
        guard !columns.isEmpty else { throw ManagementError(.outOfRange, "a version needs a column", at: "") }
        let most = draft.limits.cellsPerDataset
        guard columns.reduce(0, { $0 + min($1.cells, most + 1) }) <= most else {
            throw .limitReached("cells in a dataset", limit: most, at: "")
        }
        var (next, filled) = (current, version)
        filled.parts = []
        // Columns that only this version had, and is not to have any more, are no reason to refuse a name.
        next.columns.removeAll { column in
            !columns.contains { $0.names(column.id) }
                && !current.kept.contains { kept in
                    kept.number != number && kept.parts.contains { $0.column == column.id }
                }
        }
        for (index, column) in columns.enumerated() {
            let part = try part(for: column, of: current, with: filled.parts, draft.ids, at: "/\(index)")
            if case .new(let name) = column.identity {
                guard !next.columns.contains(where: { $0.name == name }) else {
                    throw ManagementError(
                        .nameTaken,
                        "another column of the dataset has this name; name a column that is there by \"entry_id\"",
                        at: "/\(index)/entry_name"
                    )
                }
                next.columns.append(
                    DatasetColumn(id: part.column, name: name, createdAt: draft.now, updatedAt: draft.now)
                )
            }
            filled.parts.append(part)
        }
        // What is in force and will go has to be free now; it is looked at again with the last values.
        for gone in current.columns where !filled.parts.contains(where: { $0.column == gone.id }) {
            try draft.definitions.requireUnused(entry: gone.id, of: DatasetService.kind)
        }
        filled.status = .uploading
        next.versions[next.versions.count - 1] = filled
        _ = try put(next, instead: current, in: &draft)
        return filled.parts
    }

    private static func part(
        for column: NewColumn,
        of dataset: Dataset,
        with others: [DatasetVersion.Part],
        _ ids: IDSource,
        at place: String
    ) throws(ManagementError) -> DatasetVersion.Part {
        let id: ObjectID
        switch column.identity {
        case .new(let name): id = ids.id(of: DatasetService.columnKind, [dataset.name, name])
        case .existing(let existing):
            guard dataset.columns.contains(where: { $0.id == existing }) else {
                throw .notFound("column of this dataset", at: place + "/entry_id")
            }
            guard !others.contains(where: { $0.column == existing }) else {
                throw .namedTwice("column", at: place + "/entry_id")
            }
            id = existing
        }
        return DatasetVersion.Part(column: id, header: column.header, cells: column.cells, status: .empty)
    }

    /// The dataset and its newest version, when that is the one that is meant and can be filled in this way.
    static func filling(
        _ id: ObjectID,
        version number: Int,
        _ encoding: Dataset.Encoding,
        in definitions: Definitions
    ) throws(ManagementError) -> (Dataset, DatasetVersion) {
        let dataset = try DatasetService.dataset(id, in: definitions)
        guard dataset.encoding == encoding else {
            throw ManagementError(
                .wrongState,
                encoding == .list
                    ? "the dataset has encoding_version 2: say which columns the version has, and upload each"
                    : "the dataset has encoding_version 1: upload all values at once"
            )
        }
        guard let latest = dataset.latest, latest.number == number else {
            throw ManagementError(.wrongState, "only the newest version can be filled")
        }
        switch latest.status {
        case .empty, .uploading: return (dataset, latest)
        case .pending, .processing, .complete:
            throw ManagementError(.wrongState, "the version has all its values; start the next one")
        case .failed: throw ManagementError(.wrongState, "the version was given up; start the next one")
        }
    }

    /// Stores a dataset without what it does not need any more: old versions, their secrets, columns and values.
    ///
    /// - Throws: `inUse` when a column would go that is in use, unless such columns are kept.
    static func put(
        _ dataset: Dataset,
        instead current: Dataset,
        keepingUsed: Bool = false,
        in draft: inout Draft
    ) throws(ManagementError) -> Dataset {
        var next = dataset
        next.forget(mostVersions: mostVersions)
        for gone in current.columns where !next.columns.contains(where: { $0.id == gone.id }) {
            do throws(ManagementError) {
                try draft.definitions.requireUnused(entry: gone.id, of: DatasetService.kind)
            } catch {
                guard keepingUsed else { throw error }
                next.columns.append(gone)
            }
        }
        if next != current { next.updatedAt = draft.now }
        draft.put(next)
        for key in current.contents.subtracting(next.contents) { draft.dropContent(at: key) }
        return next
    }
}
