/// Where a page of events ended: the next one has the events before this moment.
package struct EventCursor: Hashable, Sendable {
    private static let radix = 36

    /// The moment.
    package let before: Timestamp

    /// A cursor at a moment.
    package init(before: Timestamp) {
        self.before = before
    }

    /// Reads a cursor; `nil` when it is none.
    package init?(_ text: String) {
        guard text.utf8.count <= 13, let number = Int64(text, radix: Self.radix), number >= 0 else { return nil }
        before = Timestamp(microseconds: number)
    }

    /// The cursor as clients send it back.
    package var text: String { String(before.microseconds, radix: Self.radix) }
}
