internal import Synchronization
package import WeirScan

/// What an account had defined at one revision, ready to scan; a scan keeps the one it started with.
package final class CompiledPolicy: Sendable {
    /// The revision of the definitions.
    package let revision: Int
    /// What finds.
    package let scanner: Scanner

    /// The indexes of the profiles that have something on.
    let active: [Int]
    /// How matches are logged; `nil` when they are not.
    let payloadLogging: PayloadLogging?

    /// The values of datasets that the scanner looks for; they stay loaded with it.
    let tables: PolicyTables

    private let used = Mutex(false)
    private let madeAt = ContinuousClock.now

    /// How long a policy is used that has not all it needs, before it is made again.
    private static let patience = Duration.seconds(10)

    init(revision: Int, scanner: Scanner, active: [Int], tables: PolicyTables, payloadLogging: PayloadLogging?) {
        self.revision = revision
        self.scanner = scanner
        self.active = active
        self.tables = tables
        self.payloadLogging = payloadLogging
    }

    /// Whether it can be used for definitions of a revision.
    func serves(_ revision: Int) -> Bool {
        self.revision >= revision && !(tables.isPartial && madeAt + Self.patience < .now)
    }

    /// Whether a scan has used it.
    var wasUsed: Bool { used.withLock { $0 } }

    /// Notes that a scan uses it.
    func use() {
        used.withLock { $0 = true }
    }
}
