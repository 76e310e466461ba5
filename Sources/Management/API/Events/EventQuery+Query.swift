internal import WeirManagement

extension EventQuery {
    private static let limits = 1...500
    private static let usual = 50

    /// The events that a query asks for.
    ///
    /// - Throws: `outOfRange` for a filter that is none, and for too many.
    init(_ query: Query) throws(ManagementError) {
        var facets: Set<EventFacet> = []
        var excluded: Set<EventFacet> = []
        let kinds: [(String, EventFacet.Kind)] = [
            ("profile", .profile), ("entry", .entry), ("data_class", .dataClass),
        ]
        for (name, kind) in kinds {
            for text in try query.values(name) {
                guard let id = ObjectID(text) else { throw Self.refused(name, "a UUID") }
                facets.insert(EventFacet(kind, id.text))
            }
        }
        if let isMatch = try query.flag("match") { facets.insert(.match(isMatch)) }
        if let isInspected = try query.flag("inspected") { facets.insert(.inspected(isInspected)) }
        switch query.value("feedback") {
        case nil: break
        case "any": facets.insert(.anyFeedback)
        case "none": excluded.insert(.anyFeedback)
        case let word?:
            guard let verdict = FeedbackVerdict(rawValue: word) else {
                throw Self.refused("feedback", "false_positive, true_positive, any or none")
            }
            facets.insert(.feedback(verdict))
        }
        self.init(
            since: try query.moment("since"),
            until: try query.moment("until"),
            facets: facets,
            excluded: excluded,
            limit: try Self.limit(query),
            cursor: try Self.cursor(query)
        )
    }

    private static func limit(_ query: Query) throws(ManagementError) -> Int {
        guard let text = query.value("limit") else { return usual }
        guard let number = Int(text), limits.contains(number) else {
            throw refused("limit", "a whole number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        return number
    }

    private static func cursor(_ query: Query) throws(ManagementError) -> EventCursor? {
        guard let text = query.value("cursor") else { return nil }
        guard let cursor = EventCursor(text) else { throw refused("cursor", "one that a page of events ended with") }
        return cursor
    }

    private static func refused(_ name: String, _ wanted: String) -> ManagementError {
        ManagementError(.outOfRange, "the query's \"\(name)\" has to be \(wanted)")
    }
}

extension Query {
    /// A moment; `nil` when the query does not have it.
    ///
    /// - Throws: `outOfRange` when it is none.
    func moment(_ name: String) throws(ManagementError) -> Timestamp? {
        guard let text = value(name) else { return nil }
        guard let moment = Timestamp(text) else {
            throw ManagementError(
                .outOfRange,
                "the query's \"\(name)\" has to be a moment such as 2026-11-21T09:30:00Z"
            )
        }
        return moment
    }
}
