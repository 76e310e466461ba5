/// Which events are asked for; the newest come first.
package struct EventQuery: Hashable, Sendable {
    /// The first moment.
    package var since: Timestamp?
    /// The moment after the last one.
    package var until: Timestamp?
    /// What all of them have; empty for every event.
    package var facets: Set<EventFacet>
    /// What none of them has.
    package var excluded: Set<EventFacet>
    /// How many.
    package var limit: Int
    /// Where the page before ended.
    package var cursor: EventCursor?

    /// The newest events.
    package init(
        since: Timestamp? = nil,
        until: Timestamp? = nil,
        facets: Set<EventFacet> = [],
        excluded: Set<EventFacet> = [],
        limit: Int = 50,
        cursor: EventCursor? = nil
    ) {
        self.since = since
        self.until = until
        self.facets = facets
        self.excluded = excluded
        self.limit = limit
        self.cursor = cursor
    }
}
