/// What a worker is and how it locked itself in.
package struct WorkerFacts: Hashable, Sendable {
    /// The version of the program.
    package var version: String
    /// The version of Landlock's interface that is in force; 0 when it is not.
    package var landlock: Int
    /// Whether system calls are filtered.
    package var filtersCalls: Bool
    /// Whether capabilities were given up.
    package var hasNoCapabilities: Bool

    /// What a worker states.
    package init(version: String, landlock: Int, filtersCalls: Bool, hasNoCapabilities: Bool) {
        self.version = version
        self.landlock = landlock
        self.filtersCalls = filtersCalls
        self.hasNoCapabilities = hasNoCapabilities
    }

    /// Whether this is all that `SandboxMode.required` asks for.
    package var isLockedIn: Bool { landlock > 0 && filtersCalls }

    init(from wire: inout WireReader) throws(WireFault) {
        version = try wire.text()
        landlock = try wire.number(notOver: 1000)
        filtersCalls = try wire.flag()
        hasNoCapabilities = try wire.flag()
    }

    func put(into wire: inout WireWriter) {
        wire.put(version)
        wire.put(landlock)
        wire.put(filtersCalls)
        wire.put(hasNoCapabilities)
    }
}
