import Synchronization
import WeirManagement

extension Clock {
    /// A clock that goes on by a second each time it is read.
    static var ticking: Clock {
        let reads = Ticks()
        return Clock { Timestamp(microseconds: reads.next() * 1_000_000) }
    }
}

private final class Ticks: Sendable {
    private let count = Atomic<Int64>(1_700_000_000)

    func next() -> Int64 {
        count.wrappingAdd(1, ordering: .relaxed).newValue
    }
}
