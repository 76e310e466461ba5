package import WeirLog

/// An event as it is stored.
package struct RecordedEvent: Hashable, Sendable {
    /// Its identifier.
    package let id: ObjectID
    /// When it was recorded: later than every event before it, even where the clock was set back.
    package let time: Timestamp
    /// What happened; lists of events come without the payload log.
    package let event: ScanEvent

    /// Describes an event.
    package init(id: ObjectID, time: Timestamp, event: ScanEvent) {
        self.id = id
        self.time = time
        self.event = event
    }
}
