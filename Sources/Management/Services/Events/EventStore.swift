/// Where events are kept, apart from the definitions: there are many of them, and they come and go.
///
/// `append` is called by one task at a time. All others may be called at any time, also while it runs. What is stored
/// when a method returns survives the end of the process and of the machine. Every method looks at the events of the
/// account that it is given and at no others, whatever identifiers it is given with it.
///
/// Two mistakes are easily made: to heed the cancellation of the task that calls `append`, which stores the events of
/// others too, and to page by counting, so that events which arrive meanwhile shift the pages.
package protocol EventStore: Sendable {
    /// Stores events: all or none.
    ///
    /// Each gets the moment that it brings, or the one after the event before it where that is later.
    ///
    /// - Throws: `StoreError.exists` when there is one with an identifier, `unavailable`.
    func append(_ drafts: [EventDraft]) async throws(StoreError)

    /// The newest events that a query asks for.
    func events(_ query: EventQuery, of account: AccountID) async throws(StoreError) -> EventPage

    /// One event with its payload log, or `nil`.
    func event(_ id: ObjectID, of account: AccountID) async throws(StoreError) -> RecordedEvent?

    /// Takes the events up to a moment out of sight at once and for good; `sweep` frees their room.
    ///
    /// - Parameters:
    ///   - until: The moment after the last of them; `nil` for all events there are.
    ///   - account: The account.
    /// - Returns: How many there were.
    /// - Throws: `unavailable`.
    func remove(until: Timestamp?, of account: AccountID) async throws(StoreError) -> Int

    /// Keeps what somebody says of the findings of an entry in an event, in place of what was said before.
    ///
    /// - Throws: `StoreError.notFound` when there is no such event, or it does not have the entry.
    func add(_ feedback: Feedback, to event: ObjectID, of account: AccountID) async throws(StoreError)

    /// What was said of an event, in the order in which it was; none when there is no such event.
    func feedback(on event: ObjectID, of account: AccountID) async throws(StoreError) -> [Feedback]

    /// Withdraws what was said of the findings of an entry in an event.
    ///
    /// - Returns: Whether there was something.
    func withdraw(entry: String, from event: ObjectID, of account: AccountID) async throws(StoreError) -> Bool

    /// What was said of the findings of each entry, by the identifiers of the entries; what was said of events that are
    /// gone still counts.
    func feedbackCounts(of account: AccountID) async throws(StoreError) -> [FeedbackCount]

    /// Frees the room of some events: of those that were removed, that are older than a moment, or that take more room
    /// than there is, the oldest of the account that takes most.
    ///
    /// A call takes some milliseconds; it is repeated until there is nothing left to do.
    ///
    /// - Parameters:
    ///   - before: Events before this moment go.
    ///   - bytes: How much room all events may take.
    /// - Returns: How many were freed, and whether that was all.
    /// - Throws: `unavailable`.
    func sweep(before: Timestamp, bytes: Int) async throws(StoreError) -> EventSweep
}
