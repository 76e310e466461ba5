/// Who wants to know what becomes of events, in order to count it.
package struct EventReports: Sendable {
    /// So many were stored together, in such a time.
    package let stored: @Sendable (Int, Duration) -> Void
    /// One was not stored.
    package let dropped: @Sendable () -> Void
    /// So many went since they were too old, too many, or deleted.
    package let removed: @Sendable (Int) -> Void

    /// Nobody, unless told otherwise.
    package init(
        stored: @escaping @Sendable (Int, Duration) -> Void = { _, _ in },
        dropped: @escaping @Sendable () -> Void = {},
        removed: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.stored = stored
        self.dropped = dropped
        self.removed = removed
    }
}
