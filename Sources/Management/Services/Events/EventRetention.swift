/// How long events are kept, and how much room they may take.
package struct EventRetention: Hashable, Sendable {
    /// How many days.
    package var days = 90
    /// How many megabytes (2²⁰ bytes) the events of all accounts may take together.
    package var megabytes = 1_024

    /// The defaults.
    package init() {}

    private static let day: Int64 = 86_400_000_000

    /// Frees the room of events that are too old, too many or were deleted, in small steps.
    ///
    /// - Parameters:
    ///   - store: The events.
    ///   - clock: Tells how old they are.
    ///   - reports: Gets to know how many went.
    ///   - pause: Waits between two steps, so that scans are not kept from storing; throws to end it all.
    /// - Throws: What the store or `pause` throws.
    package func enforce(
        in store: any EventStore,
        clock: Clock = .system,
        reports: EventReports = EventReports(),
        pause: () async throws -> Void
    ) async throws {
        let oldest = Timestamp(microseconds: clock.now.microseconds - Int64(days) * Self.day)
        while true {
            let step = try await store.sweep(before: oldest, bytes: megabytes << 20)
            if step.removed > 0 { reports.removed(step.removed) }
            if step.isDone { return }
            try await pause()
        }
    }
}
