internal import Glibc

/// The processor time of this thread, the only clock that other work on the machine does not move.
enum CPUTime {
    /// The seconds that `work` takes.
    static func of<E: Error>(_ work: () throws(E) -> Void) throws(E) -> Double {
        let start = now
        try work()
        return now - start
    }

    private static var now: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
