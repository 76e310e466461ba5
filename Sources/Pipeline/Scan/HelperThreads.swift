internal import Glibc

/// Threads that help with one piece of work and end with it.
enum HelperThreads {
    /// Runs `work` on up to `count` threads of their own while `body` runs on this one, then waits for them to end.
    ///
    /// Threads that cannot be started are done without. `body` has to bring `work` to its end.
    static func with<Result, E: Error>(
        _ count: Int,
        _ work: @escaping @Sendable () -> Void,
        _ body: () throws(E) -> Result
    ) throws(E) -> Result {
        var threads: [pthread_t] = []
        for _ in 0..<count {
            if let thread = start(work) { threads.append(thread) }
        }
        defer {
            for thread in threads { _ = pthread_join(thread, nil) }
        }
        return try body()
    }

    /// What a thread is to do, in a form that C can carry.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let context = unsafe Unmanaged.passRetained(Work(work))
        let status = unsafe pthread_create(
            &thread,
            nil,
            { context in
                if let context = unsafe context { unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            },
            context.toOpaque()
        )
        guard status == 0 else {
            unsafe context.release()
            return nil
        }
        return thread
    }
}
