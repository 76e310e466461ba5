package import WeirLog

/// An event that is to be stored; its moment is given by the store.
package struct EventDraft: Hashable, Sendable {
    /// Its identifier.
    package let id: ObjectID
    /// The account.
    package let account: AccountID
    /// The moment by the clock.
    package let time: Timestamp
    /// What happened.
    package let event: ScanEvent

    /// Describes an event.
    package init(id: ObjectID, account: AccountID, time: Timestamp, event: ScanEvent) {
        self.id = id
        self.account = account
        self.time = time
        self.event = event
    }
}
