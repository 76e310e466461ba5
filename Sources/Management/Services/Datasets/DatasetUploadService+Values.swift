extension DatasetUploadService {
    /// What an upload of values is for.
    package struct Target: Hashable, Sendable {
        /// The dataset.
        package let dataset: ObjectID
        /// The number of the version.
        package let version: Int
        /// The column; `nil` for a list, which has one.
        package let column: ObjectID?

        /// Names a version of a list, or a column of a version.
        package init(dataset: ObjectID, version: Int, column: ObjectID? = nil) {
            self.dataset = dataset
            self.version = version
            self.column = column
        }
    }

    /// What can be filled with an upload: the dataset, its newest version, and the place of the column in it.
    ///
    /// - Throws: `notFound` or `wrongState`.
    package static func place(
        of target: Target,
        in definitions: Definitions
    ) throws(ManagementError) -> (dataset: Dataset, version: DatasetVersion, part: Int) {
        let (dataset, version) = try filling(
            target.dataset,
            version: target.version,
            target.column == nil ? .list : .columns,
            in: definitions
        )
        guard !version.parts.isEmpty else {
            throw ManagementError(.wrongState, "say first which columns the version has")
        }
        guard let column = target.column else { return (dataset, version, 0) }
        guard let part = version.parts.firstIndex(where: { $0.column == column }) else { throw .notFound("column") }
        return (dataset, version, part)
    }

    /// Fills a list, or one column of a version; with the last column the version waits for its preparation.
    ///
    /// - Parameters:
    ///   - target: What is filled.
    ///   - values: The values, which were checked.
    ///   - secret: What they were checked with; the version has to have it still.
    ///   - digest: The SHA-256 of the upload, by which a client knows what it uploaded.
    ///   - draft: The definitions.
    /// - Returns: The dataset.
    /// - Throws: `notFound`, `wrongState`, `limitReached`; `outOfRange` for a column of hashed values that has not as
    ///   many rows as the others.
    package static func fill(
        _ target: Target,
        with values: DatasetContent,
        secret: DatasetSecret?,
        digest: String,
        in draft: inout Draft
    ) throws(ManagementError) -> Dataset {
        let (current, version, index) = try place(of: target, in: draft.definitions)
        guard version.secret == secret else {
            throw ManagementError(.wrongState, "the dataset was changed meanwhile; upload the values again")
        }
        var (next, filled) = (current, version)
        let most = draft.limits.cellsPerDataset
        filled.parts[index].cells = values.cells
        filled.parts[index].status = .pending
        filled.parts[index].digest = digest
        guard filled.cells <= most else { throw .limitReached("cells in a dataset", limit: most) }
        try requireRows(of: filled, current)
        if filled.parts.allSatisfy(\.status.hasContent) {
            // What is in force and will go has to be free; it is looked at again when it goes.
            for gone in current.columns where !filled.parts.contains(where: { $0.column == gone.id }) {
                try draft.definitions.requireUnused(entry: gone.id, of: DatasetService.kind)
            }
            // A version that is still in preparation has a successor now that has all its values.
            for index in next.versions.indices where next.versions[index].status.isInPreparation {
                next.versions[index].reach(.failed)
            }
            filled.reach(.pending)
        } else {
            filled.status = .uploading
        }
        next.versions[next.versions.count - 1] = filled
        let column = filled.parts[index].column
        for index in next.columns.indices where next.columns[index].id == column {
            next.columns[index].updatedAt = draft.now
        }
        let stored = try put(next, instead: current, in: &draft)
        let limit = draft.limits.cells
        guard draft.definitions.datasetCells <= limit else {
            throw .limitReached("cells in all datasets together", limit: limit)
        }
        draft.store(values.content, at: ContentKey(dataset: current.id, version: version.number, column: column))
        return stored
    }

    /// Values of one row are told by their place in their columns, so that all columns have to have as many.
    private static func requireRows(of version: DatasetVersion, _ dataset: Dataset) throws(ManagementError) {
        guard dataset.isSecret else { return }
        let counts = Set(version.parts.filter(\.status.hasContent).map(\.cells))
        guard counts.count > 1 else { return }
        throw ManagementError(
            .outOfRange,
            "the columns of a dataset have as many rows each, in the same order, and this one has not as many as the "
                + "columns before it; encode all columns of the table at once"
        )
    }
}
