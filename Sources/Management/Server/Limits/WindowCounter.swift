internal import Synchronization
internal import WeirManagement

/// Counts what happens in windows of time, one for each key.
final class WindowCounter<Key: Hashable & Sendable>: Sendable {
    /// A window and what was counted in it.
    struct Window {
        /// When it ends.
        let end: Timestamp
        /// How often.
        var count = 0

        /// Whole seconds until it ends, at least one.
        func secondsLeft(at now: Timestamp) -> Int {
            max(1, Int((end.microseconds - now.microseconds + 999_999) / 1_000_000))
        }
    }

    private let length: Int64
    private let most: Int
    private let windows = Mutex<[Key: Window]>([:])

    /// A counter.
    ///
    /// - Parameters:
    ///   - seconds: How long a window is; it starts with the first count.
    ///   - most: How many keys are counted at the same time; over it those with the oldest windows are forgotten.
    init(seconds: Int, most: Int) {
        length = Int64(max(1, min(seconds, 86_400))) * 1_000_000
        self.most = most
    }

    /// The window of a key.
    func window(of key: Key, now: Timestamp) -> Window {
        windows.withLock { $0[key] }.flatMap { isOpen($0, now) ? $0 : nil } ?? open(now)
    }

    /// Counts once.
    ///
    /// - Returns: The window, this count included.
    @discardableResult
    func count(_ key: Key, now: Timestamp) -> Window {
        windows.withLock { windows in
            if var window = windows[key], isOpen(window, now) {
                // What is over the limit of any caller need not be told apart, and must not overflow.
                if window.count < Int(Int32.max) { window.count += 1 }
                windows[key] = window
                return window
            }
            if windows.count >= most, windows[key] == nil { makeRoom(&windows, now) }
            var window = open(now)
            window.count = 1
            windows[key] = window
            return window
        }
    }

    private func open(_ now: Timestamp) -> Window {
        Window(end: Timestamp(microseconds: now.microseconds + length))
    }

    /// A window is also over when the clock was set back to before it.
    private func isOpen(_ window: Window, _ now: Timestamp) -> Bool {
        now < window.end && window.end.microseconds - now.microseconds <= length
    }

    private func makeRoom(_ windows: inout [Key: Window], _ now: Timestamp) {
        windows = windows.filter { isOpen($0.value, now) }
        guard windows.count >= most else { return }
        // An eighth at a time, so that sorting is rare.
        for (key, _) in windows.sorted(by: { $0.value.end < $1.value.end }).prefix(max(1, most / 8)) {
            windows[key] = nil
        }
    }
}
