/// What one step of making room came to.
package struct EventSweep: Hashable, Sendable {
    /// How many events went.
    package let removed: Int
    /// Whether nothing is left to do.
    package let isDone: Bool

    /// States what a step came to.
    package init(removed: Int, isDone: Bool) {
        self.removed = removed
        self.isDone = isDone
    }
}
