internal import Glibc

/// A clock that only runs forward.
enum Milliseconds {
    /// The time since some moment in the past.
    static var now: Int {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }

    /// Waits until something comes in on a descriptor.
    ///
    /// - Returns: Whether it did, or the other end was closed; `false` when the time was over.
    static func wait(for descriptor: Int32, atMost milliseconds: Int) -> Bool {
        let deadline = now + min(max(0, milliseconds), 1 << 40)
        while true {
            var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let result = unsafe poll(&wanted, 1, Int32(clamping: max(0, deadline - now)))
            if result > 0 { return true }
            if deadline <= now { return false }
        }
    }
}
