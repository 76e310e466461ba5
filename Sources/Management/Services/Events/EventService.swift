internal import WeirLog

/// What can be done with the events of an account.
package struct EventService: Sendable {
    /// How many events an export reads at a time.
    private static let exportedTogether = 200

    private let store: any EventStore
    private let clock: Clock

    /// The events in a store.
    package init(_ store: any EventStore, clock: Clock = .system) {
        self.store = store
        self.clock = clock
    }

    /// The newest events that a query asks for.
    package func events(_ query: EventQuery, of account: AccountID) async throws(ManagementError) -> EventPage {
        try await ManagementError.asking { () async throws(StoreError) in try await store.events(query, of: account) }
    }

    /// One event with its payload log.
    ///
    /// - Throws: `notFound`.
    package func event(_ id: ObjectID, of account: AccountID) async throws(ManagementError) -> RecordedEvent {
        let event = try await ManagementError.asking { () async throws(StoreError) in
            try await store.event(id, of: account)
        }
        guard let event else { throw .notFound("event") }
        return event
    }

    /// All events that a query asks for, some at a time: what is not asked for is not read.
    package func export(_ query: EventQuery, of account: AccountID) -> EventExport {
        var query = query
        query.limit = Self.exportedTogether
        return EventExport(store, query, account)
    }

    /// Deletes the events before a moment, or all.
    ///
    /// - Returns: How many there were.
    package func removeEvents(until: Timestamp?, of account: AccountID) async throws(ManagementError) -> Int {
        try await ManagementError.asking { () async throws(StoreError) in
            try await store.remove(until: until, of: account)
        }
    }

    /// Keeps what somebody says of the findings of an entry in an event.
    ///
    /// - Parameters:
    ///   - verdict: What he says.
    ///   - entry: The entry.
    ///   - comment: Why, in his own words.
    ///   - event: The event.
    ///   - account: The account.
    ///   - token: The credentials he says it with.
    /// - Returns: The feedback.
    /// - Throws: `notFound` when there is no such event; `outOfRange` when it does not have the entry.
    package func addFeedback(
        _ verdict: FeedbackVerdict,
        on entry: ObjectID,
        comment: String?,
        to event: ObjectID,
        of account: AccountID,
        by token: ObjectID
    ) async throws(ManagementError) -> Feedback {
        let found = try await self.event(event, of: account)
        guard found.event.entries.contains(where: { $0.reference.id == entry.text }) else {
            throw ManagementError(.outOfRange, "the event has no finding of this entry", at: "/entry_id")
        }
        let feedback = Feedback(
            entry: entry.text,
            verdict: verdict,
            comment: comment,
            token: token,
            createdAt: clock.now
        )
        try await ManagementError.asking { () async throws(StoreError) in
            try await store.add(feedback, to: event, of: account)
        }
        return feedback
    }

    /// What was said of an event.
    ///
    /// - Throws: `notFound` when there is no such event.
    package func feedback(on event: ObjectID, of account: AccountID) async throws(ManagementError) -> [Feedback] {
        _ = try await self.event(event, of: account)
        return try await ManagementError.asking { () async throws(StoreError) in
            try await store.feedback(on: event, of: account)
        }
    }

    /// Withdraws what was said of the findings of an entry in an event.
    ///
    /// - Throws: `notFound` when nothing was said.
    package func withdrawFeedback(
        on entry: ObjectID,
        from event: ObjectID,
        of account: AccountID
    ) async throws(ManagementError) {
        let wasThere = try await ManagementError.asking { () async throws(StoreError) in
            try await store.withdraw(entry: entry.text, from: event, of: account)
        }
        guard wasThere else { throw .notFound("feedback") }
    }

    /// What was said of the findings of each entry.
    package func feedbackCounts(of account: AccountID) async throws(ManagementError) -> [FeedbackCount] {
        try await ManagementError.asking { () async throws(StoreError) in try await store.feedbackCounts(of: account) }
    }
}
