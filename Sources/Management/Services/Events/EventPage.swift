/// Some events, and where to go on.
package struct EventPage: Sendable {
    /// The events, the newest first, without their payload logs.
    package let events: [RecordedEvent]
    /// Where the next page begins; `nil` when there is none.
    ///
    /// There may be one behind a page with fewer events than were asked for, even with none: how much is looked through
    /// for one page is bounded.
    package let next: EventCursor?

    /// A page.
    package init(events: [RecordedEvent], next: EventCursor?) {
        self.events = events
        self.next = next
    }
}
