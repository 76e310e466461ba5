internal import CLinux
internal import WeirExtraction

/// What a worker takes from itself before the first document.
enum Sandbox {
    /// Locks the process in as far as it is asked to and the kernel can.
    ///
    /// - Returns: What is in force; `nil` when the plain limits that every system has cannot be set.
    static func enter(_ settings: WorkerSettings, version: String) -> WorkerFacts? {
        guard linux_limit_worker() == 0 else { return nil }
        var facts = WorkerFacts(version: version, landlock: 0, filtersCalls: false, hasNoCapabilities: false)
        guard settings.sandbox != .off else { return facts }
        facts.hasNoCapabilities = linux_drop_capabilities() == 0
        let landlock = linux_landlock_version()
        if landlock > 0, linux_landlock_restrict() == 0 { facts.landlock = Int(landlock) }
        let calls = calls(settings.isolation)
        facts.filtersCalls = linux_seccomp_worker(calls) == 0
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
}
