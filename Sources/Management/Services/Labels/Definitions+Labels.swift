extension Definitions {
    /// Refuses a list of data tags with one that is not there, or is named twice.
    ///
    /// - Parameters:
    ///   - tags: The identifiers.
    ///   - pointer: Where the list is in the request.
    /// - Throws: `notFound` or `outOfRange`, at the tag.
    func check(tags: [ObjectID], at pointer: String) throws(ManagementError) {
        guard !tags.isEmpty else { return }
        var known: Set<ObjectID> = []
        for category in dataTagCategories.unordered { known.formUnion(category.tags.map(\.id)) }
        var seen: Set<ObjectID> = []
        for (index, tag) in tags.enumerated() {
            guard known.contains(tag) else { throw .notFound("data tag", at: "\(pointer)/\(index)") }
            guard seen.insert(tag).inserted else { throw .namedTwice("data tag", at: "\(pointer)/\(index)") }
        }
    }

    /// Refuses a list of sensitivity levels with one that is not there, or is named twice.
    ///
    /// - Parameters:
    ///   - levels: The levels with their groups.
    ///   - pointer: Where the list is in the request.
    /// - Throws: `notFound` or `outOfRange`, at the level.
    func check(levels: [SensitivityLevelReference], at pointer: String) throws(ManagementError) {
        var seen: Set<SensitivityLevelReference> = []
        for (index, level) in levels.enumerated() {
            let place = "\(pointer)/\(index)"
            guard let group = sensitivityGroups[level.group] else { throw .notFound("sensitivity group", at: place) }
            guard group.labels.contains(where: { $0.id == level.level }) else {
                throw .notFound("sensitivity level of this group", at: place)
            }
            guard seen.insert(level).inserted else { throw .namedTwice("sensitivity level", at: place) }
        }
    }
}
