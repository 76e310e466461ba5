extension Dataset {
    /// Takes out what no version needs that is in force or being filled.
    ///
    /// - Parameter mostVersions: How many versions are remembered; the one in force is, whatever its age.
    mutating func forget(mostVersions: Int) {
        let kept = Set(kept.map(\.number))
        for index in versions.indices where !kept.contains(versions[index].number) { versions[index].secret = nil }
        while versions.count > mostVersions, let oldest = versions.firstIndex(where: { !kept.contains($0.number) }) {
            versions.remove(at: oldest)
        }
        let order = self.kept.reversed().flatMap { $0.parts.map(\.column) }
        columns =
            columns
            .compactMap { column in order.firstIndex(of: column.id).map { (place: $0, column: column) } }
            .sorted { $0.place < $1.place }
            .map(\.column)
    }
}
