import Glibc

/// A value that threads share, and a place to wait until it has changed.
///
/// `Mutex` has no condition to wait on, and scans are synchronous: they wait for work or for their turn to write, and
/// cannot suspend.
@safe package final class Monitor<Value>: @unchecked Sendable {
    // Sendable, because `value` is touched only while `lock` is held.
    private var value: Value
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    /// A monitor of `value`.
    package init(_ value: Value) {
        self.value = value
        unsafe lock = .allocate(capacity: 1)
        unsafe changed = .allocate(capacity: 1)
        unsafe lock.initialize(to: pthread_mutex_t())
        unsafe changed.initialize(to: pthread_cond_t())
        _ = unsafe pthread_mutex_init(lock, nil)
        _ = unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        _ = unsafe pthread_cond_destroy(changed)
        _ = unsafe pthread_mutex_destroy(lock)
        unsafe changed.deallocate()
        unsafe lock.deallocate()
    }

    /// Reads or changes the value, and wakes whoever waits for a change.
    package func change<Result>(_ body: (inout Value) -> Result) -> Result {
        _ = unsafe pthread_mutex_lock(lock)
        defer {
            _ = unsafe pthread_cond_broadcast(changed)
            _ = unsafe pthread_mutex_unlock(lock)
        }
        return body(&value)
    }

    /// Waits until `body` has an answer; it is asked at once and after each change.
    package func wait<Result>(for body: (inout Value) -> Result?) -> Result {
        _ = unsafe pthread_mutex_lock(lock)
        defer { _ = unsafe pthread_mutex_unlock(lock) }
        while true {
            if let result = body(&value) {
                return result
            }
            _ = unsafe pthread_cond_wait(changed, lock)
        }
    }
}
