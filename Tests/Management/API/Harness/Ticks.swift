import Synchronization
import WeirManagement

/// A clock that is one second later each time it is read.
enum Ticks {
    static func clock() -> Clock {
        let seconds = Mutex<Int64>(1_700_000_000)
        return Clock {
            seconds.withLock { seconds in
                seconds += 1
                return Timestamp(microseconds: seconds * 1_000_000)
            }
        }
    }
}
