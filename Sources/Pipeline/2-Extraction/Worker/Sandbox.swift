internal import CLinux
internal import WeirExtraction

/// What a worker takes from itself before the first document.
enum Sandbox {
    /// Locks the process in as far as it is asked to and the kernel can.
    ///
    /// - Returns: What is in force; `nil` when the plain limits that every system has cannot be set.
    static func enter(_ settings: WorkerSettings, version: String, readableFolders: [String]) -> WorkerFacts? {
        guard linux_limit_worker() == 0 else { return nil }
        var facts = WorkerFacts(version: version, landlock: 0, filtersCalls: false, hasNoCapabilities: false)
        guard settings.sandbox != .off else { return facts }
        facts.hasNoCapabilities = linux_drop_capabilities() == 0
        let landlock = linux_landlock_version()
        if landlock > 0, restrictFiles(to: readableFolders) { facts.landlock = Int(landlock) }
        let calls = calls(settings.isolation)
        facts.filtersCalls = linux_seccomp_worker(calls, readableFolders.isEmpty ? 0 : 1) == 0
        return facts
    }

    /// Takes from the process that reads documents what only the worker around it needs.
    ///
    /// - Returns: Whether documents may be read now.
    static func enterDocument(_ settings: WorkerSettings) -> Bool {
        guard settings.sandbox != .off else { return true }
        let isInForce = linux_seccomp_document(calls(settings.isolation)) == 0
        return isInForce || settings.sandbox == .bestEffort
    }

    private static func calls(_ isolation: IsolationMode) -> linux_calls {
        isolation == .document ? LINUX_CALLS_FORKING : LINUX_CALLS_READING
    }

    private static func restrictFiles(to folders: [String]) -> Bool {
        var paths = folders.map { Array($0.utf8CString) }
        return unsafe restrictFiles(to: &paths, [])
    }

    /// Collects the addresses of paths, one a level: they hold only inside.
    private static func restrictFiles(to paths: inout [[CChar]], _ pointers: [UnsafePointer<CChar>?]) -> Bool {
        guard let path = paths.popLast() else {
            return unsafe linux_landlock_restrict(pointers, pointers.count) == 0
        }
        return unsafe path.withUnsafeBufferPointer { path in
            unsafe restrictFiles(to: &paths, pointers + [path.baseAddress])
        }
    }
}
