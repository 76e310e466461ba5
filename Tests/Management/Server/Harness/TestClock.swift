import Synchronization
import WeirManagement

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    private let moment = Mutex<Int64>(784_111_777_000_000)

    var clock: Clock { Clock { Timestamp(microseconds: self.moment.withLock { $0 }) } }

    func advance(milliseconds: Int64) {
        moment.withLock { $0 += milliseconds * 1_000 }
    }
}
