/// What becomes of versions that have all their values; each function does nothing when there is no such version any more.
package enum DatasetProgress {
    /// Notes that a version is prepared now.
    ///
    /// - Returns: The dataset and the version, or `nil` when none is in preparation.
    package static func begin(_ id: ObjectID, in draft: inout Draft) -> (dataset: Dataset, version: DatasetVersion)? {
        guard var dataset = draft.definitions.datasets[id], let version = dataset.inPreparation else { return nil }
        dataset.reach(.processing, version: version.number)
        draft.put(dataset)
        guard let begun = dataset.inPreparation else { return nil }
        return (dataset, begun)
    }

    /// Puts a version in force that was prepared, in place of the one before it.
    ///
    /// - Returns: Whether it is in force; `false` when it was given up meanwhile.
    /// - Throws: `inUse` when a column would go that a profile or a data class needs by now.
    package static func complete(
        _ id: ObjectID,
        version number: Int,
        in draft: inout Draft
    ) throws(ManagementError) -> Bool {
        guard let current = draft.definitions.datasets[id], current.inPreparation?.number == number else {
            return false
        }
        var next = current
        next.reach(.complete, version: number)
        _ = try DatasetUploadService.put(next, instead: current, in: &draft)
        return true
    }

    /// Gives a version up that cannot be prepared; the one before it stays in force.
    package static func fail(_ id: ObjectID, version number: Int, in draft: inout Draft) throws(ManagementError) {
        guard let current = draft.definitions.datasets[id], current.inPreparation?.number == number else { return }
        var next = current
        next.reach(.failed, version: number)
        // Whatever else is wrong, what failed must not stay as if it were being prepared.
        _ = try DatasetUploadService.put(next, instead: current, keepingUsed: true, in: &draft)
    }
}

extension Dataset {
    fileprivate mutating func reach(_ status: UploadStatus, version number: Int) {
        for index in versions.indices where versions[index].number == number { versions[index].reach(status) }
    }
}
