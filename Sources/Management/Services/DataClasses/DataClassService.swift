/// What can be done with data classes.
package enum DataClassService {
    private static let kind = "data class"

    /// What an update says of the fields of a class; `nil` leaves one as it is.
    package struct Change: Sendable {
        /// The name.
        package var name: String?
        /// What it is for.
        package var summary: Patch<String>
        /// The text of its expression.
        package var expression: String?
        /// Its data tags.
        package var tags: [ObjectID]?
        /// Its sensitivity levels.
        package var levels: [SensitivityLevelReference]?

        /// Describes a change.
        package init(
            name: String? = nil,
            summary: Patch<String> = .keep,
            expression: String? = nil,
            tags: [ObjectID]? = nil,
            levels: [SensitivityLevelReference]? = nil
        ) {
            self.name = name
            self.summary = summary
            self.expression = expression
            self.tags = tags
            self.levels = levels
        }
    }

    /// One data class.
    package static func dataClass(_ id: ObjectID, in definitions: Definitions) throws(ManagementError) -> DataClass {
        guard let found = definitions.dataClasses[id] else { throw .notFound(kind) }
        return found
    }

    /// Makes a data class.
    package static func create(
        name: String,
        summary: String?,
        expression: String,
        tags: [ObjectID],
        levels: [SensitivityLevelReference],
        catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> DataClass {
        let limit = draft.limits.dataClasses
        guard draft.definitions.dataClasses.count < limit else { throw .limitReached("data classes", limit: limit) }
        let id = draft.newID(of: kind, name)
        try requireFree(name, for: id, in: draft)
        try draft.definitions.check(tags: tags, at: "/data_tags")
        try draft.definitions.check(levels: levels, at: "/sensitivity_levels")
        let made = DataClass(
            id: id,
            name: name,
            summary: summary,
            expression: try draft.definitions.expression(expression, of: id, catalog),
            tags: tags,
            levels: levels,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(made)
        return made
    }

    /// Changes a data class.
    package static func update(
        _ id: ObjectID,
        _ change: Change,
        catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> DataClass {
        let current = try dataClass(id, in: draft.definitions)
        var next = current
        if let name = change.name {
            try requireFree(name, for: id, in: draft)
            next.name = name
        }
        next.summary = change.summary.applied(to: current.summary)
        if let text = change.expression {
            next.expression = try draft.definitions.expression(text, of: id, catalog)
        }
        if let tags = change.tags {
            try draft.definitions.check(tags: tags, at: "/data_tags")
            next.tags = tags
        }
        if let levels = change.levels {
            try draft.definitions.check(levels: levels, at: "/sensitivity_levels")
            next.levels = levels
        }
        if next != current { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    /// Takes a data class out of the account, and of the profiles that name it.
    ///
    /// - Throws: `inUse` while the expression of another class names it: what that class means would be a guess.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let gone = try dataClass(id, in: draft.definitions)
        let isNamed = draft.definitions.dataClasses.unordered.contains { $0.expression.names(dataClass: id) }
        guard !isNamed else {
            throw ManagementError(.inUse, "another data class names this one in its expression; change that first")
        }
        draft.dropUses(ofDataClass: id)
        draft.remove(gone)
    }

    private static func requireFree(_ name: String, for id: ObjectID, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.dataClasses.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}
