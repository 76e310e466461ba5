/// Where each pattern's match ends in one walk, kept so that it is emptied without touching every pattern.
@safe package struct MatchEnds: ~Copyable {
    @usableFromInline let ends: UnsafeMutablePointer<Int>
    @usableFromInline let touched: UnsafeMutablePointer<Int32>
    @usableFromInline let touchedCount: UnsafeMutablePointer<Int>

    /// Room for `patternCount` patterns.
    package init(patternCount: Int) {
        unsafe ends = .allocate(capacity: max(1, patternCount))
        unsafe ends.initialize(repeating: -1, count: max(1, patternCount))
        unsafe touched = .allocate(capacity: max(1, patternCount))
        unsafe touched.initialize(repeating: 0, count: max(1, patternCount))
        unsafe touchedCount = .allocate(capacity: 1)
        unsafe touchedCount.initialize(to: 0)
    }

    deinit {
        unsafe ends.deallocate()
        unsafe touched.deallocate()
        unsafe touchedCount.deallocate()
    }

    /// Whether no pattern matched.
    @inlinable
    package var isEmpty: Bool { unsafe touchedCount.pointee == 0 }

    /// Notes that the best match of `pattern` so far ends at `end`.
    @inlinable
    package func note(_ pattern: Int, end: Int) {
        if unsafe ends[pattern] < 0 {
            unsafe touched[touchedCount.pointee] = Int32(truncatingIfNeeded: pattern)
            unsafe touchedCount.pointee &+= 1
        }
        unsafe ends[pattern] = end
    }

    /// Hands out each pattern with its end, then forgets all.
    @inlinable
    package func drain(_ body: (_ pattern: Int, _ end: Int) -> Void) {
        let count = unsafe touchedCount.pointee
        var index = 0
        while index < count {
            let pattern = unsafe Int(touched[index])
            let end = unsafe ends[pattern]
            unsafe ends[pattern] = -1
            body(pattern, end)
            index &+= 1
        }
        unsafe touchedCount.pointee = 0
    }

    /// Forgets all.
    package func clear() {
        drain { _, _ in }
    }
}
